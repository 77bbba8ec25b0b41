package hellowork.command.mail;

import hellowork.command.account.Account;
import hellowork.command.account.MailedCodes;
import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.MailAddressChangeAsked;
import hellowork.events.AccountEvent.MailAddressChangeBegun;
import hellowork.events.AccountEvent.MailAddressChanged;
import hellowork.events.AccountEvent.NewBrowserNoticed;
import hellowork.events.AccountEvent.PasswordResetAsked;
import hellowork.events.AccountEvent.VerificationKeyIssued;
import hellowork.events.LoginSessionEvent;
import hellowork.events.LoginSessionEvent.OtpIssued;
import hellowork.store.States;
import java.time.Clock;
import java.util.Optional;

/** To the holders of accounts: keys, codes and warnings, each only as long as it works. */
record AccountLetters(States states, Addresses addresses, MailedCodes codes, AccountWording wording, Clock clock) {
    Optional<Letter> about(AccountEvent event) {
        return switch (event) {
            case VerificationKeyIssued e -> verificationKey(e);
            case PasswordResetAsked e -> passwordReset(e);
            case NewBrowserNoticed e -> newBrowser(e);
            case MailAddressChangeBegun e -> changeOtp(e);
            case MailAddressChangeAsked e -> addressKey(e);
            case MailAddressChanged e -> Optional.of(wording.mailAddressChanged(e.formerMailAddress(), e.at()));
            case AccountEvent _ -> Optional.empty();
        };
    }

    Optional<Letter> about(LoginSessionEvent event) {
        return event instanceof OtpIssued e ? oneTimePassword(e) : Optional.empty();
    }

    private Optional<Letter> newBrowser(NewBrowserNoticed e) {
        String code = codes.denialCode(e.accountId(), e.loginId());
        return addresses.of(e.accountId()).map(to -> wording.newBrowser(to, e.loginId(), code, e.at()));
    }

    /** Only the key of the newest issue opens the account, and only once. */
    private Optional<Letter> verificationKey(VerificationKeyIssued e) {
        return states.look(Account.fold(), e.accountId()) instanceof Account.Unverified account
                        && account.issue() == e.issue()
                        && clock.instant().isBefore(e.expiresAt())
                ? Optional.of(wording.verificationKey(
                        account.mailAddress(),
                        e.accountId(),
                        codes.verificationKey(e.accountId(), e.issue()),
                        e.expiresAt()))
                : Optional.empty();
    }

    /** S-64: a newer login ends the older code. */
    private Optional<Letter> oneTimePassword(OtpIssued e) {
        return states.look(Account.fold(), e.accountId()) instanceof Account.Open account
                        && e.loginId().equals(account.latestLogin())
                        && clock.instant().isBefore(e.expiresAt())
                ? Optional.of(wording.oneTimePassword(
                        account.mailAddress(), codes.oneTimePassword(e.accountId(), e.loginId()), e.expiresAt()))
                : Optional.empty();
    }

    /** Only the newest key sets another password, and only once. */
    private Optional<Letter> passwordReset(PasswordResetAsked e) {
        if (!(states.look(Account.fold(), e.accountId()) instanceof Account.Open account)
                || !account.awaitsReset(e.issue(), clock.instant())) {
            return Optional.empty();
        }
        String key = codes.resetKey(e.accountId(), e.issue());
        return Optional.of(
                account.password().id() == null
                        ? wording.unlocked(account.mailAddress(), e.accountId(), key, e.expiresAt())
                        : wording.passwordReset(account.mailAddress(), e.accountId(), key, e.expiresAt()));
    }

    private Optional<Letter> changeOtp(MailAddressChangeBegun e) {
        return states.look(Account.fold(), e.accountId()) instanceof Account.Open account
                        && account.awaitsAddress(e.issue(), clock.instant())
                ? Optional.of(wording.changeOtp(
                        account.mailAddress(), codes.changeOtp(e.accountId(), e.issue()), e.expiresAt()))
                : Optional.empty();
    }

    private Optional<Letter> addressKey(MailAddressChangeAsked e) {
        return states.look(Account.fold(), e.accountId()) instanceof Account.Open account
                        && account.awaitsAddress(e.issue(), clock.instant())
                ? Optional.of(wording.addressKey(
                        e.mailAddress(), e.accountId(), codes.addressKey(e.accountId(), e.issue()), e.expiresAt()))
                : Optional.empty();
    }
}
