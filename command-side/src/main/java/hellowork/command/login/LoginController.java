package hellowork.command.login;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.NewIds;
import hellowork.command.Requested;
import hellowork.command.account.Account;
import hellowork.command.account.LoginNames;
import hellowork.command.account.MailedCodes;
import hellowork.command.account.Passwords;
import hellowork.command.login.LoginCommand.BeginLogin;
import hellowork.command.login.LoginCommand.VerifyOtp;
import hellowork.events.AccountId;
import hellowork.events.LoginId;
import hellowork.events.LoginSessionEvent.OtpIssued;
import hellowork.events.LoginSessionEvent.SessionOpened;
import hellowork.events.PasswordId;
import hellowork.events.Role;
import hellowork.rest.BusinessClock;
import hellowork.rest.SessionToken;
import hellowork.rest.Sessions;
import hellowork.store.Decided;
import hellowork.store.TooBusy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * ログイン: ID and password, then the one-time password that was mailed (S-60 他Q9, S-61 他Q10).
 *
 * <p>Whether an address has an account is not told: an unknown address, a wrong password, a lock and an account that is
 * asked for too often at once answer alike, and each takes one Argon2id computation, which is nearly all of the time. What
 * remains is that a known address reads its account and its hash and appends durably what was decided, which is some
 * milliseconds: no wait hides it, because a wait that is long enough would cost more than what a guesser learns.
 */
@RestController
@RequestMapping("/api/v1/logins")
@Tag(name = "Login")
class LoginController {
    private static final int TOKEN_BYTES = 32;

    private final Commands commands;
    private final LoginNames loginNames;
    private final Passwords passwords;
    private final MailedCodes codes;
    private final Sessions sessions;
    private final NewIds ids;
    private final BusinessClock clock;

    LoginController(
            Commands commands,
            LoginNames loginNames,
            Passwords passwords,
            MailedCodes codes,
            Sessions sessions,
            NewIds ids,
            BusinessClock clock) {
        this.commands = commands;
        this.loginNames = loginNames;
        this.passwords = passwords;
        this.codes = codes;
        this.sessions = sessions;
        this.ids = ids;
        this.clock = clock;
    }

    record Credentials(
            @NotNull @Size(max = 254) String mailAddress,
            @NotNull @Size(max = 256) String password) {
        @Override
        public String toString() {
            return "Credentials[…]"; // frameworks log what they read
        }
    }

    record LoginBegun(LoginId loginId, Instant otpExpiresAt) {}

    @Operation(summary = "Begins a login; the one-time password is mailed to the account's address (S-61)")
    @PostMapping
    ResponseEntity<LoginBegun> begin(@Valid @RequestBody Credentials request) {
        Optional<AccountId> account = commands.look(LoginNames.fold(), loginNames.of(request.mailAddress()));
        boolean right = passwords.matches(
                request.password(), account.map(this::password).orElse(null));
        AccountId known = account.orElseThrow(LoginRule.LOGIN_REFUSED::violated);
        BeginLogin command = new BeginLogin(new LoginId("login-" + ids.uuid()), known, right, clock.instant());
        Decided decided;
        try {
            decided = decide(command, known);
        } catch (TooBusy tooBusy) { // only an account that exists can be too busy
            throw LoginRule.LOGIN_REFUSED.violated();
        }
        for (var event : decided.events()) {
            if (event instanceof OtpIssued otp) {
                return Answers.created(
                        decided,
                        "/api/v1/logins/" + otp.loginId().value(),
                        new LoginBegun(otp.loginId(), otp.expiresAt()));
            }
        }
        throw LoginRule.LOGIN_REFUSED.violated();
    }

    private @Nullable PasswordId password(AccountId account) {
        return commands.look(Account.fold(), account) instanceof Account.Open open
                ? open.password().id()
                : null;
    }

    record OneTimePassword(
            @NotNull @Pattern(regexp = "[0-9]{6}") String otp) {
        @Override
        public String toString() {
            return "OneTimePassword[…]";
        }
    }

    record SessionStarted(String token, AccountId accountId, Role role, Instant expiresAt) {
        @Override
        public String toString() {
            return "SessionStarted[…]";
        }
    }

    @Operation(summary = "Enters the one-time password, which works once and for 30 minutes (S-60, S-63, S-64)")
    @PostMapping("/{loginId}/otp")
    ResponseEntity<SessionStarted> verify(@PathVariable LoginId loginId, @Valid @RequestBody OneTimePassword request) {
        AccountId account = switch (commands.look(Login.fold(), loginId)) {
            case Login.NotBegun _ -> throw LoginRule.NO_SUCH_LOGIN.violated();
            case Login.AwaitingOtp login -> login.accountId();
            case Login.InSession login -> login.accountId();
            case Login.Ended login -> login.accountId();
        };
        SessionToken token = SessionToken.of(loginId, ids.bytes(TOKEN_BYTES));
        boolean right = MailedCodes.same(request.otp(), codes.oneTimePassword(account, loginId));
        Decided decided = decide(new VerifyOtp(loginId, account, right, token.hash(), clock.instant()), account);
        for (var event : decided.events()) {
            if (event instanceof SessionOpened opened) {
                Role role = sessions.actor(token.text())
                        .orElseThrow(LoginRule.LOGIN_ENDED::violated)
                        .role();
                return Answers.created(
                        decided,
                        "/api/v1/session",
                        new SessionStarted(token.text(), account, role, opened.expiresAt()));
            }
        }
        throw LoginRule.OTP_WRONG.violated();
    }

    private Decided decide(LoginCommand command, AccountId account) {
        return commands.decide(
                account,
                streams -> LoginDecider.decide(
                        streams.state(Login.fold(), command.loginId()),
                        streams.state(Account.fold(), account),
                        command),
                Requested.byStranger());
    }
}
