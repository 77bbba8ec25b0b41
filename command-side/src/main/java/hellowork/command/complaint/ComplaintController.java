package hellowork.command.complaint;

import hellowork.command.Answers;
import hellowork.command.Requested;
import hellowork.command.complaint.ComplaintCommand.By;
import hellowork.command.complaint.ComplaintCommand.Close;
import hellowork.command.complaint.ComplaintCommand.Escalate;
import hellowork.command.complaint.ComplaintCommand.RecordSolution;
import hellowork.command.complaint.ComplaintCommand.RecordStep;
import hellowork.command.complaint.ComplaintCommand.Refer;
import hellowork.command.complaint.ComplaintCommand.Write;
import hellowork.events.ComplaintId;
import hellowork.events.ComplaintParty;
import hellowork.events.MessageId;
import hellowork.events.PlaceCode;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.IdempotencyKey;
import hellowork.rest.RestRule;
import hellowork.rest.reference.ReferenceData;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a complaint: answers, the desk, steps, solution and end (S-40, S-41). */
@RestController
@RequestMapping("/api/v1/complaints/{complaintId}")
@Tag(name = "Complaints")
class ComplaintController {
    private final Complaints complaints;
    private final ReferenceData reference;
    private final BusinessClock clock;

    ComplaintController(Complaints complaints, ReferenceData reference, BusinessClock clock) {
        this.complaints = complaints;
        this.reference = reference;
        this.clock = clock;
    }

    record Written(MessageId messageId) {}

    /** @param identityMayBeTold confirms that the organization may learn who the job seeker is */
    record ComplaintMessage(
            @NotNull ComplaintParty to,
            @NotBlank @Size(max = 4_000) String body,
            @Nullable Boolean identityMayBeTold) {
        @Override
        public String toString() {
            return "ComplaintMessage[…]"; // frameworks log what they read
        }
    }

    @Operation(summary = "Writes to another party of the complaint; a block stops nothing here (S-40, S-41)")
    @PostMapping("/messages")
    ResponseEntity<Written> write(
            @ActingAs({Role.JOB_SEEKER, Role.ORGANIZATION, Role.DESK_OFFICER}) Actor actor,
            IdempotencyKey key,
            @PathVariable ComplaintId complaintId,
            @Valid @RequestBody ComplaintMessage request) {
        MessageId id = id(actor, key, complaintId);
        return send(
                actor,
                key,
                id,
                new Write(
                        complaintId,
                        id,
                        request.to(),
                        request.body(),
                        Boolean.TRUE.equals(request.identityMayBeTold()),
                        clock.instant()));
    }

    /** @param prefecture of the desk; see the directory for the nearest one */
    record Escalation(
            @NotNull PlaceCode prefecture,
            @NotBlank @Size(max = 4_000) String body) {
        @Override
        public String toString() {
            return "Escalation[…]"; // frameworks log what they read
        }
    }

    @Operation(summary = "Takes the complaint to the desk of Hello Work (S-40), or consults it (S-41)")
    @PostMapping("/escalation")
    ResponseEntity<Written> escalate(
            @ActingAs({Role.JOB_SEEKER, Role.ORGANIZATION}) Actor actor,
            IdempotencyKey key,
            @PathVariable ComplaintId complaintId,
            @Valid @RequestBody Escalation request) {
        MessageId id = id(actor, key, complaintId);
        PlaceCode prefecture = RaisingController.prefecture(reference, request.prefecture());
        return send(actor, key, id, new Escalate(complaintId, id, prefecture, request.body(), clock.instant()));
    }

    /** @param identityMayBeTold confirms that the organization may learn who the job seeker is */
    record Referral(
            @NotBlank @Size(max = 4_000) String body,
            @Nullable Boolean identityMayBeTold) {
        @Override
        public String toString() {
            return "Referral[…]"; // frameworks log what they read
        }
    }

    @Operation(summary = "The desk tells the organization of a complaint that came to the desk directly (S-40)")
    @PostMapping("/referral")
    ResponseEntity<Written> refer(
            @ActingAs(Role.DESK_OFFICER) Actor actor,
            IdempotencyKey key,
            @PathVariable ComplaintId complaintId,
            @Valid @RequestBody Referral request) {
        MessageId id = id(actor, key, complaintId);
        boolean mayBeTold = Boolean.TRUE.equals(request.identityMayBeTold());
        return send(actor, key, id, new Refer(complaintId, id, request.body(), mayBeTold, clock.instant()));
    }

    record Step(@NotBlank @Size(max = 4_000) String step) {
        @Override
        public String toString() {
            return "Step[…]"; // frameworks log what they read
        }
    }

    @Operation(summary = "Records what the desk did; the job seeker sees it")
    @PostMapping("/steps")
    ResponseEntity<Written> step(
            @ActingAs(Role.DESK_OFFICER) Actor actor,
            IdempotencyKey key,
            @PathVariable ComplaintId complaintId,
            @Valid @RequestBody Step request) {
        MessageId id = id(actor, key, complaintId);
        return send(actor, key, id, new RecordStep(complaintId, id, request.step(), clock.instant()));
    }

    /** @param identityMayBeTold confirms that the organization may learn who the job seeker is */
    record Solution(
            @NotBlank @Size(max = 4_000) String solution,
            @Nullable Boolean identityMayBeTold) {
        @Override
        public String toString() {
            return "Solution[…]"; // frameworks log what they read
        }
    }

    @Operation(summary = "Says how the complaint was solved (S-41)")
    @PostMapping("/solution")
    ResponseEntity<Written> solve(
            @ActingAs({Role.ORGANIZATION, Role.DESK_OFFICER}) Actor actor,
            IdempotencyKey key,
            @PathVariable ComplaintId complaintId,
            @Valid @RequestBody Solution request) {
        MessageId id = id(actor, key, complaintId);
        boolean mayBeTold = Boolean.TRUE.equals(request.identityMayBeTold());
        return send(
                actor, key, id, new RecordSolution(complaintId, id, request.solution(), mayBeTold, clock.instant()));
    }

    record Closing(@NotNull Boolean solved) {}

    @Operation(summary = "Closes the complaint, solved or not; an organization closes its own consultations only")
    @PostMapping("/closing")
    ResponseEntity<Void> close(
            @ActingAs({Role.JOB_SEEKER, Role.ORGANIZATION, Role.DESK_OFFICER}) Actor actor,
            @PathVariable ComplaintId complaintId,
            @Valid @RequestBody Closing request) {
        return Answers.done(complaints.decide(
                by(actor), new Close(complaintId, request.solved(), clock.instant()), Requested.by(actor)));
    }

    private ResponseEntity<Written> send(Actor actor, IdempotencyKey key, MessageId id, ComplaintCommand command) {
        return Answers.created(
                complaints.decide(by(actor), command, Requested.by(actor, key)),
                "/api/v1/complaints/" + command.complaintId().value(),
                new Written(id));
    }

    private static MessageId id(Actor actor, IdempotencyKey key, ComplaintId complaint) {
        return new MessageId("message-" + key.uuid(actor.accountId(), "message in " + complaint.value()));
    }

    private static By by(Actor actor) {
        return switch (actor.role()) {
            case JOB_SEEKER -> new By.Seeker(actor.jobSeeker());
            case ORGANIZATION -> new By.Officer(actor.organization());
            case DESK_OFFICER -> new By.Desk(actor.accountId());
            case BUREAU_OFFICER, HELP_DESK, AUDITOR, ANALYST, ADMINISTRATOR -> throw RestRule.ROLE_MAY_NOT.violated();
        };
    }
}
