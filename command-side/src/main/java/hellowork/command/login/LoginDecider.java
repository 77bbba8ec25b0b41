package hellowork.command.login;

import static hellowork.command.login.LoginRule.LOGIN_ENDED;
import static hellowork.command.login.LoginRule.LOGIN_REFUSED;
import static hellowork.command.login.LoginRule.NO_SUCH_LOGIN;
import static hellowork.command.login.LoginRule.OTP_EXPIRED;
import static hellowork.command.login.LoginRule.OTP_SUPERSEDED;
import static hellowork.command.login.LoginRule.OTP_USED;
import static hellowork.command.login.LoginRule.TRUST_NOT_ASKED;
import static hellowork.command.login.LoginRule.TRUST_TOO_LATE;

import hellowork.command.account.Account;
import hellowork.command.account.Devices;
import hellowork.command.account.PasswordPolicy;
import hellowork.command.account.PasswordTries;
import hellowork.command.login.Login.AwaitingOtp;
import hellowork.command.login.Login.Ended;
import hellowork.command.login.Login.InSession;
import hellowork.command.login.Login.NotBegun;
import hellowork.command.login.LoginCommand.BeginLogin;
import hellowork.command.login.LoginCommand.ConfirmTrust;
import hellowork.command.login.LoginCommand.LogOut;
import hellowork.command.login.LoginCommand.Opening;
import hellowork.command.login.LoginCommand.RenewSession;
import hellowork.command.login.LoginCommand.VerifyOtp;
import hellowork.events.AccountEvent.BrowserRemembered;
import hellowork.events.AccountEvent.DeviceTrustAsked;
import hellowork.events.AccountEvent.DeviceTrusted;
import hellowork.events.AccountEvent.LoginBegun;
import hellowork.events.AccountEvent.LoginCompleted;
import hellowork.events.AccountEvent.NewBrowserNoticed;
import hellowork.events.AccountEvent.TrustLocked;
import hellowork.events.AccountEvent.TrustedLoginCompleted;
import hellowork.events.AccountEvent.TrustedPasswordRefused;
import hellowork.events.AccountId;
import hellowork.events.DomainEvent;
import hellowork.events.LoginSessionEvent.BrowserRecognized;
import hellowork.events.LoginSessionEvent.OtpIssued;
import hellowork.events.LoginSessionEvent.OtpRefused;
import hellowork.events.LoginSessionEvent.SessionEnded;
import hellowork.events.LoginSessionEvent.SessionOpened;
import hellowork.events.LoginSessionEvent.SessionRenewed;
import hellowork.events.SessionEndReason;
import hellowork.rest.Sessions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A login is one decision over the login and its account: the newest login's code is the only one that works (S-64), and
 * wrong tries are counted where no new login can reset them. Tries that come with a living trust are counted with that
 * trust, so that no stranger can lock the holder out of a trusted browser.
 */
final class LoginDecider {
    /** S-63 他Q12: a one-time password is valid this long from its issue. */
    static final Duration OTP_VALIDITY = Duration.ofMinutes(30);

    private final LoginPolicy policy;
    private final PasswordPolicy guessing;
    private final PasswordTries passwords;

    LoginDecider(LoginPolicy policy, PasswordPolicy guessing) {
        this.policy = policy;
        this.guessing = guessing;
        this.passwords = new PasswordTries(guessing);
    }

    private record On(Login login, LoginCommand command) {}

    List<DomainEvent> decide(Login login, Account account, LoginCommand command) {
        return switch (new On(login, command)) {
            case On(NotBegun _, BeginLogin c) -> begin(account, c);
            case On(Login _, BeginLogin _) ->
                throw LOGIN_REFUSED.violated(); // a login's id is the server's: never twice
            case On(NotBegun _, LoginCommand _) -> throw NO_SUCH_LOGIN.violated();
            case On(Ended _, VerifyOtp _) -> throw LOGIN_ENDED.violated();
            case On(InSession _, VerifyOtp _) -> throw OTP_USED.violated();
            case On(AwaitingOtp s, VerifyOtp c) -> verify(s, account, c);
            case On(InSession _, ConfirmTrust c) -> confirm(account, c);
            case On(AwaitingOtp _, ConfirmTrust _), On(Ended _, ConfirmTrust _) -> throw LOGIN_ENDED.violated();
            case On(InSession s, RenewSession c)
            when !c.at().isBefore(s.lastUsed().plus(Sessions.RENEWAL)) ->
                List.of(new SessionRenewed(c.loginId(), s.accountId(), c.at()));
            case On(InSession _, RenewSession _) -> List.of(); // used a moment ago
            case On(AwaitingOtp _, RenewSession _), On(Ended _, RenewSession _) -> throw LOGIN_ENDED.violated();
            case On(InSession s, LogOut c) ->
                List.of(new SessionEnded(c.loginId(), s.accountId(), SessionEndReason.LOGGED_OUT, c.at()));
            case On(AwaitingOtp s, LogOut c) ->
                List.of(new SessionEnded(c.loginId(), s.accountId(), SessionEndReason.LOGGED_OUT, c.at()));
            case On(Ended _, LogOut _) -> List.of(); // saying it twice changes nothing
        };
    }

    private List<DomainEvent> begin(Account account, BeginLogin c) {
        if (!(account instanceof Account.Open open)) {
            throw LOGIN_REFUSED.violated();
        }
        Optional<Devices.Trust> trust =
                open.devices().living(c.browser().trustHash(), c.browser().trustExpiresAt(), c.at());
        return trust.isPresent() ? beginTrusted(open, trust.get(), c) : beginUntrusted(open, c);
    }

