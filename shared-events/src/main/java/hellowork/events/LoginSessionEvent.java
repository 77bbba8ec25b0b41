package hellowork.events;

import java.time.Instant;

/** One login and the session that it opens (S-60 to S-64). */
public sealed interface LoginSessionEvent extends DomainEvent {
    LoginId loginId();

    @Override
    default LoginId aggregateId() {
        return loginId();
    }

    /** A one-time password goes out by mail, valid before {@code expiresAt}; it is derived, never stored (S-63). */
    record OtpIssued(LoginId loginId, AccountId accountId, Instant expiresAt, Instant at)
            implements LoginSessionEvent {}

    /** A wrong one-time password was entered. */
    record OtpRefused(LoginId loginId, AccountId accountId, Instant at) implements LoginSessionEvent {}

    /** The one-time password was right. Holds the SHA-256 of the session token in hexadecimal. */
    record SessionOpened(LoginId loginId, AccountId accountId, String tokenHash, Instant expiresAt, Instant at)
            implements LoginSessionEvent {}

    /** The browser that began this login is one that the account was used in before. */
    record BrowserRecognized(LoginId loginId, AccountId accountId, String browserHash, Instant at)
            implements LoginSessionEvent {}

    /** The session was in use; its idle time begins anew. */
    record SessionRenewed(LoginId loginId, AccountId accountId, Instant at) implements LoginSessionEvent {}

    /** The session, or the login that never became one, is over. */
    record SessionEnded(LoginId loginId, AccountId accountId, SessionEndReason reason, Instant at)
            implements LoginSessionEvent {}
}
