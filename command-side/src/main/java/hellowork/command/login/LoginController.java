package hellowork.command.login;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.NewIds;
import hellowork.command.Requested;
import hellowork.command.account.Account;
import hellowork.command.account.LoginNames;
import hellowork.command.account.MailedCodes;
import hellowork.command.account.PasswordPolicy;
import hellowork.command.account.Passwords;
import hellowork.command.limit.Limits;
import hellowork.command.login.LoginAnswers.LoginBegun;
import hellowork.command.login.LoginAnswers.SessionStarted;
import hellowork.command.login.LoginAnswers.Step;
import hellowork.command.login.LoginCommand.BeginLogin;
import hellowork.command.login.LoginCommand.ConfirmTrust;
import hellowork.command.login.LoginCommand.Opening;
import hellowork.command.login.LoginCommand.VerifyOtp;
import hellowork.events.AccountEvent.DeviceTrusted;
import hellowork.events.AccountId;
import hellowork.events.DomainEvent;
import hellowork.events.LoginId;
import hellowork.events.LoginSessionEvent.OtpIssued;
import hellowork.events.PasswordId;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.RestRule;
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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
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
 * asked for too often at once answer alike, and each takes one Argon2id computation, which is nearly all of the time. A
 * known address also reads its account and appends durably what was decided; that is hidden by a refusal that leaves no
 * sooner than P-LOGIN-PACE says.
 */
@RestController
@RequestMapping("/api/v1/logins")
@Tag(name = "Login")
class LoginController {
    private final Commands commands;
    private final LoginNames loginNames;
    private final Passwords passwords;
    private final MailedCodes codes;
    private final LoginAnswers answers;
    private final LoginDecider decider;
    private final Limits limits;
    private final EvenRefusals refusals;
    private final NewIds ids;
    private final BusinessClock clock;

