package hellowork.command.outreach;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.outreach.MessageThread.Parties;
import hellowork.command.outreach.OutreachCommand.SendMessage;
import hellowork.command.outreach.OutreachController.Sent;
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
@RequestMapping("/api/v1/threads/{threadId}/messages")
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
     */
    record NewMessage(
            @NotBlank @Size(max = 2_000) String body,
            @Nullable Boolean identityMayBeTold,
            @Nullable @Size(min = 1, max = 500) String keepWordsBecause) {
        @Override
        public String toString() {
            return "NewMessage[…]"; // frameworks log what they read
        }
    }

    @Operation(summary = "Writes in a thread: the job seeker's answer, or the organization's")
    @PostMapping
    ResponseEntity<Sent> write(
            @ActingAs({Role.ORGANIZATION, Role.JOB_SEEKER}) Actor actor,
            IdempotencyKey key,
            @PathVariable ThreadId threadId,
            @Valid @RequestBody NewMessage request) {
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
                        request.body(),
                        request.keepWordsBecause(),
                        clock.instant()),
                actor,
                key);
    }

    @Operation(summary = "Says that the job seeker has opened this message")
    @PutMapping("/{messageId}/read")
    ResponseEntity<Void> read(
            @ActingAs(Role.JOB_SEEKER) Actor actor,
            @PathVariable ThreadId threadId,
            @PathVariable MessageId messageId) {
        return Answers.done(decide(actor, new MarkRead(threadId, messageId, clock.instant()), Requested.by(actor)));
    }

    private Decided decide(Actor actor, ReplyCommand command, Requested requested) {
        return commands.decide(
                command.threadId(),
                streams -> ReplyDecider.decide(
                        streams.state(MessageThread.fold(), command.threadId()),
                        actor.jobSeeker(),
                        streams.state(JobSeeker.fold(), actor.jobSeeker()),
                        command),
                requested);
    }
}
