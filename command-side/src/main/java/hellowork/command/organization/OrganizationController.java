package hellowork.command.organization;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.account.Account;
import hellowork.command.organization.OrganizationCommand.Apply;
import hellowork.command.organization.OrganizationCommand.Approve;
import hellowork.command.organization.OrganizationCommand.Correct;
import hellowork.command.organization.OrganizationCommand.RecordForm;
import hellowork.command.organization.OrganizationCommand.Reject;
import hellowork.command.organization.OrganizationCommand.Return;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.ExpectedVersion;
import hellowork.rest.IdempotencyKey;
import hellowork.rest.RestRule;
import hellowork.rest.reference.ReferenceData;
import hellowork.store.Decided;
import hellowork.store.Streams;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
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

    private final Commands commands;
    private final ReferenceData reference;
    private final BusinessClock clock;

    OrganizationController(Commands commands, ReferenceData reference, BusinessClock clock) {
        this.commands = commands;
        this.reference = reference;
        this.clock = clock;
    }

    record Applied(OrganizationId organizationId) {}

    @Operation(
            summary = "Applies for use of the service (利用申請, S-01); the form follows by mail, post or by hand (S-03)")
    @PostMapping
    ResponseEntity<Applied> apply(
            @ActingAs(Role.ORGANIZATION) Actor actor, IdempotencyKey key, @Valid @RequestBody ApplicationForm form) {
        OrganizationId id = new OrganizationId("organization-" + key.uuid(actor.accountId(), "organization"));
        Apply command = new Apply(
                id,
                actor.accountId(),
                form.application(reference),
                form.liaison().officer(),
                form.privacyAndComplaints().officer(),
                clock.instant());
        Decided decided = commands.decide(
                id,
                streams -> {
                    Organization state = streams.state(Organization.fold(), id);
                    Account account = streams.state(Account.fold(), actor.accountId());
                    return OrganizationDecider.apply(state, account, former(account, streams), command);
                },
                Requested.by(actor, key));
        return Answers.created(decided, "/api/v1/organizations/" + id.value(), new Applied(id));
    }

    private static Organization former(Account account, Streams streams) {
        @Nullable
        OrganizationId former =
                account instanceof Account.Open open ? open.links().organizationId() : null;
        return former == null ? Organization.initial() : streams.state(Organization.fold(), former);
    }

    @Operation(summary = "Corrects an application that was returned and sends it again (O-14)")
    @PutMapping("/{organizationId}/application")
    ResponseEntity<Void> correct(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @PathVariable OrganizationId organizationId,
            ExpectedVersion version,
            @Valid @RequestBody ApplicationForm form) {
        if (!organizationId.equals(actor.organizationId())) {
            throw RestRule.UNKNOWN.violated();
        }
        Correct command = new Correct(
                organizationId,
                actor.accountId(),
                form.application(reference),
                form.liaison().officer(),
                form.privacyAndComplaints().officer(),
                clock.instant());
        return Answers.done(commands.decide(
                organizationId,
                streams -> {
                    Organization state = streams.state(Organization.fold(), organizationId);
                    version.check(streams.version(organizationId));
                    return OrganizationDecider.decide(state, command);
                },
                Requested.by(actor)));
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

    record Reasoned(@NotBlank @Size(max = 1_000) String reason) {}

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

    /** A bureau decides on its own applications; another bureau's do not exist for it. */
    private ResponseEntity<Void> decide(Actor officer, OrganizationCommand command) {
        return Answers.done(commands.decide(
                command.organizationId(),
                streams -> {
                    Organization state = streams.state(Organization.fold(), command.organizationId());
                    if (!state.bureau().filter(officer.ownBureau()::equals).isPresent()) {
                        throw OrganizationRule.NO_SUCH_APPLICATION.violated();
                    }
                    return OrganizationDecider.decide(state, command);
                },
                Requested.by(officer)));
    }
}