    LoginController(
            Commands commands,
            LoginNames loginNames,
            Passwords passwords,
            MailedCodes codes,
            Sessions sessions,
            LoginPolicy policy,
            PasswordPolicy guessing,
            Limits limits,
            NewIds ids,
            BusinessClock clock) {
        this.commands = commands;
        this.loginNames = loginNames;
        this.passwords = passwords;
        this.codes = codes;
        this.answers = new LoginAnswers(sessions);
        this.decider = new LoginDecider(policy, guessing);
        this.limits = limits;
        this.refusals = new EvenRefusals(policy.refusalTakes());
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param deviceTrust what a trusted browser keeps for this account (S-73); whatever is wrong with it, the one-time
     *     password is asked for as if it were not there
     * @param browser the marker that an earlier login of this account gave to the browser
     */
    record Credentials(
            @NotNull @Size(max = 254) String mailAddress,
            @NotNull @Size(max = 256) String password,
            @Nullable @Valid KeptTrust deviceTrust,
            @Nullable @Size(max = 200) String browser) {
        @Override
        public String toString() {
            return "Credentials[…]"; // frameworks log what they read
        }

        LoginCommand.Browser of() {
            return new LoginCommand.Browser(
                    deviceTrust == null ? null : new Opaque(deviceTrust.id()).hash(),
                    deviceTrust == null ? null : deviceTrust.expiry(),
                    browser == null ? null : new Opaque(browser).hash());
        }
    }

    /** A trust as the browser says it is: texts, because what was tampered with is no mistake of form. */
    record KeptTrust(
            @NotNull @Size(max = 200) String id,
            @NotNull @Size(max = 64) String expiresAt) {
        @Nullable
        Instant expiry() {
            try {
                return OffsetDateTime.parse(expiresAt).toInstant();
            } catch (DateTimeException e) {
                return null;
            }
        }

        @Override
        public String toString() {
            return "KeptTrust[…]";
        }
    }

    @Operation(
            summary = "Begins a login: a session opens at once in a trusted browser (S-66); otherwise the one-time"
                    + " password is mailed to the account's address (S-61)",
            description =
                    "The trust's id and expiry are looked up (S-73); a browser that has lost them is asked for the"
                            + " one-time password again (S-70).")
    @PostMapping
    ResponseEntity<LoginBegun> begin(@Valid @RequestBody Credentials request) {
        return refusals.even(() -> attempt(request));
    }

    private ResponseEntity<LoginBegun> attempt(Credentials request) {
        Optional<AccountId> account = commands.look(LoginNames.fold(), loginNames.of(request.mailAddress()));
        LoginCommand.Browser browser = request.of();
        count(request.mailAddress(), account, browser);
        PasswordId present = account.map(this::password).orElse(null);
        PasswordId proved = passwords.matches(request.password(), present) ? present : null;
        AccountId known = account.orElseThrow(LoginRule.LOGIN_REFUSED::violated);
        LoginId login = new LoginId("login-" + ids.uuid());
        SessionToken token = SessionToken.random(login, ids::bytes);
        Opaque marker = Opaque.random(ids);
        Opening opening = new Opening(token.hash(), marker.hash());
        BeginLogin command = new BeginLogin(login, known, proved, browser, opening, clock.instant());
        Decided decided;
        try {
            decided = decide(command, known);
        } catch (TooBusy tooBusy) { // only an account that exists can be too busy
            throw LoginRule.LOGIN_REFUSED.violated();
        }
        Optional<SessionStarted> session = answers.session(decided, token, marker);
        if (session.isPresent()) {
            LoginBegun begun = new LoginBegun(login, Step.SESSION_STARTED, null, session.get());
            return Answers.created(decided, "/api/v1/session", begun);
        }
        OtpIssued otp = first(decided, OtpIssued.class).orElseThrow(LoginRule.LOGIN_REFUSED::violated);
        LoginBegun begun = new LoginBegun(login, Step.OTP_AWAITED, otp.expiresAt(), null);
        return Answers.created(decided, "/api/v1/logins/" + login.value(), begun);
    }

    /** A living trust has a count of its own, which no stranger can use up. */
    private void count(String mailAddress, Optional<AccountId> account, LoginCommand.Browser browser) {
        Optional<String> living = account.map(id -> commands.look(Account.fold(), id))
                .filter(Account.Open.class::isInstance)
                .map(Account.Open.class::cast)
                .flatMap(open -> open.devices().living(browser.trustHash(), browser.trustExpiresAt(), clock.instant()))
                .map(_ -> browser.trustHash());
        living.ifPresentOrElse(limits::trustedLogin, () -> limits.login(mailAddress));
    }

    private @Nullable PasswordId password(AccountId account) {
        return commands.look(Account.fold(), account) instanceof Account.Open open
                ? open.password().id()
                : null;
    }

    /** @param trustThisBrowser 「次回以降、同じ端末・ブラウザでログインする際にワンタイムパスワードを省略する」; not ticked if absent */
    record OneTimePassword(
            @NotNull @Pattern(regexp = "[0-9]{6}") String otp,
            @Nullable Boolean trustThisBrowser) {
        @Override
        public String toString() {
            return "OneTimePassword[…]";
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
        SessionToken token = SessionToken.random(loginId, ids::bytes);
        Opaque marker = Opaque.random(ids);
        boolean right = MailedCodes.same(request.otp(), codes.oneTimePassword(account, loginId));
        VerifyOtp command = new VerifyOtp(
                loginId,
                account,
                right,
                Boolean.TRUE.equals(request.trustThisBrowser()),
                new Opening(token.hash(), marker.hash()),
                clock.instant());
        Decided decided = decide(command, account);
        return Answers.created(
                decided,
                "/api/v1/session",
                answers.session(decided, token, marker).orElseThrow(LoginRule.OTP_WRONG::violated));
    }

    /** @param id to be kept by this browser for this account, with {@code expiresAt} and nothing else (S-73 他Q22) */
    record Trusted(String id, Instant expiresAt) {
        @Override
        public String toString() {
            return "Trusted[…]";
        }
    }

    @Operation(
            summary = "Chooses [OK] after a one-time password that came with the tick: from the next login on this"
                    + " browser is asked for none, for 90 days (S-66, S-68)",
            description = "For any number of devices and browsers (S-67).")
    @PostMapping("/{loginId}/device-trust")
    ResponseEntity<Trusted> trust(@ActingAs Actor actor, @PathVariable LoginId loginId) {
        if (!loginId.equals(actor.loginId())) {
            throw RestRule.UNKNOWN.violated();
        }
        Opaque id = Opaque.random(ids);
        ConfirmTrust command = new ConfirmTrust(loginId, actor.accountId(), id.hash(), clock.instant());
        Decided decided = decide(command, actor.accountId());
        DeviceTrusted trusted = first(decided, DeviceTrusted.class).orElseThrow();
        return Answers.created(decided, "/api/v1/account/settings", new Trusted(id.text(), trusted.expiresAt()));
    }

    private static <E extends DomainEvent> Optional<E> first(Decided decided, Class<E> kind) {
        return decided.events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private Decided decide(LoginCommand command, AccountId account) {
        return commands.decide(
                account,
                streams -> decider.decide(
                        streams.state(Login.fold(), command.loginId()),
                        streams.state(Account.fold(), account),
                        command),
                Requested.byStranger());
    }
}
