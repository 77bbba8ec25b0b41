package hellowork.command.account;

import hellowork.command.account.Account.Open;
import hellowork.command.account.Account.Password;
import hellowork.command.account.Account.Unverified;
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

/** What becomes of an account that waits for its verification key. */
final class OpeningAccount {
    private OpeningAccount() {}

    static Account evolve(Unverified s, AccountEvent event) {
        return switch (event) {
            case MailAddressRecorded e ->
                new Unverified(e.mailAddress(), s.role(), s.issue(), s.keyExpiresAt(), s.wrongKeys(), s.links());
            case VerificationKeyIssued e ->
                new Unverified(s.mailAddress(), s.role(), e.issue(), e.expiresAt(), 0, s.links());
            case VerificationKeyRefused _ ->
                new Unverified(s.mailAddress(), s.role(), s.issue(), s.keyExpiresAt(), s.wrongKeys() + 1, s.links());
            case JobSeekerLinked e -> s.with(s.links().to(e.jobSeekerId()));
            case JobSeekerUnlinked _ -> s.with(s.links().toNobody());
            case OrganizationLinked e -> s.with(s.links().to(e.organizationId()));
            case MailAddressVerified _ ->
                new Open(
                        s.mailAddress(),
                        s.role(),
                        new Password(null, 0, null),
                        null,
                        s.links(),
                        Devices.none(),
                        Changes.none());
            case AccountClosed _ -> new Account.Closed();
            case AccountRequested _,
                    PasswordSet _,
                    PasswordRefused _,
                    AccountLocked _,
                    LoginBegun _,
                    LoginCompleted _,
                    TrustedPasswordRefused _,
                    TrustLocked _,
                    TrustedLoginCompleted _,
                    DeviceTrustAsked _,
                    DeviceTrusted _,
                    DeviceTrustRevoked _,
                    SessionsEnded _,
                    BrowserRemembered _,
                    NewBrowserNoticed _,
                    LoginDenied _,
                    PasswordResetAsked _,
                    PasswordResetRefused _,
                    MailAddressChangeBegun _,
                    MailAddressChangeAsked _,
                    MailAddressChangeRefused _,
                    MailAddressChanged _,
                    MailAddressChangeProposed _,
                    MailAddressChangeConfirmed _,
                    LeakReported _,
                    AccountUnlocked _ -> s;
        };
    }
}
