package hellowork.command.account;

import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountLocked;
import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.JobSeekerLinked;
import hellowork.events.AccountEvent.LoginBegun;
import hellowork.events.AccountEvent.LoginCompleted;
import hellowork.events.AccountEvent.MailAddressRecorded;
import hellowork.events.AccountEvent.MailAddressVerified;
import hellowork.events.AccountEvent.OrganizationLinked;
import hellowork.events.AccountEvent.PasswordRefused;
import hellowork.events.AccountEvent.PasswordSet;
import hellowork.events.AccountEvent.VerificationKeyIssued;
import hellowork.events.AccountEvent.VerificationKeyRefused;
import hellowork.events.JobSeekerId;
import hellowork.events.LoginId;
import hellowork.events.OrganizationId;
import hellowork.events.PasswordId;
import hellowork.store.Fold;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What decisions ask about an account. */
public sealed interface Account {
    /** Nobody has asked for it. */
    record Unknown() implements Account {}

    /** A verification key is on its way. */
    record Unverified(String mailAddress, int issue, Instant keyExpiresAt, int wrongKeys, Links links)
            implements Account {
        Unverified with(Links links) {
            return new Unverified(mailAddress, issue, keyExpiresAt, wrongKeys, links);
        }
    }

    /**
     * It can log in, once it has a password.
     *
     * @param password what is known of passwords and their tries
     * @param latestLogin the only login whose one-time password works (S-64)
     */
    record Open(
            String mailAddress, Password password, @Nullable LoginId latestLogin, Links links) implements Account {
        Open with(Password password) {
            return new Open(mailAddress, password, latestLogin, links);
        }

        Open with(Links links) {
            return new Open(mailAddress, password, latestLogin, links);
        }

        Open with(LoginId login) {
            return new Open(mailAddress, password, login, links);
        }
    }

    /**
     * The password and how often it was wrong.
     *
     * @param wrong wrong passwords since the last completed login or lock
     */
    record Password(
            @Nullable PasswordId id, int wrong, @Nullable Instant lockedUntil) {
        public boolean lockedAt(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }
    }

    /** Whom the account acts for. */
    record Links(
            @Nullable OrganizationId organizationId,
            @Nullable JobSeekerId jobSeekerId) {
        Links to(OrganizationId organization) {
            return new Links(organization, jobSeekerId);
        }

        Links to(JobSeekerId jobSeeker) {
            return new Links(organizationId, jobSeeker);
        }
    }

    static Account initial() {
        return new Unknown();
    }

    static Fold<Account, AccountEvent> fold() {
        return Folding.FOLD;
    }

    /** In a class of its own: a constant of the interface would be made while its states are. */
    final class Folding {
        private static final Fold<Account, AccountEvent> FOLD =
                new Fold<>(AccountEvent.class, initial(), Account::evolve);

        private Folding() {}
    }

    default Account evolve(AccountEvent event) {
        return switch (this) {
            case Unknown _ ->
                event instanceof AccountRequested requested
                        ? new Unverified("", 0, requested.at(), 0, new Links(null, null))
                        : this;
            case Unverified state -> evolve(state, event);
            case Open state -> evolve(state, event);
        };
    }

    private static Account evolve(Unverified s, AccountEvent event) {
        return switch (event) {
            case MailAddressRecorded e ->
                new Unverified(e.mailAddress(), s.issue, s.keyExpiresAt, s.wrongKeys, s.links);
            case VerificationKeyIssued e -> new Unverified(s.mailAddress, e.issue(), e.expiresAt(), 0, s.links);
            case VerificationKeyRefused _ ->
                new Unverified(s.mailAddress, s.issue, s.keyExpiresAt, s.wrongKeys + 1, s.links);
            case JobSeekerLinked e -> s.with(s.links.to(e.jobSeekerId()));
            case OrganizationLinked e -> s.with(s.links.to(e.organizationId()));
            case MailAddressVerified _ -> new Open(s.mailAddress, new Password(null, 0, null), null, s.links);
            case AccountRequested _,
                    PasswordSet _,
                    PasswordRefused _,
                    AccountLocked _,
                    LoginBegun _,
                    LoginCompleted _ -> s;
        };
    }

    private static Account evolve(Open s, AccountEvent event) {
        Password password = s.password;
        return switch (event) {
            case PasswordSet e -> s.with(new Password(e.passwordId(), 0, null));
            case PasswordRefused _ -> s.with(new Password(password.id, password.wrong + 1, password.lockedUntil));
            case AccountLocked e -> s.with(new Password(password.id, 0, e.until()));
            case LoginBegun e -> s.with(e.loginId());
            case LoginCompleted e ->
                s.with(new Password(password.id, 0, password.lockedUntil)).with(e.loginId());
            case OrganizationLinked e -> s.with(s.links.to(e.organizationId()));
            case JobSeekerLinked e -> s.with(s.links.to(e.jobSeekerId()));
            case MailAddressRecorded e -> new Open(e.mailAddress(), password, s.latestLogin, s.links);
            case AccountRequested _, MailAddressVerified _, VerificationKeyIssued _, VerificationKeyRefused _ -> s;
        };
    }
}
