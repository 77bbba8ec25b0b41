package hellowork.command.account;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.account.SecurityCommand.ChangePassword;
import hellowork.command.account.SecurityCommand.EndTrust;
import hellowork.command.account.SecurityCommand.ReportLeak;
import hellowork.command.account.SecurityCommand.Unlock;
import hellowork.events.AccountEvent.PasswordRefused;
import hellowork.events.AccountId;
import hellowork.events.PasswordId;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.store.Decided;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 各種設定: what the holder of an account does for its safety, and the help desk for the holder (S-42, S-74). */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Account settings")
class SecurityController {
    private final Commands commands;
    private final SecurityDecider decider;
    private final Passwords passwords;
    private final BusinessClock clock;

    SecurityController(
            Commands commands,
            SecurityPolicy policy,
            PasswordPolicy guessing,
            Passwords passwords,
            BusinessClock clock) {
        this.commands = commands;
        this.decider = new SecurityDecider(policy, guessing);
        this.passwords = passwords;
        this.clock = clock;
    }

    @Operation(
            summary = "ワンタイムパスワードの入力を再開する: ends the trust of every browser of the account, after the page has asked "
                    + "for a confirmation (S-74); open sessions stay")
    @DeleteMapping("/account/device-trusts")
    ResponseEntity<Void> endTrust(@ActingAs Actor actor) {
        return Answers.done(decide(actor, new EndTrust(actor.accountId(), clock.instant())));
    }

    record NewPassword(
            @NotNull @Size(min = 1, max = 256) String currentPassword,
            @NotNull @Size(min = 1, max = 256) String newPassword) {
        @Override
        public String toString() {
            return "NewPassword[…]"; // frameworks log what they read
        }
    }

    @Operation(summary = "Sets another password; every other session and every trust of the account ends")
    @PutMapping("/account/password")
    ResponseEntity<Void> changePassword(@ActingAs Actor actor, @Valid @RequestBody NewPassword request) {
        if (!(commands.look(Account.fold(), actor.accountId()) instanceof Account.Open account)) {
            throw SecurityRule.ACCOUNT_NOT_OPEN.violated();
        }
        passwords.check(request.newPassword(), account.mailAddress());
        PasswordId present = account.password().id();
        PasswordId proved = passwords.matches(request.currentPassword(), present) ? present : null;
        PasswordId password =
                proved == null ? PasswordId.NONE : passwords.keep(request.newPassword(), account.mailAddress());
        ChangePassword command =
                new ChangePassword(actor.accountId(), actor.loginId(), proved, password, clock.instant());
        Decided decided = decide(actor, command);
        if (decided.events().stream().anyMatch(PasswordRefused.class::isInstance)) {
            throw SecurityRule.PASSWORD_WRONG.violated();
        }
        return Answers.done(decided);
    }

    @Operation(
            summary = "Says that data of the own account may have leaked: it is locked at once, this session included"
                    + " (S-42)")
    @PostMapping("/account/leak-report")
    ResponseEntity<Void> reportLeak(@ActingAs Actor actor) {
        return Answers.done(decide(actor, new ReportLeak(actor.accountId(), actor.accountId(), clock.instant())));
    }

    @Operation(summary = "Records that data of an account may have leaked, as its holder told the help desk (S-42)")
    @PostMapping("/accounts/{accountId}/leak-report")
    ResponseEntity<Void> recordLeak(@ActingAs(Role.HELP_DESK) Actor actor, @PathVariable AccountId accountId) {
        return Answers.done(decide(actor, new ReportLeak(accountId, actor.accountId(), clock.instant())));
    }

    /** @param identityCheck how the holder's identity was checked */
    record IdentityCheck(@NotBlank @Size(max = 1_000) String identityCheck) {
        @Override
        public String toString() {
            return "IdentityCheck[…]";
        }
    }

    @Operation(
            summary =
                    "Unlocks an account after a leak, once the holder's identity has been checked (S-42); its password"
                            + " works no longer, and a link to set another one is mailed")
    @PostMapping("/accounts/{accountId}/unlocking")
    ResponseEntity<Void> unlock(
            @ActingAs(Role.HELP_DESK) Actor actor,
            @PathVariable AccountId accountId,
            @Valid @RequestBody IdentityCheck request) {
        return Answers.done(
                decide(actor, new Unlock(accountId, actor.accountId(), request.identityCheck(), clock.instant())));
    }

    private Decided decide(Actor actor, SecurityCommand command) {
        return commands.decide(
                command.accountId(),
                streams -> decider.decide(streams.state(Account.fold(), command.accountId()), command),
                Requested.by(actor));
    }
}
