package hellowork.command.organization;

import hellowork.command.Answers;
import hellowork.command.Requested;
import hellowork.command.account.Account;
import hellowork.command.organization.OrganizationCommand.Apply;
import hellowork.command.organization.OrganizationCommand.Approve;
import hellowork.command.organization.OrganizationCommand.Correct;
import hellowork.command.organization.OrganizationCommand.RecordForm;
import hellowork.command.organization.OrganizationCommand.Reject;
import hellowork.command.organization.OrganizationCommand.Return;
import hellowork.command.organization.Organizations.Step;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.ExpectedVersion;
import hellowork.rest.IdempotencyKey;
import hellowork.store.Decided;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 利用申請: made by an organization's account, decided by its labour bureau. */
@RestController
@RequestMapping("/api/v1/organizations")
@Tag(name = "Organizations")
class OrganizationController {
    private final Organizations organizations;
    private final Forms forms;
    private final BusinessClock clock;

    OrganizationController(Organizations organizations, Forms forms, BusinessClock clock) {
        this.organizations = organizations;
        this.forms = forms;
        this.clock = clock;
    }

    record Applied(OrganizationId organizationId) {}

    @Operation(
            summary = "Applies for use of the service (利用申請, S-01); the form follows by mail, post or by hand (S-03)",
            description =
                    "In one of the two categories (S-08), with what makes it eligible (O-11, O-13); a municipality"
                        + " names its contractors as joint applicants (O-15). A department that applies separately is"
                        + " an organization of its own (S-11). 409 with appliedBefore where another establishment has"
                        + " applied with the same base number (S-02).")
    @PostMapping
    ResponseEntity<Applied> apply(
            @ActingAs(Role.ORGANIZATION) Actor actor, IdempotencyKey key, @Valid @RequestBody ApplicationForm form) {
        Contractors.mayNot(actor);
        OrganizationId id = new OrganizationId("organization-" + key.uuid(actor.accountId(), "organization"));
        Instant now = clock.instant();
        Apply command = new Apply(id, actor.accountId(), forms.first(form, actor, key), now);
        Decided decided = organizations.decide(
                new Step(id, now, form.anotherApplicationBecause()),
                (streams, state) -> {
                    Account account = streams.state(Account.fold(), actor.accountId());
                    OrganizationId former =
                            account instanceof Account.Open open ? open.links().organizationId() : null;
                    return former == null
                            ? OrganizationDecider.apply(
                                    state, account, Organization.initial(), Optional.empty(), command)
                            : OrganizationDecider.apply(
                                    state,
                                    account,
                                    streams.state(Organization.fold(), former),
                                    streams.state(Roster.main(), former),
                                    command);
                },
                Requested.by(actor, key));
        return Answers.created(decided, "/api/v1/organizations/" + id.value(), new Applied(id));
    }

    @Operation(summary = "Corrects an application that was returned and sends it again (O-14)")
    @PutMapping("/{organizationId}/application")
    ResponseEntity<Void> correct(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @PathVariable OrganizationId organizationId,
            ExpectedVersion version,
            @Valid @RequestBody ApplicationForm form) {
        Whose.own(actor, organizationId);
        Instant now = clock.instant();
        Decided decided = organizations.decide(
                new Step(organizationId, now, form.anotherApplicationBecause()),
                (streams, state) -> {
                    version.check(streams.version(organizationId));
                    Entered entered = forms.again(form, organizationId, state, version);
                    return OrganizationDecider.decide(
                            state,
                            new Correct(organizationId, actor.accountId(), entered, now),
                            organizations.policy());
                },
                Requested.by(actor));
        return Answers.done(decided);
    }

    @Operation(summary = "Records that the application form has arrived (S-03)")
    @PostMapping("/{organizationId}/form-receipt")
    ResponseEntity<Void> receive(
            @ActingAs(Role.BUREAU_OFFICER) Actor actor, @PathVariable OrganizationId organizationId) {
        return decide(actor, new RecordForm(organizationId, actor.accountId(), clock.instant()));
    }

    @Operation(summary = "Approves the application: the organization may use the service")
    @PostMapping("/{organizationId}/approval")
    ResponseEntity<Void> approve(
            @ActingAs(Role.BUREAU_OFFICER) Actor actor, @PathVariable OrganizationId organizationId) {
        return decide(actor, new Approve(organizationId, actor.accountId(), clock.instant()));
    }

    @Operation(summary = "Returns the application to be corrected")
    @PostMapping("/{organizationId}/return")
    ResponseEntity<Void> giveBack(
            @ActingAs(Role.BUREAU_OFFICER) Actor actor,
            @PathVariable OrganizationId organizationId,
            @Valid @RequestBody Reasoned request) {
        return decide(actor, new Return(organizationId, actor.accountId(), request.reason(), clock.instant()));
    }

    @Operation(summary = "Rejects the application")
    @PostMapping("/{organizationId}/rejection")
    ResponseEntity<Void> reject(
            @ActingAs(Role.BUREAU_OFFICER) Actor actor,
            @PathVariable OrganizationId organizationId,
            @Valid @RequestBody Reasoned request) {
        return decide(actor, new Reject(organizationId, actor.accountId(), request.reason(), clock.instant()));
    }

    private ResponseEntity<Void> decide(Actor officer, OrganizationCommand command) {
        return Answers.done(organizations.decide(
                new Step(command.organizationId(), command.at(), null),
                (_, state) -> {
                    Whose.bureaus(officer, state);
                    return OrganizationDecider.decide(state, command, organizations.policy());
                },
                Requested.by(officer)));
    }
}
