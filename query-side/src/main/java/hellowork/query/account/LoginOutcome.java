package hellowork.query.account;

import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountLocked;
import hellowork.events.AccountEvent.LoginCompleted;
import hellowork.events.AccountEvent.PasswordRefused;
import hellowork.events.AccountEvent.TrustLocked;
import hellowork.events.AccountEvent.TrustedLoginCompleted;
import hellowork.events.AccountEvent.TrustedPasswordRefused;
import java.util.Map;
import java.util.Optional;

/** How a try to log in went; whether a browser was trusted makes no difference (S-69, S-75). */
public enum LoginOutcome {
    /** The holder, or somebody with all that the holder has, got in. */
    SUCCEEDED,
    /** The password or the one-time password was wrong. */
    REFUSED,
    /** With the try before, too many were wrong. */
    LOCKED;

    private static final Map<Class<? extends AccountEvent>, LoginOutcome> OUTCOMES = Map.of(
            LoginCompleted.class, SUCCEEDED,
            TrustedLoginCompleted.class, SUCCEEDED,
            PasswordRefused.class, REFUSED,
            TrustedPasswordRefused.class, REFUSED,
            AccountLocked.class, LOCKED,
            TrustLocked.class, LOCKED);

    /** How the try went that this event ended; empty if it is about something else. */
    public static Optional<LoginOutcome> of(AccountEvent event) {
        return Optional.ofNullable(OUTCOMES.get(event.getClass()));
    }
}
