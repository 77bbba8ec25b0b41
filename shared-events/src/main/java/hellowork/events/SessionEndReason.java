package hellowork.events;

/** Why a session, or a login that never became one, ended. */
public enum SessionEndReason {
    LOGGED_OUT,
    /** Five wrong one-time passwords. */
    TOO_MANY_WRONG_OTPS
}
