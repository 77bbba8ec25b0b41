package hellowork.command.login;

import hellowork.events.AccountId;
import hellowork.events.LoginSessionEvent;
import hellowork.events.LoginSessionEvent.BrowserRecognized;
import hellowork.events.LoginSessionEvent.OtpIssued;
import hellowork.events.LoginSessionEvent.OtpRefused;
import hellowork.events.LoginSessionEvent.SessionEnded;
import hellowork.events.LoginSessionEvent.SessionOpened;
import hellowork.events.LoginSessionEvent.SessionRenewed;
import hellowork.store.Fold;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What decisions ask about one login. */
sealed interface Login {
    record NotBegun() implements Login {}

    /**
     * The one-time password is on its way.
     *
     * @param markerHash of the browser that began it, if the account was used in that one before
     */
    record AwaitingOtp(
            AccountId accountId,
            Instant expiresAt,
            int wrong,
            @Nullable String markerHash) implements Login {}

    record InSession(AccountId accountId, Instant lastUsed) implements Login {}

    record Ended(AccountId accountId) implements Login {}

    static Login initial() {
        return new NotBegun();
    }

    static Fold<Login, LoginSessionEvent> fold() {
        return Folding.FOLD;
    }

    /** In a class of its own: a constant of the interface would be made while its states are. */
    final class Folding {
        private static final Fold<Login, LoginSessionEvent> FOLD =
                new Fold<>(LoginSessionEvent.class, initial(), Login::evolve);

        private Folding() {}
    }

    default Login evolve(LoginSessionEvent event) {
        return switch (event) {
            case OtpIssued e -> new AwaitingOtp(e.accountId(), e.expiresAt(), 0, null);
            case BrowserRecognized e ->
                this instanceof AwaitingOtp s
                        ? new AwaitingOtp(s.accountId, s.expiresAt, s.wrong, e.browserHash())
                        : this;
            case OtpRefused _ ->
                this instanceof AwaitingOtp s
                        ? new AwaitingOtp(s.accountId, s.expiresAt, s.wrong + 1, s.markerHash)
                        : this;
            case SessionOpened e -> new InSession(e.accountId(), e.at());
            case SessionRenewed e -> new InSession(e.accountId(), e.at());
            case SessionEnded e -> new Ended(e.accountId());
        };
    }
}
