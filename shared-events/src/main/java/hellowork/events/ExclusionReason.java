package hellowork.events;

/** Why a recipient of a bulk send gets nothing, as far as the organization may know. */
public enum ExclusionReason {
    /** Blocked, not disclosed, ended: one answer, which does not tell which. */
    NOT_AVAILABLE,
    /** The organization has written within the last 14 days, and the job seeker has not answered. */
    ANSWER_AWAITED,
    /** 辞退: the job seeker declined, and has not written since. */
    DECLINED
}
