package hellowork.command.organization;

import hellowork.command.Requested;
import hellowork.command.account.AccountOpenings;
import hellowork.command.account.AccountOpenings.Opening;
import hellowork.events.AccountId;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of contractors, which act inside a municipality's application (S-04, S-05). */
@RestController
@Tag(name = "Organizations")
class ContractorController {
    private final AccountOpenings openings;
    private final Rosters rosters;
    private final AccountsPolicy policy;
    private final BusinessClock clock;

    ContractorController(AccountOpenings openings, Rosters rosters, AccountsPolicy policy, BusinessClock clock) {
        this.openings = openings;
        this.rosters = rosters;
        this.policy = policy;
        this.clock = clock;
    }

    record NewContractorAccount(
            @NotBlank @Email @Size(max = 254) String mailAddress) {
        @Override
        public String toString() {
            return "NewContractorAccount[…]"; // frameworks log what they read
        }
    }

    @Operation(
            summary = "Opens an account for a joint applicant; the verification key is mailed to the contractor (S-05)")
    @PostMapping("/api/v1/organizations/{organizationId}/joint-applicants/{jointApplicantId}/accounts")
    ResponseEntity<Opening> openContractorAccount(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            IdempotencyKey key,
            @PathVariable OrganizationId organizationId,
            @PathVariable JointApplicantId jointApplicantId,
            @Valid @RequestBody NewContractorAccount request) {
        Whose.own(actor, organizationId);
        AccountId account = new AccountId("account-" + key.uuid(actor.accountId(), "account of a contractor"));
        Instant now = clock.instant();
        return openings.inviteToOrganization(
                account,
                request.mailAddress(),
                streams -> {
                    ContractorDecider.check(streams.state(Organization.fold(), organizationId), jointApplicantId);
                    return RosterDecider.add(
                            organizationId,
                            rosters.of(organizationId, streams),
                            actor.accountId(),
                            account,
                            jointApplicantId,
                            policy.additional(),
                            now);
                },
                Requested.by(actor, key));
    }
}