    private List<DomainEvent> beginUntrusted(Account.Open account, BeginLogin c) {
        if (account.password().lockedAt(c.at())) {
            throw LOGIN_REFUSED.violated();
        }
        if (!account.password().isStill(c.proved())) {
            return List.copyOf(passwords.refused(account, c.accountId(), c.at()));
        }
        List<DomainEvent> events = new ArrayList<>();
        events.add(new LoginBegun(c.accountId(), c.loginId(), c.at()));
        events.add(new OtpIssued(c.loginId(), c.accountId(), c.at().plus(OTP_VALIDITY), c.at()));
        String marker = c.browser().markerHash();
        if (marker != null && account.devices().knows(marker, policy.knownBrowsers())) {
            events.add(new BrowserRecognized(c.loginId(), c.accountId(), marker, c.at()));
        }
        return events;
    }

    /** S-66 他Q15: from a trusted browser the password is enough. */
    private List<DomainEvent> beginTrusted(Account.Open account, Devices.Trust trust, BeginLogin c) {
        String hash = Objects.requireNonNull(c.browser().trustHash());
        if (trust.lockedAt(c.at())) {
            throw LOGIN_REFUSED.violated();
        }
        if (!account.password().isStill(c.proved())) {
            TrustedPasswordRefused refused = new TrustedPasswordRefused(c.accountId(), hash, c.at());
            return guessing.locksAfter(trust.wrong())
                    ? List.of(refused, new TrustLocked(c.accountId(), hash, c.at().plus(guessing.lock()), c.at()))
                    : List.of(refused);
        }
        List<DomainEvent> events = new ArrayList<>();
        events.add(new LoginBegun(c.accountId(), c.loginId(), c.at()));
        events.add(opened(c, c.accountId(), c.opening(), c.at()));
        events.add(new TrustedLoginCompleted(c.accountId(), c.loginId(), hash, c.at()));
        if (!account.devices()
                .knows(c.browser().markerHash(), policy.knownBrowsers())) { // it is known all the same, by its trust
            events.add(new BrowserRemembered(c.accountId(), c.opening().markerHash(), c.at()));
        }
        return events;
    }

    private static SessionOpened opened(LoginCommand c, AccountId account, Opening opening, Instant at) {
        return new SessionOpened(c.loginId(), account, opening.tokenHash(), at.plus(Sessions.LONGEST), at);
    }

    private List<DomainEvent> verify(AwaitingOtp login, Account account, VerifyOtp c) {
        if (!(account instanceof Account.Open open) || open.latestLogin() == null) {
            throw LOGIN_ENDED.violated(); // with every other one of the account
        }
        if (!c.loginId().equals(open.latestLogin())) {
            throw OTP_SUPERSEDED.violated();
        }
        if (open.password().lockedAt(c.at())) {
            throw LOGIN_REFUSED.violated();
        }
        if (!c.at().isBefore(login.expiresAt())) {
            throw OTP_EXPIRED.violated();
        }
        return c.otpIsRight() ? complete(login, open, c) : refuse(login, open, c);
    }

    private List<DomainEvent> complete(AwaitingOtp login, Account.Open account, VerifyOtp c) {
        List<DomainEvent> events = new ArrayList<>();
        events.add(opened(c, login.accountId(), c.opening(), c.at()));
        events.add(new LoginCompleted(login.accountId(), c.loginId(), c.at()));
        if (!account.devices().knows(login.markerHash(), policy.knownBrowsers())) {
            events.add(new BrowserRemembered(login.accountId(), c.opening().markerHash(), c.at()));
            if (account.devices().used()) { // of the first login of all there is nothing to tell
                Instant before = c.at().plus(policy.deniable());
                events.add(new NewBrowserNoticed(login.accountId(), c.loginId(), before, c.at()));
            }
        }
        if (c.trustAsked()) {
            Instant before = c.at().plus(policy.trustConfirmation());
            events.add(new DeviceTrustAsked(login.accountId(), c.loginId(), before, c.at()));
        }
        return events;
    }

    private List<DomainEvent> refuse(AwaitingOtp login, Account.Open account, VerifyOtp c) {
        List<DomainEvent> events = new ArrayList<>();
        events.add(new OtpRefused(c.loginId(), login.accountId(), c.at()));
        events.addAll(passwords.refused(account, login.accountId(), c.at()));
        if (login.wrong() + 1 >= policy.wrongOtps()) {
            events.add(new SessionEnded(c.loginId(), login.accountId(), SessionEndReason.TOO_MANY_WRONG_OTPS, c.at()));
        }
        return events;
    }

    /** S-66 他Q15: [OK] counts once, in time, and only after a one-time password that came with the tick. */
    private static List<DomainEvent> confirm(Account account, ConfirmTrust c) {
        Instant before =
                account instanceof Account.Open open ? open.devices().asked().get(c.loginId()) : null;
        if (before == null) {
            throw TRUST_NOT_ASKED.violated();
        }
        if (!c.at().isBefore(before)) {
            throw TRUST_TOO_LATE.violated();
        }
        return List.of(
                new DeviceTrusted(c.accountId(), c.loginId(), c.trustHash(), c.at().plus(Devices.validity()), c.at()));
    }
}
