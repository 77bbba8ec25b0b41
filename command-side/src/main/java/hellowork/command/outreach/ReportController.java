package hellowork.command.outreach;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.organization.Organization;
import hellowork.command.outreach.MessageThread.Parties;
import hellowork.command.outreach.ReportCommand.CloseReport;
import hellowork.command.outreach.ReportCommand.Report;
import hellowork.events.JobSeekerId;
import hellowork.events.MessageId;
import hellowork.events.ReportKind;
import hellowork.events.Role;
import hellowork.events.ThreadId;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.store.Streams;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 通報: abusive messages, told to the Hello Work desk and to the organization's bureau. */
@RestController
@RequestMapping("/api/v1/threads/{threadId}/messages/{messageId}/report")
@Tag(name = "Messages")
class ReportController {
    private final Commands commands;
    private final BusinessClock clock;

    ReportController(Commands commands, BusinessClock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * @param text what the desk and the bureau should know
     * @param identityMayBeTold the job seeker confirms that the text may tell who reports; not confirmed if absent
     */
    record NewReport(
            @NotNull ReportKind kind,
            @Nullable @Size(min = 1, max = 1_000) String text,
            @Nullable Boolean identityMayBeTold) {
        @Override
        public String toString() {
            return "NewReport[…]"; // frameworks log what they read
        }
    }

    @Operation(
            summary = "Reports a message of an organization as abuse",
            description = "The desk sees who reports; the organization's bureau does not (S-32); the organization is"
                    + " not told.")
    @PostMapping
    ResponseEntity<Void> report(
            @ActingAs(Role.JOB_SEEKER) Actor actor,
            @PathVariable ThreadId threadId,
            @PathVariable MessageId messageId,
            @Valid @RequestBody NewReport request) {
        return Answers.done(commands.decide(
                threadId,
                streams -> ReportDecider.decide(
                        streams.state(MessageReports.fold(), threadId),
                        new Report(
                                threadId,
                                messageId,
                                actor.jobSeeker(),
                                namesOf(streams, actor.jobSeeker()),
                                request.kind(),
                                request.text(),
                                Boolean.TRUE.equals(request.identityMayBeTold()),
                                clock.instant())),
                Requested.by(actor)));
    }

    private static List<String> namesOf(Streams streams, JobSeekerId id) {
        return streams.state(JobSeeker.fold(), id) instanceof JobSeeker.Registered seeker
                ? seeker.ownNames()
                : List.of();
    }

    /** @param note on what was done; desks and the bureau read it, so it does not name the job seeker (S-32) */
    record Closing(@NotBlank @Size(max = 1_000) String note) {
        @Override
        public String toString() {
            return "Closing[…]"; // frameworks log what they read
        }
    }

    @Operation(summary = "Closes a report, with a note on what was done")
    @PostMapping("/closing")
    ResponseEntity<Void> close(
            @ActingAs({Role.BUREAU_OFFICER, Role.DESK_OFFICER}) Actor actor,
            @PathVariable ThreadId threadId,
            @PathVariable MessageId messageId,
            @Valid @RequestBody Closing request) {
        return Answers.done(commands.decide(
                threadId,
                streams -> {
                    MessageReports state = streams.state(MessageReports.fold(), threadId);
                    return ReportDecider.decide(
                            state,
                            new CloseReport(
                                    threadId,
                                    messageId,
                                    actor.accountId(),
                                    mayClose(streams, actor, state.parties()),
                                    hiddenNames(streams, actor, state.parties()),
                                    request.note(),
                                    clock.instant()));
                },
                Requested.by(actor)));
    }

    /** The desk knows who reports. A bureau does not, and is not to find out by trying names. */
    private static List<String> hiddenNames(Streams streams, Actor actor, @Nullable Parties parties) {
        return parties == null || actor.role() != Role.DESK_OFFICER
                ? List.of()
                : namesOf(streams, parties.jobSeekerId());
    }

    /** A bureau is concerned with its own organizations; the desk with every job seeker. */
    private static boolean mayClose(Streams streams, Actor actor, @Nullable Parties parties) {
        return actor.role() == Role.DESK_OFFICER
                || (parties != null
                        && streams.state(Organization.fold(), parties.organizationId())
                                .bureau()
                                .filter(actor.ownBureau()::equals)
                                .isPresent());
    }
}
