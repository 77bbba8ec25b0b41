package hellowork.command.organization;

import hellowork.command.Answers;
import hellowork.command.Requested;
import hellowork.command.organization.ChangeCommand.ApproveChange;
import hellowork.command.organization.ChangeCommand.RecordChangeForm;
import hellowork.command.organization.ChangeCommand.RejectChange;
import hellowork.command.organization.ChangeCommand.RequestChange;
import hellowork.command.organization.ChangeCommand.ReturnChange;
import hellowork.command.organization.Organizations.Step;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.ExpectedVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 変更申請: other data, officers or joint applicants, decided by the bureau that received the application (S-05 to S-07). */
@RestController
@RequestMapping("/api/v1/organizations/{organizationId}/change")
@Tag(name = "Organizations")
class ChangeController {
    private final Organizations organizations;
    private final Forms forms;
    private final BusinessClock clock;

    ChangeController(Organizations organizations, Forms forms, BusinessClock clock) {
        this.organizations = organizations;
        this.forms = forms;
        this.clock = clock;
    }

    @Operation(
            summary = "Asks for a change (変更申請, S-06; other officers, S-07), or corrects one that was returned; the old"
                    + " data stay in force",
            description =
                    "The form is the whole application as it is to be. Joint applicants that stay carry their id.")
    @PutMapping
    ResponseEntity<Void> request(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @PathVariable OrganizationId organizationId,
            ExpectedVersion version,
            @Valid @RequestBody ApplicationForm form) {
        Whose.own(actor, organizationId);
        Instant now = clock.instant();
        return Answers.done(organizations.decide(
                new Step(organizationId, now, form.anotherApplicationBecause()),
                (streams, state) -> {
                    version.check(streams.version(organizationId));
                    Entered entered = forms.again(form, organizationId, state, version);
                    return ChangeDecider.decide(
                            state,
                            new RequestChange(organizationId, actor.accountId(), entered, now),
                            organizations.policy());
                },
                Requested.by(actor)));
    }

    @Operation(summary = "Records that the form of the change has arrived")
    @PostMapping("/form-receipt")
    ResponseEntity<Void> receiveChangeForm(
            @ActingAs(Role.BUREAU_OFFICER) Actor actor, @PathVariable OrganizationId organizationId) {
        return decide(actor, new RecordChangeForm(organizationId, actor.accountId(), clock.instant()), _ -> {});
    }

    @Operation(summary = "Approves the change as it was read: it is in force from now on")
    @PostMapping("/approval")
    ResponseEntity<Void> approveChange(
            @ActingAs(Role.BUREAU_OFFICER) Actor actor,
            @PathVariable OrganizationId organizationId,
            ExpectedVersion version) {
        return decide(actor, new ApproveChange(organizationId, actor.accountId(), clock.instant()), version::check);
    }

    @Operation(summary = "Returns the change to be corrected")
    @PostMapping("/return")
    ResponseEntity<Void> returnChange(
            @ActingAs(Role.BUREAU_OFFICER) Actor actor,
            @PathVariable OrganizationId organizationId,
            @Valid @RequestBody Reasoned request) {
        return decide(
                actor, new ReturnChange(organizationId, actor.accountId(), request.reason(), clock.instant()), _ -> {});
    }

    @Operation(summary = "Rejects the change: what was in force stays so")
    @PostMapping("/rejection")
    ResponseEntity<Void> rejectChange(
            @ActingAs(Role.BUREAU_OFFICER) Actor actor,
            @PathVariable OrganizationId organizationId,
            @Valid @RequestBody Reasoned request) {
        return decide(
                actor, new RejectChange(organizationId, actor.accountId(), request.reason(), clock.instant()), _ -> {});
    }

    private ResponseEntity<Void> decide(Actor officer, ChangeCommand command, Consumer<Long> version) {
        return Answers.done(organizations.decide(
                new Step(command.organizationId(), command.at(), null),
                (streams, state) -> {
                    Whose.bureaus(officer, state);
                    version.accept(streams.version(command.organizationId()));
                    return ChangeDecider.decide(state, command, organizations.policy());
                },
                Requested.by(officer)));
    }
}
