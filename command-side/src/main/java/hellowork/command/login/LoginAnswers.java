package hellowork.command.login;

import hellowork.events.AccountEvent.BrowserRemembered;
import hellowork.events.AccountEvent.DeviceTrustAsked;
import hellowork.events.AccountId;
import hellowork.events.LoginId;
import hellowork.events.LoginSessionEvent.SessionOpened;
import hellowork.events.Role;
import hellowork.rest.SessionToken;
import hellowork.rest.Sessions;
import hellowork.store.Decided;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a browser learns when its login goes on. */
final class LoginAnswers {
    private final Sessions sessions;

    LoginAnswers(Sessions sessions) {
        this.sessions = sessions;
    }

    /** What comes next. */
    enum Step {
        /** The one-time password is on its way by mail. */
        OTP_AWAITED,
        /** The browser is trusted: the session is there. */
        SESSION_STARTED
    }

    /**
     * A login whose password was right.
     *
     * @param otpExpiresAt until when the one-time password works; there with OTP_AWAITED
     * @param session there with SESSION_STARTED
     */
    record LoginBegun(
            LoginId loginId,
            Step step,
            @Nullable Instant otpExpiresAt,
            @Nullable SessionStarted session) {
        @Override
        public String toString() {
            return "LoginBegun[…]";
        }
    }

    /**
     * A session.
     *
     * @param token to be sent as {@code Authorization: Bearer …}
     * @param expiresAt when it ends even if it is in use
     * @param browser a marker for this browser to keep for this account and to show at the next login; absent if it has
     *     one that is known
     * @param trustConfirmationAwaited whether the confirmation screen with its cautions and [OK] comes next (S-66)
     */
    record SessionStarted(
            String token,
            AccountId accountId,
            Role role,
            Instant expiresAt,
            @Nullable String browser,
            boolean trustConfirmationAwaited) {
        @Override
        public String toString() {
            return "SessionStarted[…]";
        }
    }

    /** The session that these events opened, if they opened one. */
    Optional<SessionStarted> session(Decided decided, SessionToken token, Opaque marker) {
        return decided.events().stream()
                .filter(SessionOpened.class::isInstance)
                .map(SessionOpened.class::cast)
                .findFirst()
                .map(opened -> started(decided, opened, token, marker));
    }

    private SessionStarted started(Decided decided, SessionOpened opened, SessionToken token, Opaque marker) {
        Role role = sessions.actor(token.text())
                .orElseThrow(LoginRule.LOGIN_ENDED::violated)
                .role();
        boolean remembered = decided.events().stream().anyMatch(BrowserRemembered.class::isInstance);
        boolean asked = decided.events().stream().anyMatch(DeviceTrustAsked.class::isInstance);
        return new SessionStarted(
                token.text(), opened.accountId(), role, opened.expiresAt(), remembered ? marker.text() : null, asked);
    }
}
