package hellowork.command.account;

import hellowork.command.account.Account.Locked;
import hellowork.command.account.Account.Open;
import hellowork.command.account.Account.Password;
import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountClosed;
import hellowork.events.AccountEvent.AccountLocked;
import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.AccountUnlocked;
import hellowork.events.AccountEvent.BrowserRemembered;
import hellowork.events.AccountEvent.DeviceTrustAsked;
import hellowork.events.AccountEvent.DeviceTrustRevoked;
import hellowork.events.AccountEvent.DeviceTrusted;
import hellowork.events.AccountEvent.JobSeekerLinked;
import hellowork.events.AccountEvent.JobSeekerUnlinked;
import hellowork.events.AccountEvent.LeakReported;
import hellowork.events.AccountEvent.LoginBegun;
import hellowork.events.AccountEvent.LoginCompleted;
import hellowork.events.AccountEvent.LoginDenied;
import hellowork.events.AccountEvent.MailAddressChangeAsked;
import hellowork.events.AccountEvent.MailAddressChangeBegun;
import hellowork.events.AccountEvent.MailAddressChangeConfirmed;
import hellowork.events.AccountEvent.MailAddressChangeProposed;
import hellowork.events.AccountEvent.MailAddressChangeRefused;
import hellowork.events.AccountEvent.MailAddressChanged;
import hellowork.events.AccountEvent.MailAddressRecorded;
import hellowork.events.AccountEvent.MailAddressVerified;
import hellowork.events.AccountEvent.NewBrowserNoticed;
import hellowork.events.AccountEvent.OrganizationLinked;
import hellowork.events.AccountEvent.PasswordRefused;
import hellowork.events.AccountEvent.PasswordResetAsked;
import hellowork.events.AccountEvent.PasswordResetRefused;
import hellowork.events.AccountEvent.PasswordSet;
import hellowork.events.AccountEvent.SessionsEnded;
import hellowork.events.AccountEvent.TrustLocked;
import hellowork.events.AccountEvent.TrustedLoginCompleted;
import hellowork.events.AccountEvent.TrustedPasswordRefused;
import hellowork.events.AccountEvent.VerificationKeyIssued;
import hellowork.events.AccountEvent.VerificationKeyRefused;
import hellowork.events.LoginId;

/** What becomes of an account that can log in, or could before it was locked. */
final class OpenAccount {
    private OpenAccount() {}

    static Account evolve(Open s, AccountEvent event) {
        Password password = s.password();
        return switch (event) {
            case PasswordSet e ->
                s.with(new Password(e.passwordId(), 0, null)).with(s.changes().passwordSet());
            case PasswordRefused _ -> s.with(new Password(password.id(), password.wrong() + 1, password.lockedUntil()));
            case AccountLocked e -> s.with(new Password(password.id(), 0, e.until()));
            case LoginBegun e -> s.with(e.loginId());
            case LoginCompleted e ->
                s.with(new Password(password.id(), 0, password.lockedUntil()))
                        .with(e.loginId())
                        .with(s.devices().completed());
            case TrustedPasswordRefused e -> s.with(s.devices().wrong(e.trustHash()));
            case TrustLocked e -> s.with(s.devices().locked(e.trustHash(), e.until()));
            case TrustedLoginCompleted e -> s.with(s.devices().completed(e.trustHash()));
            case DeviceTrustAsked e -> s.with(s.devices().asked(e.loginId(), e.confirmBefore(), e.at()));
            case DeviceTrusted e -> s.with(s.devices().trusting(e.loginId(), e.trustHash(), e.expiresAt(), e.at()));
            case DeviceTrustRevoked _ -> s.with(s.devices().untrusted());
            case SessionsEnded _ ->
                s.with((LoginId) null)
                        .with(s.devices().unasked())
                        .with(s.changes().dropped());
            case BrowserRemembered e -> s.with(s.devices().remembering(e.browserHash()));
            case NewBrowserNoticed e -> s.with(s.devices().noticing(e));
            case LoginDenied e -> s.with(s.devices().denied(e.loginId()));
            case PasswordResetAsked e -> s.with(s.changes().after(e));
            case PasswordResetRefused _ -> s.with(s.changes().resetRefused());
            case MailAddressChangeBegun e -> s.with(s.changes().after(e));
            case MailAddressChangeAsked e -> s.with(s.changes().after(e));
            case MailAddressChangeRefused _ -> s.with(s.changes().addressRefused());
            case MailAddressRecorded e -> s.at(e.mailAddress());
            case MailAddressChanged _ -> s.with(s.changes().addressChanged());
            case MailAddressChangeProposed e -> s.with(s.changes().after(e));
            case MailAddressChangeConfirmed _ -> s.with(s.changes().confirmed());
            case OrganizationLinked e -> s.with(s.links().to(e.organizationId()));
            case JobSeekerLinked e -> s.with(s.links().to(e.jobSeekerId()));
            case JobSeekerUnlinked _ -> s.with(s.links().toNobody()).with((LoginId) null);
            case LeakReported _ -> new Locked(s);
            case AccountClosed _ -> new Account.Closed();
            case AccountRequested _,
                    VerificationKeyIssued _,
                    VerificationKeyRefused _,
                    MailAddressVerified _,
                    AccountUnlocked _ -> s;
        };
    }

    /** What a locked account is told changes the account that it will be again, with another password. */
    static Account evolveLocked(Open account, AccountEvent event) {
        if (event instanceof AccountUnlocked) {
            return account.with(new Password(null, 0, null));
        }
        Account after = evolve(account, event);
        return after instanceof Open changed ? new Locked(changed) : after;
    }
}
