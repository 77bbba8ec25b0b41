package hellowork.events;

/** What a message of an organization is, and so whether it counts against the day's 1,000 (S-10). */
public enum MessageKind {
    /** 案内: the first message, or another first one after 14 days without an answer. Counts. */
    OUTREACH,
    /** Another message in a conversation whose last word is the organization's own. Counts. */
    FOLLOW_UP,
    /** An answer to the job seeker's own message. Counts only if a setting says so. */
    ANSWER
}
