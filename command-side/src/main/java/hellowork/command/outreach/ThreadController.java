package hellowork.command.outreach;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.organization.Capacity;
import hellowork.command.organization.Contractors;
import hellowork.command.organization.Organization;
import hellowork.command.outreach.MessageThread.Parties;
import hellowork.command.outreach.OutreachCommand.SendMessage;
import hellowork.command.outreach.OutreachController.Sent;
import hellowork.command.outreach.ReplyCommand.Decline;
import hellowork.command.outreach.ReplyCommand.MarkRead;
import hellowork.command.outreach.ReplyCommand.Reply;
import hellowork.events.MessageId;
import hellowork.events.Role;
import hellowork.events.ThreadId;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.IdempotencyKey;
import hellowork.store.Decided;
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

/** The conversation after an outreach; the job seeker stays anonymous as long as the job seeker wants (S-32). */
@RestController
@RequestMapping("/api/v1/threads/{threadId}")
@Tag(name = "Messages")
class ThreadController {
    private final Commands commands;
    private final Sending sending;
    private final BusinessClock clock;

    ThreadController(Commands commands, Sending sending, BusinessClock clock) {
        this.commands = commands;
        this.sending = sending;
        this.clock = clock;
    }

    /**
     * @param identityMayBeTold a job seeker confirms that the text may tell who writes; not confirmed if absent
     * @param keepWordsBecause why an organization keeps words that the law may forbid
     * @param capacity as what a contractor's account writes; as commissioned if absent, its own business is refused (S-04)
     */
    record NewMessage(
            @NotBlank @Size(max = 2_000) String body,
            @Nullable Boolean identityMayBeTold,
            @Nullable @Size(min = 1, max = 500) String keepWordsBecause,
            @Nullable Capacity capacity) {
        @Override
        public String toString() {
            return "NewMessage[…]"; // frameworks log what they read
        }
    }

    @Operation(summary = "Writes in a thread: the job seeker's answer, or the organization's")
    @PostMapping("/messages")
    ResponseEntity<Sent> write(
            @ActingAs({Role.ORGANIZATION, Role.JOB_SEEKER}) Actor actor,
            IdempotencyKey key,
            @PathVariable ThreadId threadId,
            @Valid @RequestBody NewMessage request) {
        Contractors.mayNotActFor(actor, request.capacity());
        MessageId message = new MessageId("message-" + key.uuid(actor.accountId(), "message in " + threadId.value()));
        Decided decided = actor.role() == Role.JOB_SEEKER
                ? decide(
                        actor,
                        new Reply(
                                threadId,
                                message,
                                request.body(),
                                Boolean.TRUE.equals(request.identityMayBeTold()),
                                clock.instant()),
                        Requested.by(actor, key))
                : answer(actor, key, threadId, message, request);
        return Answers.created(decided, "/api/v1/threads/" + threadId.value(), new Sent(threadId, message));
    }

    private Decided answer(Actor actor, IdempotencyKey key, ThreadId threadId, MessageId message, NewMessage request) {
        Parties parties = commands.look(MessageThread.fold(), threadId)
                .between()
                .filter(both -> both.organizationId().equals(actor.organization()))
                .orElseThrow(OutreachRule.NO_SUCH_THREAD::violated);
        return sending.send(
                new SendMessage(
                        threadId,
                        message,
                        parties.organizationId(),
                        parties.jobSeekerId(),
                        actor.jointApplicantId(),
                        request.body(),
                        request.keepWordsBecause(),
                        clock.instant()),
                actor,
                key);
    }

    @Operation(
            summary = "Says that the reader has opened this message of the other side",
            description = "What a job seeker reads and when is never shown to organizations (S-32);"
                    + " the job seeker sees when the organization opened a reply.")
    @PutMapping("/messages/{messageId}/read")
    ResponseEntity<Void> read(
            @ActingAs({Role.ORGANIZATION, Role.JOB_SEEKER}) Actor actor,
            @PathVariable ThreadId threadId,
            @PathVariable MessageId messageId) {
        if (actor.role() == Role.JOB_SEEKER) {
            return Answers.done(decide(actor, new MarkRead(threadId, messageId, clock.instant()), Requested.by(actor)));
        }
        return Answers.done(commands.decide(
                threadId,
                streams -> ReadingDecider.decide(
                        streams.state(MessageThread.fold(), threadId),
                        new ReadingCommand(
                                threadId, messageId, actor.organization(), actor.accountId(), clock.instant())),
                Requested.by(actor)));
    }

    /**
     * @param reason for the organization; it is told of the decline with or without one
     * @param identityMayBeTold the job seeker confirms that the reason may tell who writes; not confirmed if absent
     */
    record Declining(
            @Nullable @Size(min = 1, max = 500) String reason,
            @Nullable Boolean identityMayBeTold) {
        @Override
        public String toString() {
            return "Declining[…]"; // frameworks log what they read
        }
    }

    @Operation(
            summary = "Declines (辞退): the organization is told and writes nothing more until the job seeker writes",
            description = "Neither another message in this thread nor a new first message is sent (P-DECLINED), also"
                    + " after 14 days. The organization still finds the profile; a block hides it (S-34).")
    @PostMapping("/decline")
    ResponseEntity<Void> decline(
            @ActingAs(Role.JOB_SEEKER) Actor actor,
            @PathVariable ThreadId threadId,
            @Valid @RequestBody Declining request) {
        return Answers.done(decide(
                actor,
                new Decline(
                        threadId, request.reason(), Boolean.TRUE.equals(request.identityMayBeTold()), clock.instant()),
                Requested.by(actor)));
    }

    private Decided decide(Actor actor, ReplyCommand command, Requested requested) {
        return commands.decide(
                command.threadId(),
                streams -> {
                    MessageThread thread = streams.state(MessageThread.fold(), command.threadId());
                    return ReplyDecider.decide(
                            thread,
                            actor.jobSeeker(),
                            streams.state(JobSeeker.fold(), actor.jobSeeker()),
                            thread.between()
                                    .map(both -> streams.state(Organization.fold(), both.organizationId()))
                                    .orElseGet(Organization::initial),
                            command);
                },
                requested);
    }
}
