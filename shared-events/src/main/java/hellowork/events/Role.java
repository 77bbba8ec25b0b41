package hellowork.events;

/** What an account is for; it never changes. */
public enum Role {
    /** Staff of a user organization (利用団体). */
    ORGANIZATION,
    /** A job seeker with a MyPage, or on the way to one. */
    JOB_SEEKER,
    /** An officer of one labour bureau (労働局). */
    BUREAU_OFFICER,
    /** An officer of a Hello Work desk (ハローワークの窓口). */
    DESK_OFFICER,
    /** The help desk (ヘルプデスク). */
    HELP_DESK,
    /** Reads the history and orders rebuilds. */
    AUDITOR,
    /** Queries projections. */
    ANALYST,
    /** Makes the accounts of officials. */
    ADMINISTRATOR
}
