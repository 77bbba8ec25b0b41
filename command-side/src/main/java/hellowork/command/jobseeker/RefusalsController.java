package hellowork.command.jobseeker;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.jobseeker.JobSeekerCommand.BlockSender;
import hellowork.command.jobseeker.JobSeekerCommand.ExcludeOrganization;
import hellowork.command.jobseeker.JobSeekerCommand.IncludeOrganization;
import hellowork.command.jobseeker.JobSeekerCommand.UnblockSender;
import hellowork.command.organization.Organization;
import hellowork.events.Application;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.RestRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** ブロックと提供先からの除外: whom a job seeker does not want (S-34 求Q5). None of them is ever told. */
@RestController
@RequestMapping("/api/v1/my-page")
@Tag(name = "MyPage")
class RefusalsController {
    private final Commands commands;
    private final JobSeekerPolicy policy;
    private final BusinessClock clock;

    RefusalsController(Commands commands, JobSeekerPolicy policy, BusinessClock clock) {
        this.commands = commands;
        this.policy = policy;
        this.clock = clock;
    }

    /** @param everyCapacity whether the operator is blocked in every capacity, by its licence's base number */
    record Block(@Nullable Boolean everyCapacity) {}

    @Operation(
            summary = "Blocks an organization: from now on nothing of it gets through (S-34)",
            description =
                    "With everyCapacity whatever else its operator does here is blocked too: other establishments, and"
                            + " as a contractor of a municipality. Without it, an earlier one is taken back.")
    @PutMapping("/blocks/{organizationId}")
    ResponseEntity<Void> block(
            @ActingAs(Role.JOB_SEEKER) Actor actor,
            @PathVariable OrganizationId organizationId,
            @Valid @RequestBody(required = false) @Nullable Block request) {
        Application application = application(organizationId);
        boolean everyCapacity = request != null && Boolean.TRUE.equals(request.everyCapacity());
        return send(
                actor,
                new BlockSender(
                        actor.jobSeeker(),
                        organizationId,
                        everyCapacity ? BlockDecider.operator(application, policy) : null,
                        clock.instant()));
    }

    @Operation(summary = "Lifts the block of an organization, and of its operator (S-34)")
    @DeleteMapping("/blocks/{organizationId}")
    ResponseEntity<Void> unblock(@ActingAs(Role.JOB_SEEKER) Actor actor, @PathVariable OrganizationId organizationId) {
        return send(actor, new UnblockSender(actor.jobSeeker(), organizationId, clock.instant()));
    }

    @Operation(summary = "Excludes an organization from the recipients: it is shown nothing and may not write first")
    @PutMapping("/exclusions/{organizationId}")
    ResponseEntity<Void> exclude(@ActingAs(Role.JOB_SEEKER) Actor actor, @PathVariable OrganizationId organizationId) {
        application(organizationId);
        return send(actor, new ExcludeOrganization(actor.jobSeeker(), organizationId, clock.instant()));
    }

    @Operation(summary = "Takes the exclusion of an organization back")
    @DeleteMapping("/exclusions/{organizationId}")
    ResponseEntity<Void> include(@ActingAs(Role.JOB_SEEKER) Actor actor, @PathVariable OrganizationId organizationId) {
        return send(actor, new IncludeOrganization(actor.jobSeeker(), organizationId, clock.instant()));
    }

    /** As it is in force; there must be such an organization. */
    private Application application(OrganizationId id) {
        return commands.look(Organization.fold(), id)
                .applied()
                .map(Organization.Applied::application)
                .orElseThrow(RestRule.UNKNOWN::violated);
    }

    private ResponseEntity<Void> send(Actor actor, JobSeekerCommand command) {
        return Answers.done(commands.send(JobSeekers.JOB_SEEKER, command, Requested.by(actor)));
    }
}
