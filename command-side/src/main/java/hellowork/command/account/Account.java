package hellowork.command.account;

import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.JobSeekerId;
import hellowork.events.LoginId;
import hellowork.events.OrganizationId;
import hellowork.events.PasswordId;
import hellowork.events.Role;
import hellowork.store.Fold;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What decisions ask about an account. */
public sealed interface Account {
    /** Nobody has asked for it. */
    record Unknown() implements Account {}

    /** A verification key is on its way. */
    record Unverified(String mailAddress, Role role, int issue, Instant keyExpiresAt, int wrongKeys, Links links)
            implements Account {
        Unverified with(Links links) {
            return new Unverified(mailAddress, role, issue, keyExpiresAt, wrongKeys, links);
        }
    }

    /**
     * It can log in, once it has a password.
     *
     * @param password what is known of passwords and their tries
     * @param latestLogin the only login whose one-time password works (S-64)
     */
    record Open(
            String mailAddress,
            Role role,
            Password password,
            @Nullable LoginId latestLogin,
            Links links,
            Devices devices,
            Changes changes)
            implements Account {
        Open with(Password password) {
            return new Open(mailAddress, role, password, latestLogin, links, devices, changes);
        }

        Open with(Links links) {
            return new Open(mailAddress, role, password, latestLogin, links, devices, changes);
        }

        Open with(@Nullable LoginId login) {
            return new Open(mailAddress, role, password, login, links, devices, changes);
        }

        Open with(Devices devices) {
            return new Open(mailAddress, role, password, latestLogin, links, devices, changes);
        }

        Open with(Changes changes) {
            return new Open(mailAddress, role, password, latestLogin, links, devices, changes);
        }

        /** Whether the key of this issue can set another password. */
        public boolean awaitsReset(int issue, Instant now) {
            return changes.reset().issue() == issue && changes.reset().openAt(now);
        }

        /** Whether the one-time password, or the key, of this issue goes on with the change of the address. */
        public boolean awaitsAddress(int issue, Instant now) {
            Changes.NewAddress address = changes.address();
            return address != null
                    && address.key().issue() == issue
                    && address.key().openAt(now);
        }

        Open at(String mailAddress) {
            return new Open(mailAddress, role, password, latestLogin, links, devices, changes);
        }
    }

    /** Its data may have leaked (S-42): nobody logs in until the help desk has checked the holder's identity. */
    record Locked(Open account) implements Account {}

    /** An additional account that was closed. */
    record Closed() implements Account {}

    /**
     * The password and how often it was wrong, but for tries that came with a living trust.
     *
     * @param id absent where none works, since the account was unlocked after a leak
     * @param wrong wrong passwords since the last completed login or lock
     */
    record Password(
            @Nullable PasswordId id, int wrong, @Nullable Instant lockedUntil) {
        public boolean lockedAt(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }

        /** Whether what was found right is still the password: another one may have been set meanwhile. */
        public boolean isStill(@Nullable PasswordId proved) {
            return proved != null && proved.equals(id);
        }
    }

    /** Whom the account acts for. */
    record Links(
            @Nullable OrganizationId organizationId,
            @Nullable JobSeekerId jobSeekerId) {
        Links to(OrganizationId organization) {
            return new Links(organization, jobSeekerId);
        }

        Links toNobody() {
            return new Links(organizationId, null);
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
                event instanceof AccountRequested e
                        ? new Unverified("", e.role(), 0, e.at(), 0, new Links(null, null))
                        : this;
            case Unverified state -> OpeningAccount.evolve(state, event);
            case Open state -> OpenAccount.evolve(state, event);
            case Locked(Open account) -> OpenAccount.evolveLocked(account, event);
            case Closed _ -> this;
        };
    }
}
