package hellowork.command.login;

import static hellowork.command.login.LoginRule.LOGIN_ENDED;
import static hellowork.command.login.LoginRule.LOGIN_REFUSED;
import static hellowork.command.login.LoginRule.NO_SUCH_LOGIN;
import static hellowork.command.login.LoginRule.OTP_EXPIRED;
import static hellowork.command.login.LoginRule.OTP_SUPERSEDED;
import static hellowork.command.login.LoginRule.OTP_USED;

import hellowork.command.account.Account;
import hellowork.command.login.Login.AwaitingOtp;
import hellowork.command.login.Login.Ended;
import hellowork.command.login.Login.InSession;
import hellowork.command.login.Login.NotBegun;
import hellowork.command.login.LoginCommand.BeginLogin;
import hellowork.command.login.LoginCommand.LogOut;
import hellowork.command.login.LoginCommand.RenewSession;
import hellowork.command.login.LoginCommand.VerifyOtp;
import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountLocked;
import hellowork.events.AccountEvent.LoginBegun;
import hellowork.events.AccountEvent.LoginCompleted;
import hellowork.events.AccountEvent.PasswordRefused;
import hellowork.events.AccountId;
import hellowork.events.DomainEvent;
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

/**
 * A login is one decision over the login and its account: the newest login's code is the only one that works (S-64), and
 * wrong tries are counted where no new login can reset them.
 */
final class LoginDecider {
    /** S-63 他Q12: a one-time password is valid this long from its issue. */
    static final Duration OTP_VALIDITY = Duration.ofMinutes(30);
    /** So many wrong one-time passwords end the login. */
    static final int WRONG_OTPS = 5;
    /** So many wrong passwords, one-time or not, lock the account; only a completed login resets the count. */
    static final int WRONG_PASSWORDS = 6;
    /** A locked account refuses every login this long. */
    static final Duration LOCK = Duration.ofMinutes(30);
    /** However much it is used, a session ends after this. */
    static final Duration SESSION = Duration.ofHours(12);

    private LoginDecider() {}

    private record On(Login login, LoginCommand command) {}

    static List<DomainEvent> decide(Login login, Account account, LoginCommand command) {
        return switch (new On(login, command)) {
            case On(NotBegun _, BeginLogin c) -> begin(account, c);
            case On(Login _, BeginLogin _) ->
                throw LOGIN_REFUSED.violated(); // a login's id is the server's: never twice
            case On(NotBegun _, LoginCommand _) -> throw NO_SUCH_LOGIN.violated();
            case On(Ended _, VerifyOtp _) -> throw LOGIN_ENDED.violated();
            case On(InSession _, VerifyOtp _) -> throw OTP_USED.violated();
            case On(AwaitingOtp s, VerifyOtp c) -> verify(s, account, c);
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

    private static List<DomainEvent> begin(Account account, BeginLogin c) {
        return switch (account) {
            case Account.Unknown _, Account.Unverified _ -> throw LOGIN_REFUSED.violated();
            case Account.Open open when open.password().lockedAt(c.at()) -> throw LOGIN_REFUSED.violated();
            case Account.Open _
            when c.passwordIsRight() ->
                List.of(
                        new LoginBegun(c.accountId(), c.loginId(), c.at()),
                        new OtpIssued(c.loginId(), c.accountId(), c.at().plus(OTP_VALIDITY), c.at()));
            case Account.Open open -> List.copyOf(wrong(open, c.accountId(), c.at()));
        };
    }

    /** One more failure of the account, and the lock with the last one that is forgiven. */
    private static List<AccountEvent> wrong(Account.Open account, AccountId id, Instant at) {
        PasswordRefused refused = new PasswordRefused(id, at);
        return account.password().wrong() + 1 < WRONG_PASSWORDS
                ? List.of(refused)
                : List.of(refused, new AccountLocked(id, at.plus(LOCK), at));
    }

    private static List<DomainEvent> verify(AwaitingOtp login, Account account, VerifyOtp c) {
        if (!(account instanceof Account.Open open) || !c.loginId().equals(open.latestLogin())) {
            throw OTP_SUPERSEDED.violated();
        }
        if (open.password().lockedAt(c.at())) {
            throw LOGIN_REFUSED.violated();
        }
        if (!c.at().isBefore(login.expiresAt())) {
            throw OTP_EXPIRED.violated();
        }
        if (c.otpIsRight()) {
            return List.of(
                    new SessionOpened(c.loginId(), login.accountId(), c.tokenHash(), c.at().plus(SESSION), c.at()),
                    new LoginCompleted(login.accountId(), c.loginId(), c.at()));
        }
        List<DomainEvent> events = new ArrayList<>();
        events.add(new OtpRefused(c.loginId(), login.accountId(), c.at()));
        events.addAll(wrong(open, login.accountId(), c.at()));
        if (login.wrong() + 1 >= WRONG_OTPS) {
            events.add(new SessionEnded(c.loginId(), login.accountId(), SessionEndReason.TOO_MANY_WRONG_OTPS, c.at()));
        }
        return events;
    }
}
