package hellowork.command.jobseeker;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.jobseeker.JobSeekerCommand.ApplyAgain;
import hellowork.command.jobseeker.JobSeekerCommand.EndRegistration;
import hellowork.command.jobseeker.JobSeekerCommand.ExtendRegistration;
import hellowork.events.ExtensionKind;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerId;
import hellowork.events.RegistrationChannel;
import hellowork.events.RegistrationEndReason;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.ExpectedVersion;
import hellowork.rest.IdempotencyKey;
import hellowork.rest.RestRule;
import hellowork.store.Decided;
import hellowork.store.Streams;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long a registration is valid (O-20), and its end (O-21). */
@RestController
@RequestMapping("/api/v1/job-seekers/{jobSeekerId}")
@Tag(name = "Job seekers")
class RegistrationController {
    private final Commands commands;
    private final BusinessClock clock;

    RegistrationController(Commands commands, BusinessClock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    record Extension(@NotNull ExtensionKind kind) {}

    @Operation(
            summary = "Extends a registration by one month, in its last month only (O-20)",
            description = "The desk says COUNSELLING or REFERRAL, the job seeker ONLINE_APPLICATION.")
    @PostMapping("/validity-extensions")
    ResponseEntity<Void> extend(
            @ActingAs({Role.DESK_OFFICER, Role.JOB_SEEKER}) Actor actor,
            IdempotencyKey key,
            @PathVariable JobSeekerId jobSeekerId,
            @Valid @RequestBody Extension request) {
        requireOwn(actor, jobSeekerId);
        boolean online = request.kind() == ExtensionKind.ONLINE_APPLICATION;
        if (online != (actor.role() == Role.JOB_SEEKER)) {
            throw JobSeekerRule.EXTENSION_OF_ANOTHER.violated();
        }
        return once(
                new ExtendRegistration(jobSeekerId, request.kind(), actor.accountId(), clock.instant()),
                Requested.by(actor, key));
    }

    @Operation(summary = "Makes a registration that has ended valid again: 再求職申込 of the same person (O-20)")
    @PostMapping("/applications")
    ResponseEntity<Void> applyAgain(
            @ActingAs({Role.DESK_OFFICER, Role.JOB_SEEKER}) Actor actor,
            IdempotencyKey key,
            @PathVariable JobSeekerId jobSeekerId) {
        requireOwn(actor, jobSeekerId);
        RegistrationChannel channel =
                actor.role() == Role.JOB_SEEKER ? RegistrationChannel.ONLINE : RegistrationChannel.DESK;
        return once(new ApplyAgain(jobSeekerId, channel, actor.accountId(), clock.instant()), Requested.by(actor, key));
    }

    record End(@NotNull RegistrationEndReason reason) {}

    @Operation(summary = "Ends a registration: disclosure ends at once, own data stay readable (O-21)")
    @PutMapping("/end")
    ResponseEntity<Void> end(
            @ActingAs(Role.DESK_OFFICER) Actor actor,
            ExpectedVersion version,
            @PathVariable JobSeekerId jobSeekerId,
            @Valid @RequestBody End request) {
        EndRegistration command =
                new EndRegistration(jobSeekerId, request.reason(), actor.accountId(), clock.instant());
        return Answers.done(commands.decide(
                jobSeekerId,
                streams -> {
                    JobSeeker state = Seen.asRead(streams, jobSeekerId, version);
                    return JobSeekerDecider.decide(state, command);
                },
                Requested.by(actor)));
    }

    /** A request that is sent again has been carried out: what it asks for then may be refused by now. */
    private ResponseEntity<Void> once(JobSeekerCommand command, Requested requested) {
        JobSeekerId id = command.jobSeekerId();
        Decided decided = commands.decide(id, streams -> once(streams, command, requested), requested);
        return Answers.created(decided, "/api/v1/job-seekers/" + id.value(), null);
    }

    private static List<? extends JobSeekerEvent> once(Streams streams, JobSeekerCommand command, Requested requested) {
        JobSeeker state = streams.state(JobSeeker.fold(), command.jobSeekerId());
        return streams.recordedUnder(command.jobSeekerId(), requested.keyOfItsOwn())
                        .isPresent()
                ? List.of()
                : JobSeekerDecider.decide(state, command);
    }

    private static void requireOwn(Actor actor, JobSeekerId id) {
        if (actor.role() == Role.JOB_SEEKER && !actor.jobSeeker().equals(id)) {
            throw RestRule.UNKNOWN.violated();
        }
    }
}
