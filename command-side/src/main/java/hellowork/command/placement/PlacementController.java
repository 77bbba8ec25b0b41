package hellowork.command.placement;

import hellowork.command.Answers;
import hellowork.command.Requested;
import hellowork.command.organization.Capacity;
import hellowork.command.organization.Contractors;
import hellowork.command.placement.PlacementCommand.AcceptJobApplication;
import hellowork.command.placement.PlacementCommand.Explain;
import hellowork.command.placement.PlacementCommand.RecordPlacement;
import hellowork.command.placement.PlacementCommand.RetractPlacement;
import hellowork.command.placement.PlacementDecider.By;
import hellowork.command.placement.SeekerPlacementCommand.ConfirmPlacement;
import hellowork.events.HireId;
import hellowork.events.HireKind;
import hellowork.events.PaidService;
import hellowork.events.PaidServiceId;
import hellowork.events.Role;
import hellowork.events.ThreadId;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.IdempotencyKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** From the job application to the employment, in one thread; what comes with it and costs money is explained before. */
@RestController
@RequestMapping("/api/v1/threads/{threadId}/placement")
@Tag(name = "Placement and paid services")
class PlacementController {
    private final Placements placements;
    private final BusinessClock clock;

    PlacementController(Placements placements, BusinessClock clock) {
        this.placements = placements;
        this.clock = clock;
    }

    /**
     * @param kind what the service is
     * @param amountYen what it costs, tax included
     * @param text what the job seeker has to know about it
     * @param capacity as what a contractor's account explains; its own business is refused (S-04)
     */
    record Explanation(
            @NotBlank @Size(max = 100) String kind,
            @NotNull @Min(1) @Max(100_000_000) Integer amountYen,
            @NotBlank @Size(max = 2_000) String text,
            @Nullable Capacity capacity) {
        @Override
        public String toString() {
            return "Explanation[…]"; // frameworks log what they read
        }
    }

    record Explained(PaidServiceId paidServiceId) {}

    @Operation(
            summary =
                    "Explains a paid service that comes with placement, before the job application is accepted (S-20)")
    @PostMapping("/explanations")
    ResponseEntity<Explained> explain(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            IdempotencyKey key,
            @PathVariable ThreadId threadId,
            @Valid @RequestBody Explanation request) {
        Contractors.mayNotActFor(actor, request.capacity());
        PaidServiceId id =
                new PaidServiceId("paid-service-" + key.uuid(actor.accountId(), "explanation in " + threadId.value()));
        return Answers.created(
                placements.decide(
                        by(actor, threadId),
                        new Explain(
                                id,
                                new PaidService(request.kind(), request.amountYen(), request.text()),
                                clock.instant()),
                        Requested.by(actor, key)),
                place(threadId),
                new Explained(id));
    }

    /**
     * @param withPaidServices whether paid services come with the placement
     * @param capacity as what a contractor's account accepts; as commissioned if absent, its own business is refused (S-04)
     */
    record Acceptance(
            @NotNull Boolean withPaidServices, @Nullable Capacity capacity) {}

    @Operation(summary = "Accepts the job application (求職申込み受理)")
    @PutMapping("/job-application")
    ResponseEntity<Void> accept(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @PathVariable ThreadId threadId,
            @Valid @RequestBody Acceptance request) {
        Contractors.mayNotActFor(actor, request.capacity());
        return Answers.done(placements.decide(
                by(actor, threadId),
                new AcceptJobApplication(request.withPaidServices(), clock.instant()),
                Requested.by(actor)));
    }

    /**
     * @param hiredOn the day in Japan
     * @param capacity as what a contractor's account records; as commissioned if absent, its own business is refused (S-04)
     */
    record NewHire(
            @NotNull HireKind kind,
            @NotNull LocalDate hiredOn,
            @Nullable Capacity capacity) {}

    record Hired(HireId hireId) {}

    @Operation(summary = "Records that the job seeker was employed, regularly (常用就職) or otherwise")
    @PostMapping("/hires")
    ResponseEntity<Hired> hire(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            IdempotencyKey key,
            @PathVariable ThreadId threadId,
            @Valid @RequestBody NewHire request) {
        Contractors.mayNotActFor(actor, request.capacity());
        HireId id = new HireId("hire-" + key.uuid(actor.accountId(), "hire in " + threadId.value()));
        return Answers.created(
                placements.decide(
                        by(actor, threadId),
                        new RecordPlacement(id, request.kind(), request.hiredOn(), clock.instant()),
                        Requested.by(actor, key)),
                place(threadId),
                new Hired(id));
    }

    record Retraction(@NotBlank @Size(max = 1_000) String reason) {
        @Override
        public String toString() {
            return "Retraction[…]"; // frameworks log what they read
        }
    }

    @Operation(summary = "Retracts an employment that was recorded by mistake; the record stays")
    @PostMapping("/hires/{hireId}/retraction")
    ResponseEntity<Void> retract(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @PathVariable ThreadId threadId,
            @PathVariable HireId hireId,
            @Valid @RequestBody Retraction request) {
        return Answers.done(placements.decide(
                by(actor, threadId),
                new RetractPlacement(hireId, request.reason(), clock.instant()),
                Requested.by(actor)));
    }

    @Operation(
            summary = "The job seeker confirms an employment; nobody has to",
            description = "The registration in which it happened ends with that, and nothing is disclosed (O-21).")
    @PutMapping("/hires/{hireId}/confirmation")
    ResponseEntity<Void> confirm(
            @ActingAs(Role.JOB_SEEKER) Actor actor, @PathVariable ThreadId threadId, @PathVariable HireId hireId) {
        return Answers.done(placements.decide(
                threadId, actor.jobSeeker(), new ConfirmPlacement(hireId, clock.instant()), Requested.by(actor)));
    }

    private static By by(Actor actor, ThreadId threadId) {
        return new By(threadId, actor.organization(), actor.jointApplicantId());
    }

    private static String place(ThreadId threadId) {
        return "/api/v1/threads/" + threadId.value() + "/placement";
    }
}
