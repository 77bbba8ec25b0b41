package hellowork.command.account;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.account.MailAddressCommand.ConfirmChange;
import hellowork.command.account.MailAddressCommand.ProposeChange;
import hellowork.command.limit.Limits;
import hellowork.command.organization.Organization;
import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.store.Decided;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Another mail address for somebody who cannot log in any more (S-65 他Q14): a labour bureau sees to accounts of its own
 * organizations, a Hello Work desk to job seekers. One officer checks the identity and proposes, a second one of the same
 * office confirms.
 */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Account recovery")
class IdentityCheckController {
    private final Commands commands;
    private final MailAddressDecider decider;
    private final LoginNames loginNames;
    private final Limits limits;
    private final BusinessClock clock;

    IdentityCheckController(
            Commands commands,
            SecurityPolicy policy,
            PasswordPolicy guessing,
            LoginNames loginNames,
            Limits limits,
            BusinessClock clock) {
        this.commands = commands;
        this.decider = new MailAddressDecider(policy, guessing);
        this.loginNames = loginNames;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @param currentMailAddress the whole login name of the account
     * @param identityCheck how the identity was checked
     */
    record NewProposal(
            @NotBlank @Email @Size(max = 254) String currentMailAddress,
            @NotBlank @Email @Size(max = 254) String mailAddress,
            @NotBlank @Size(max = 1_000) String identityCheck) {
        @Override
        public String toString() {
            return "NewProposal[…]"; // frameworks log what they read
        }
    }

    record Proposed(AccountId accountId) {}

    @Operation(summary = "Proposes another mail address after an identity check (S-65); a second officer confirms it")
    @PostMapping("/mail-address-proposals")
    ResponseEntity<Proposed> propose(
            @ActingAs({Role.BUREAU_OFFICER, Role.DESK_OFFICER}) Actor actor, @Valid @RequestBody NewProposal request) {
        AccountId account = commands.look(LoginNames.fold(), loginNames.of(request.currentMailAddress()))
                .orElseThrow(MailAddressRule.NO_SUCH_ACCOUNT::violated);
        ProposeChange command = new ProposeChange(
                account,
                actor.accountId(),
                actor.bureau(),
                request.mailAddress(),
                request.identityCheck(),
                clock.instant());
        return Answers.answered(decide(actor, command), new Proposed(account));
    }

    /** @param mailAddress as the second officer has it from the holder */
    record Confirmation(@NotBlank @Email @Size(max = 254) String mailAddress) {
        @Override
        public String toString() {
            return "Confirmation[…]";
        }
    }

    @Operation(
            summary = "Confirms, as a second officer of the same office, a proposed mail address (S-65): a verification"
                    + " key goes there, and it counts when it is proved")
    @PostMapping("/accounts/{accountId}/mail-address-proposal/confirmation")
    ResponseEntity<Void> confirm(
            @ActingAs({Role.BUREAU_OFFICER, Role.DESK_OFFICER}) Actor actor,
            @PathVariable AccountId accountId,
            @Valid @RequestBody Confirmation request) {
        limits.keyTo(request.mailAddress());
        ConfirmChange command =
                new ConfirmChange(accountId, actor.accountId(), actor.bureau(), request.mailAddress(), clock.instant());
        return Answers.accepted(decide(actor, command));
    }

    private Decided decide(Actor actor, MailAddressCommand command) {
        return commands.decide(
                command.accountId(),
                streams -> {
                    Account state = streams.state(Account.fold(), command.accountId());
                    if (!isOf(actor, state)) {
                        throw MailAddressRule.NO_SUCH_ACCOUNT.violated();
                    }
                    return decider.decide(state, command);
                },
                Requested.by(actor));
    }

    /** Which bureau an organization applied to may be a moment old. */
    private boolean isOf(Actor officer, Account state) {
        if (!(state instanceof Account.Open account)) {
            return false;
        }
        @Nullable BureauCode bureau = officer.bureau();
        if (bureau == null) {
            return account.role() == Role.JOB_SEEKER;
        }
        OrganizationId organization = account.links().organizationId();
        return organization != null
                && commands.look(Organization.fold(), organization)
                        .bureau()
                        .filter(bureau::equals)
                        .isPresent();
    }
}
