package hellowork.query.account;

/** How a try to log in went. */
enum LoginOutcome {
    SUCCEEDED,
    /** The password or the one-time password was wrong. */
    REFUSED,
    /** With the try before, too many were wrong. */
    LOCKED
}
