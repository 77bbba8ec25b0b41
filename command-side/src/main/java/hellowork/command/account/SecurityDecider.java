package hellowork.command.account;

import static hellowork.command.account.SecurityRule.ACCOUNT_NOT_OPEN;
import static hellowork.command.account.SecurityRule.ALREADY_LOCKED;
import static hellowork.command.account.SecurityRule.DENIAL_REFUSED;
import static hellowork.command.account.SecurityRule.NOT_LOCKED;
import static hellowork.command.account.SecurityRule.PASSWORD_WRONG;
import static hellowork.command.account.SecurityRule.RESET_REFUSED;

import hellowork.command.account.Account.Closed;
import hellowork.command.account.Account.Locked;
import hellowork.command.account.Account.Open;
import hellowork.command.account.Account.Unknown;
import hellowork.command.account.Account.Unverified;
import hellowork.command.account.SecurityCommand.AskForReset;
import hellowork.command.account.SecurityCommand.ChangePassword;
import hellowork.command.account.SecurityCommand.DenyLogin;
import hellowork.command.account.SecurityCommand.EndTrust;
import hellowork.command.account.SecurityCommand.ReportLeak;
import hellowork.command.account.SecurityCommand.ResetPassword;
import hellowork.command.account.SecurityCommand.Unlock;
import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountUnlocked;
import hellowork.events.AccountEvent.DeviceTrustRevoked;
import hellowork.events.AccountEvent.LeakReported;
import hellowork.events.AccountEvent.LoginDenied;
import hellowork.events.AccountEvent.PasswordResetAsked;
import hellowork.events.AccountEvent.PasswordResetRefused;
import hellowork.events.AccountEvent.PasswordSet;
import hellowork.events.AccountEvent.SessionsEnded;
import hellowork.events.AccountId;
import hellowork.events.LoginId;
import hellowork.events.Precaution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeps an account its holder's: the end of trust and sessions, another password, and the lock after a leak. */
final class SecurityDecider {
    private final SecurityPolicy policy;
    private final PasswordTries passwords;

    SecurityDecider(SecurityPolicy policy, PasswordPolicy passwords) {
        this.policy = policy;
        this.passwords = new PasswordTries(passwords);
    }

    private record On(Account state, SecurityCommand command) {}

    List<AccountEvent> decide(Account state, SecurityCommand command) {
        return switch (new On(state, command)) {
            case On(Open s, EndTrust c) -> endTrust(s, c);
            case On(Open s, ChangePassword c) -> change(s, c);
            case On(Open s, AskForReset c) -> List.of(resetAsked(s, c.accountId(), c.at()));
            case On(Open s, ResetPassword c) -> reset(s, c);
            case On(Open s, DenyLogin c) -> deny(s.devices(), c);
            case On(Locked s, DenyLogin c) -> deny(s.account().devices(), c);
            case On(Open _, ReportLeak c) -> {
                List<AccountEvent> events = new ArrayList<>();
                events.add(new LeakReported(c.accountId(), c.reporter(), c.at()));
                events.addAll(endAll(c.accountId(), null, Precaution.LEAK_REPORTED, c.at()));
                yield events;
            }
            case On(Locked _, ReportLeak _) -> throw ALREADY_LOCKED.violated();
            // whoever else may know the password must not come in with it: it works no longer
            case On(Locked s, Unlock c) ->
                List.of(
                        new AccountUnlocked(c.accountId(), c.officer(), c.identityCheck(), c.at()),
                        resetAsked(s.account(), c.accountId(), c.at()));
            case On(Open _, Unlock _) -> throw NOT_LOCKED.violated();
            // who asks for a key is answered alike, whether there is an account or not
            case On(Locked _, AskForReset _),
                    On(Closed _, AskForReset _),
                    On(Unverified _, AskForReset _),
                    On(Unknown _, AskForReset _) -> List.of();
            case On(Locked _, ResetPassword _),
                    On(Closed _, ResetPassword _),
                    On(Unverified _, ResetPassword _),
                    On(Unknown _, ResetPassword _) -> throw RESET_REFUSED.violated();
            case On(Closed _, DenyLogin _), On(Unverified _, DenyLogin _), On(Unknown _, DenyLogin _) ->
                throw DENIAL_REFUSED.violated();
            case On(Locked _, SecurityCommand _),
                    On(Closed _, SecurityCommand _),
                    On(Unverified _, SecurityCommand _),
                    On(Unknown _, SecurityCommand _) -> throw ACCOUNT_NOT_OPEN.violated();
        };
    }

    private PasswordResetAsked resetAsked(Open s, AccountId account, Instant at) {
        return new PasswordResetAsked(account, s.changes().reset().issue() + 1, at.plus(policy.resetKeyValidity()), at);
    }

    /** S-74 他Q23: all of them, never a single one; open sessions stay. */
    private static List<AccountEvent> endTrust(Open s, EndTrust c) {
        return s.devices().isTrusting()
                ? List.of(new DeviceTrustRevoked(c.accountId(), Precaution.REQUESTED, c.at()))
                : List.of();
    }

    private List<AccountEvent> change(Open s, ChangePassword c) {
        requireUnlocked(s, c.at());
        if (!s.password().isStill(c.proved())) {
            return passwords.refused(s, c.accountId(), c.at());
        }
        List<AccountEvent> events = new ArrayList<>();
        events.add(new PasswordSet(c.accountId(), c.passwordId(), c.at()));
        events.addAll(endAll(c.accountId(), c.session(), Precaution.PASSWORD_CHANGED, c.at()));
        return events;
    }

    /** Who guesses in a session waits for the end of the lock too. */
    static void requireUnlocked(Open s, Instant at) {
        if (s.password().lockedAt(at)) {
            throw PASSWORD_WRONG.violated();
        }
    }

    private List<AccountEvent> reset(Open s, ResetPassword c) {
        Changes.Key key = s.changes().reset();
        if (c.issue() != key.issue() || !key.worksAt(c.at(), policy.wrongKeys())) {
            throw RESET_REFUSED.violated();
        }
        if (!c.keyIsRight()) {
            return List.of(new PasswordResetRefused(c.accountId(), key.issue(), c.at()));
        }
        List<AccountEvent> events = new ArrayList<>();
        events.add(new PasswordSet(c.accountId(), c.passwordId(), c.at()));
        events.addAll(endAll(c.accountId(), null, Precaution.PASSWORD_RESET, c.at()));
        return events;
    }

    private static List<AccountEvent> deny(Devices devices, DenyLogin c) {
        if (!devices.deniable(c.loginId(), c.at())) {
            throw DENIAL_REFUSED.violated();
        }
        List<AccountEvent> events = new ArrayList<>();
        events.add(new LoginDenied(c.accountId(), c.loginId(), c.at()));
        events.addAll(endAll(c.accountId(), null, Precaution.LOGIN_DENIED, c.at()));
        return events;
    }

    /** Every session but one, if any, and every trust. */
    private static List<AccountEvent> endAll(
            AccountId account, @Nullable LoginId except, Precaution reason, Instant at) {
        return List.of(new SessionsEnded(account, except, reason, at), new DeviceTrustRevoked(account, reason, at));
    }
}
