package hellowork.events;

/** What a desk can change for a job seeker (S-33 求Q3). */
public enum DeskChange {
    PERSONAL_DATA,
    SCHOOLING,
    PROFILE,
    /** The recipients of 求職情報提供. */
    DISCLOSURE,
    /** 求職情報公開 (O-22). */
    EMPLOYER_DISCLOSURE
}
