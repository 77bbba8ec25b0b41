package hellowork.command.paidservice;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.organization.Capacity;
import hellowork.command.organization.Contractors;
import hellowork.command.organization.Organization;
import hellowork.command.paidservice.PaidServiceNoticeCommand.Notify;
import hellowork.command.paidservice.PaidServiceNoticeCommand.TakeNote;
import hellowork.command.paidservice.PaidServiceNoticeCommand.Withdraw;
import hellowork.events.PaidService;
import hellowork.events.PaidServiceNoticeId;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.IdempotencyKey;
import hellowork.store.Decided;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** 届出 of paid services for 新規大学卒業者等 (S-22 民Q4). */
@RestController
@RequestMapping("/api/v1/paid-service-notices")
@Tag(name = "Placement and paid services")
class PaidServiceNoticeController {
    private final Commands commands;
    private final BusinessClock clock;

    PaidServiceNoticeController(Commands commands, BusinessClock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * The prescribed form (定められた様式).
     *
     * @param kind what the service is (種類)
     * @param amountYen what it costs (金額), tax included
     * @param text what the job seeker has to know about it
     * @param replaces an earlier notification that this one changes
     * @param capacity as what a contractor's account notifies; its own business is refused (S-04)
     */
    record PaidServiceForm(
            @NotBlank @Size(max = 100) String kind,
            @NotNull @Min(1) @Max(100_000_000) Integer amountYen,
            @NotBlank @Size(max = 2_000) String text,
            @Nullable PaidServiceNoticeId replaces,
            @Nullable Capacity capacity) {}

    record Notified(PaidServiceNoticeId paidServiceNoticeId) {}

    @Operation(
            summary = "Notifies the labour bureau of a paid service for new university graduates (S-22)",
            description = "Before it is offered. A newer notification can replace an earlier one.")
    @PostMapping
    ResponseEntity<Notified> notify(
            @ActingAs(Role.ORGANIZATION) Actor actor, IdempotencyKey key, @Valid @RequestBody PaidServiceForm request) {
        Contractors.mayNotActFor(actor, request.capacity());
        PaidServiceNoticeId id =
                new PaidServiceNoticeId("paid-service-notice-" + key.uuid(actor.accountId(), "paid service notice"));
        Notify command = new Notify(
                id,
                actor.organization(),
                actor.jointApplicantId() != null,
                actor.accountId(),
                new PaidService(request.kind(), request.amountYen(), request.text()),
                request.replaces(),
                clock.instant());
        Decided decided = commands.decide(
                id,
                streams -> PaidServiceNoticeDecider.decide(
                        streams.state(PaidServiceNotice.fold(), id),
                        command.replaces() == null
                                ? PaidServiceNotice.initial()
                                : streams.state(PaidServiceNotice.fold(), command.replaces()),
                        streams.state(Organization.fold(), command.organizationId()),
                        command),
                Requested.by(actor, key));
        return Answers.created(decided, "/api/v1/paid-service-notices/" + id.value(), new Notified(id));
    }

    @Operation(summary = "Withdraws a notification: the service is offered no longer (S-22)")
    @PostMapping("/{paidServiceNoticeId}/withdrawal")
    ResponseEntity<Void> withdraw(
            @ActingAs(Role.ORGANIZATION) Actor actor, @PathVariable PaidServiceNoticeId paidServiceNoticeId) {
        Contractors.mayNot(actor);
        return send(actor, new Withdraw(paidServiceNoticeId, actor.organization(), actor.accountId(), clock.instant()));
    }

    @Operation(summary = "Says that the bureau has taken note of a notification (S-22)")
    @PostMapping("/{paidServiceNoticeId}/note")
    ResponseEntity<Void> takeNote(
            @ActingAs(Role.BUREAU_OFFICER) Actor actor, @PathVariable PaidServiceNoticeId paidServiceNoticeId) {
        return send(actor, new TakeNote(paidServiceNoticeId, actor.ownBureau(), actor.accountId(), clock.instant()));
    }

    private ResponseEntity<Void> send(Actor actor, PaidServiceNoticeCommand command) {
        return Answers.done(commands.decide(
                command.paidServiceNoticeId(),
                streams -> PaidServiceNoticeDecider.decide(
                        streams.state(PaidServiceNotice.fold(), command.paidServiceNoticeId()), command),
                Requested.by(actor)));
    }
}
