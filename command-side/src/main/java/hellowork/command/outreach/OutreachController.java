package hellowork.command.outreach;

import hellowork.command.Answers;
import hellowork.command.organization.Capacity;
import hellowork.command.organization.Contractors;
import hellowork.command.outreach.OutreachCommand.SendOutreach;
import hellowork.events.JobSeekerId;
import hellowork.events.MessageId;
import hellowork.events.Role;
import hellowork.events.ThreadId;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.IdempotencyKey;
import hellowork.rest.SeekerReferences;
import hellowork.store.Decided;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 案内: an organization's first message to an anonymous job seeker, at any hour (S-13), 1,000 a day (S-10). */
@RestController
@RequestMapping("/api/v1/outreach")
@Tag(name = "Messages")
class OutreachController {
    private final Sending sending;
    private final SeekerReferences references;
    private final Threads threads;
    private final BusinessClock clock;

    OutreachController(Sending sending, SeekerReferences references, Threads threads, BusinessClock clock) {
        this.sending = sending;
        this.references = references;
        this.threads = threads;
        this.clock = clock;
    }

    /**
     * @param seeker the organization's own reference for the job seeker
     * @param keepWordsBecause why words that the law may forbid are kept; the bureau can see it
     * @param capacity as what a contractor's account sends; as commissioned if absent, its own business is refused (S-04)
     */
    record NewOutreach(
            @NotBlank @Size(max = 100) String seeker,
            @NotBlank @Size(max = 100) String subject,
            @NotBlank @Size(max = 2_000) String body,
            @Nullable @Size(min = 1, max = 500) String keepWordsBecause,
            @Nullable Capacity capacity) {
        @Override
        public String toString() {
            return "NewOutreach[…]"; // frameworks log what they read
        }
    }

    record Sent(ThreadId threadId, MessageId messageId) {}

    @Operation(
            summary = "Sends an outreach (案内, S-10, S-13, S-14)",
            description =
                    "429 with Retry-After and RateLimit when the day's 1,000 are used: each organization has its own"
                        + " (S-11), and an operator its own in each capacity (S-12). A contractor acts as commissioned"
                        + " only (S-04).")
    @PostMapping
    ResponseEntity<Sent> send(
            @ActingAs(Role.ORGANIZATION) Actor actor, IdempotencyKey key, @Valid @RequestBody NewOutreach request) {
        Contractors.mayNotActFor(actor, request.capacity());
        JobSeekerId seeker = references.jobSeeker(actor.organization(), request.seeker());
        ThreadId thread = threads.between(actor.organization(), seeker);
        MessageId message = new MessageId("message-" + key.uuid(actor.accountId(), "message"));
        Decided decided = sending.send(
                new SendOutreach(
                        thread,
                        message,
                        actor.organization(),
                        seeker,
                        actor.jointApplicantId(),
                        request.subject(),
                        request.body(),
                        request.keepWordsBecause(),
                        clock.instant()),
                actor,
                key);
        return Answers.created(decided, "/api/v1/threads/" + thread.value(), new Sent(thread, message));
    }
}
