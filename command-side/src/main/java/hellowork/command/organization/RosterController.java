package hellowork.command.organization;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.account.AccountOpenings;
import hellowork.command.account.AccountOpenings.Opening;
import hellowork.events.AccountId;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.events.RosterId;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.IdempotencyKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 追加アカウント: made and closed by the main account of an organization. */
@RestController
@RequestMapping("/api/v1/account/additional-accounts")
@Tag(name = "Account settings")
class RosterController {
    private final Commands commands;
    private final AccountOpenings openings;
    private final Rosters rosters;
    private final AccountsPolicy policy;
    private final BusinessClock clock;

    RosterController(
            Commands commands, AccountOpenings openings, Rosters rosters, AccountsPolicy policy, BusinessClock clock) {
        this.commands = commands;
        this.openings = openings;
        this.rosters = rosters;
        this.policy = policy;
        this.clock = clock;
    }

    /** @param jointApplicantId for an account of this contractor, which acts within the application only (S-04) */
    record NewAdditionalAccount(
            @NotBlank @Email @Size(max = 254) String mailAddress,
            @Nullable JointApplicantId jointApplicantId) {
        @Override
        public String toString() {
            return "NewAdditionalAccount[…]"; // frameworks log what they read
        }
    }

    @Operation(
            summary = "Makes an additional account of the organization; its verification key is mailed, and it has its"
                    + " own one-time password and trust (S-71, S-72)")
    @PostMapping
    ResponseEntity<Opening> add(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            IdempotencyKey key,
            @Valid @RequestBody NewAdditionalAccount request) {
        OrganizationId id = actor.organization();
        AccountId account = new AccountId("account-" + key.uuid(actor.accountId(), "additional account"));
        JointApplicantId contractor = request.jointApplicantId();
        Instant now = clock.instant();
        return openings.inviteToOrganization(
                account,
                request.mailAddress(),
                streams -> {
                    if (contractor != null) {
                        ContractorDecider.check(streams.state(Organization.fold(), id), contractor);
                    }
                    return RosterDecider.add(
                            id,
                            rosters.of(id, streams),
                            actor.accountId(),
                            account,
                            contractor,
                            policy.additional(),
                            now);
                },
                Requested.by(actor, key));
    }

    @Operation(summary = "Closes an additional account: its sessions and its trust end at once")
    @DeleteMapping("/{accountId}")
    ResponseEntity<Void> close(@ActingAs(Role.ORGANIZATION) Actor actor, @PathVariable AccountId accountId) {
        OrganizationId id = actor.organization();
        Instant now = clock.instant();
        return Answers.done(commands.decide(
                RosterId.of(id),
                streams -> RosterDecider.close(id, rosters.of(id, streams), actor.accountId(), accountId, now),
                Requested.by(actor)));
    }
}
