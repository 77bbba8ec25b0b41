package hellowork.command.account;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.account.SecurityCommand.DenyLogin;
import hellowork.command.account.SecurityCommand.ResetPassword;
import hellowork.command.limit.Limits;
import hellowork.events.AccountEvent.PasswordResetRefused;
import hellowork.events.AccountId;
import hellowork.events.LoginId;
import hellowork.events.LoginSessionEvent;
import hellowork.events.LoginSessionEvent.SessionOpened;
import hellowork.events.PasswordId;
import hellowork.rest.BusinessClock;
import hellowork.store.Decided;
import hellowork.store.Fold;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody does who is not logged in but has a mail of the service: another password, and the denial of a login. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Account recovery")
class RecoveryController {
    private static final Fold<Optional<AccountId>, LoginSessionEvent> HOLDER = new Fold<>(
            LoginSessionEvent.class,
            Optional.empty(),
            (before, event) -> event instanceof SessionOpened e ? Optional.of(e.accountId()) : before);

    private final Commands commands;
    private final SecurityDecider decider;
    private final PasswordResets resets;
    private final LoginNames loginNames;
    private final MailedCodes codes;
    private final Passwords passwords;
    private final Limits limits;
    private final BusinessClock clock;

    RecoveryController(
            Commands commands,
            SecurityPolicy policy,
            PasswordPolicy guessing,
            PasswordResets resets,
            LoginNames loginNames,
            MailedCodes codes,
            Passwords passwords,
            Limits limits,
            BusinessClock clock) {
        this.commands = commands;
        this.decider = new SecurityDecider(policy, guessing);
        this.resets = resets;
        this.loginNames = loginNames;
        this.codes = codes;
        this.passwords = passwords;
        this.limits = limits;
        this.clock = clock;
    }

    record Forgotten(@NotBlank @Email @Size(max = 254) String mailAddress) {
        @Override
        public String toString() {
            return "Forgotten[…]"; // frameworks log what they read
        }
    }

    @Operation(
            summary =
                    "Asks for a link to set another password; the answer, and the work before it, are the same whether"
                            + " there is such an account or not")
    @PostMapping("/password-resets")
    ResponseEntity<Void> ask(@Valid @RequestBody Forgotten request) {
        limits.keyTo(request.mailAddress());
        resets.askedFor(loginNames.of(request.mailAddress()));
        return ResponseEntity.accepted().build();
    }

    record Reset(
            @NotNull @Pattern(regexp = "[0-9]{16}") String key,
            @NotNull @Size(min = 1, max = 256) String newPassword) {
        @Override
        public String toString() {
            return "Reset[…]";
        }
    }

    @Operation(
            summary =
                    "Sets another password with the mailed key; every session and every trust of the account ends, and"
                            + " the next login asks for a one-time password")
    @PostMapping("/password-resets/{accountId}")
    ResponseEntity<Void> reset(@PathVariable AccountId accountId, @Valid @RequestBody Reset request) {
        if (!(commands.look(Account.fold(), accountId) instanceof Account.Open account)) {
            throw SecurityRule.RESET_REFUSED.violated();
        }
        passwords.check(request.newPassword(), account.mailAddress()); // first: its refusal must not tell of the key
        Instant now = clock.instant();
        int issue = account.changes().reset().issue();
        boolean right = MailedCodes.same(request.key(), codes.resetKey(accountId, issue));
        if (right) { // a password is kept only for a key that works
            decider.decide(account, new ResetPassword(accountId, issue, true, PasswordId.NONE, now));
        }
        PasswordId password = right ? passwords.keep(request.newPassword(), account.mailAddress()) : PasswordId.NONE;
        Decided decided = decide(new ResetPassword(accountId, issue, right, password, now));
        if (decided.events().stream().anyMatch(PasswordResetRefused.class::isInstance)) {
            throw SecurityRule.RESET_REFUSED.violated();
        }
        return Answers.done(decided);
    }

    record Denial(@NotNull @Pattern(regexp = "[0-9]{16}") String code) {
        @Override
        public String toString() {
            return "Denial[…]";
        }
    }

    @Operation(
            summary = "Says, with the code of the mail about a login from a new browser, that it was somebody else:"
                    + " every session and every trust of the account ends")
    @PostMapping("/logins/{loginId}/denial")
    ResponseEntity<Void> deny(@PathVariable LoginId loginId, @Valid @RequestBody Denial request) {
        AccountId account = commands.look(HOLDER, loginId).orElseThrow(SecurityRule.DENIAL_REFUSED::violated);
        if (!MailedCodes.same(request.code(), codes.denialCode(account, loginId))) {
            throw SecurityRule.DENIAL_REFUSED.violated();
        }
        return Answers.done(decide(new DenyLogin(account, loginId, clock.instant())));
    }

    private Decided decide(SecurityCommand command) {
        return commands.decide(
                command.accountId(),
                streams -> decider.decide(streams.state(Account.fold(), command.accountId()), command),
                Requested.byStranger());
    }
}
