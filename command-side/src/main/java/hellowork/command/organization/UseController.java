package hellowork.command.organization;

import hellowork.command.Answers;
import hellowork.command.Requested;
import hellowork.command.organization.Organizations.Step;
import hellowork.command.organization.UseCommand.ApproveRenewal;
import hellowork.command.organization.UseCommand.AskRenewal;
import hellowork.command.organization.UseCommand.EndCommission;
import hellowork.command.organization.UseCommand.Reinstate;
import hellowork.command.organization.UseCommand.RejectRenewal;
import hellowork.command.organization.UseCommand.Suspend;
import hellowork.command.organization.UseCommand.Withdraw;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of an admission: renewal, suspension, withdrawal, and the end of a commission (S-06). */
@RestController
@RequestMapping("/api/v1/organizations/{organizationId}")
@Tag(name = "Organizations")
class UseController {
    private final Organizations organizations;
    private final BusinessClock clock;

    UseController(Organizations organizations, BusinessClock clock) {
        this.organizations = organizations;
        this.clock = clock;
    }

    @Operation(summary = "Asks for the next period (更新申請, S-06); asked in time, the use goes on until it is decided")
    @PostMapping("/renewal")
    ResponseEntity<Void> askRenewal(
            @ActingAs(Role.ORGANIZATION) Actor actor, @PathVariable OrganizationId organizationId) {
        return own(actor, new AskRenewal(organizationId, actor.accountId(), clock.instant()));
    }

    @Operation(summary = "Grants the next period")
    @PostMapping("/renewal/approval")
    ResponseEntity<Void> approveRenewal(
            @ActingAs(Role.BUREAU_OFFICER) Actor actor, @PathVariable OrganizationId organizationId) {
        return decide(actor, new ApproveRenewal(organizationId, actor.accountId(), clock.instant()));
    }

    @Operation(summary = "Rejects the renewal: the use lapses at the end of the period, at once if that is over")
    @PostMapping("/renewal/rejection")
    ResponseEntity<Void> rejectRenewal(
            @ActingAs(Role.BUREAU_OFFICER) Actor actor,
            @PathVariable OrganizationId organizationId,
            @Valid @RequestBody Reasoned request) {
        return decide(actor, new RejectRenewal(organizationId, actor.accountId(), request.reason(), clock.instant()));
    }

    @Operation(summary = "Suspends the use (利用停止): from this moment no profile is seen and nothing is sent")
    @PostMapping("/suspension")
    ResponseEntity<Void> suspend(
            @ActingAs(Role.BUREAU_OFFICER) Actor actor,
            @PathVariable OrganizationId organizationId,
            @Valid @RequestBody Reasoned request) {
        return decide(actor, new Suspend(organizationId, actor.accountId(), request.reason(), clock.instant()));
    }

    @Operation(summary = "Ends the suspension")
    @PostMapping("/reinstatement")
    ResponseEntity<Void> reinstate(
            @ActingAs(Role.BUREAU_OFFICER) Actor actor,
            @PathVariable OrganizationId organizationId,
            @Valid @RequestBody Reasoned request) {
        return decide(actor, new Reinstate(organizationId, actor.accountId(), request.reason(), clock.instant()));
    }

    /** @param confirmed must be true: a withdrawal takes effect at once and for good */
    record Withdrawal(@NotNull Boolean confirmed) {}

    @Operation(summary = "Withdraws from the service (退会, S-06), at once and for good")
    @PostMapping("/withdrawal")
    ResponseEntity<Void> withdraw(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @PathVariable OrganizationId organizationId,
            @Valid @RequestBody Withdrawal request) {
        Whose.own(actor, organizationId);
        if (!request.confirmed()) {
            throw UseRule.NOT_CONFIRMED.violated();
        }
        return own(actor, new Withdraw(organizationId, actor.accountId(), clock.instant()));
    }

    @Operation(summary = "Ends the commission of a joint applicant (S-05): its access ends at once")
    @PostMapping("/joint-applicants/{jointApplicantId}/commission-end")
    ResponseEntity<Void> endCommission(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @PathVariable OrganizationId organizationId,
            @PathVariable JointApplicantId jointApplicantId) {
        return own(actor, new EndCommission(organizationId, jointApplicantId, actor.accountId(), clock.instant()));
    }

    private ResponseEntity<Void> own(Actor actor, UseCommand command) {
        Whose.own(actor, command.organizationId());
        return Answers.done(organizations.decide(
                new Step(command.organizationId(), command.at(), null),
                (_, state) -> UseDecider.decide(state, command, organizations.policy()),
                Requested.by(actor)));
    }

    private ResponseEntity<Void> decide(Actor officer, UseCommand command) {
        return Answers.done(organizations.decide(
                new Step(command.organizationId(), command.at(), null),
                (_, state) -> {
                    Whose.bureaus(officer, state);
                    return UseDecider.decide(state, command, organizations.policy());
                },
                Requested.by(officer)));
    }
}
