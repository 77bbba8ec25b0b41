package hellowork.events;

/** Why a registration ended before its last day (O-21). */
public enum RegistrationEndReason {
    /** 就職. */
    PLACED,
    /** The job seeker no longer seeks work (求職申込みの取消). */
    WITHDRAWN,
    /** Another reason that the desk has written down. */
    OTHER
}
