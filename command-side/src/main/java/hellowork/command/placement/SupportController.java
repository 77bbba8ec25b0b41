package hellowork.command.placement;

import hellowork.command.Answers;
import hellowork.command.Requested;
import hellowork.command.organization.Capacity;
import hellowork.command.organization.Contractors;
import hellowork.command.placement.PlacementCommand.OfferSupport;
import hellowork.command.placement.PlacementCommand.OfferSupport.Offered;
import hellowork.command.placement.PlacementCommand.ProvideSupport;
import hellowork.command.placement.PlacementDecider.By;
import hellowork.command.placement.SeekerPlacementCommand.Consent;
import hellowork.command.placement.SeekerPlacementCommand.TakeBackWish;
import hellowork.command.placement.SeekerPlacementCommand.WishOtherSupport;
import hellowork.events.PaidService;
import hellowork.events.PaidServiceId;
import hellowork.events.PaidServiceNoticeId;
import hellowork.events.Role;
import hellowork.events.ThreadId;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.IdempotencyKey;
import hellowork.rest.InvalidField;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Paid support other than placement: the wish (S-21), the offer, the consent (S-22) and the provision. */
@RestController
@RequestMapping("/api/v1/threads/{threadId}/placement")
@Tag(name = "Placement and paid services")
class SupportController {
    private final Placements placements;
    private final BusinessClock clock;

    SupportController(Placements placements, BusinessClock clock) {
        this.placements = placements;
        this.clock = clock;
    }

    @Operation(summary = "The job seeker wishes other paid support (S-21)")
    @PutMapping("/support-wish")
    ResponseEntity<Void> wish(@ActingAs(Role.JOB_SEEKER) Actor actor, @PathVariable ThreadId threadId) {
        return bySeeker(actor, threadId, new WishOtherSupport(clock.instant()));
    }

    @Operation(summary = "The job seeker takes the wish back, and every consent with it (S-21)")
    @DeleteMapping("/support-wish")
    ResponseEntity<Void> takeBack(@ActingAs(Role.JOB_SEEKER) Actor actor, @PathVariable ThreadId threadId) {
        return bySeeker(actor, threadId, new TakeBackWish(clock.instant()));
    }

    /**
     * Either a notification, whose words are offered, or what is offered in words of its own.
     *
     * @param paidServiceNoticeId a notification to the labour bureau, needed for new university graduates
     * @param capacity as what a contractor's account offers; its own business is refused (S-04)
     */
    record NewOffer(
            @Nullable PaidServiceNoticeId paidServiceNoticeId,
            @Nullable @Size(min = 1, max = 100) String kind,
            @Nullable @Min(1) @Max(100_000_000) Integer amountYen,
            @Nullable @Size(min = 1, max = 2_000) String text,
            @Nullable Capacity capacity) {
        Offered offered() {
            if (paidServiceNoticeId != null) {
                if (kind != null || amountYen != null || text != null) {
                    throw new InvalidField(
                            "/paidServiceNoticeId",
                            "届け出た内容を使うので、ここには入力できません。",
                            "the notification says what is offered");
                }
                return new Offered.AsNotified(paidServiceNoticeId);
            }
            if (kind == null || kind.isBlank()) {
                throw new InvalidField("/kind", "届出を選ばないときは、入力してください。", "needed without a notification");
            }
            if (amountYen == null) {
                throw new InvalidField("/amountYen", "届出を選ばないときは、入力してください。", "needed without a notification");
            }
            if (text == null || text.isBlank()) {
                throw new InvalidField("/text", "届出を選ばないときは、入力してください。", "needed without a notification");
            }
            return new Offered.Described(new PaidService(kind, amountYen, text));
        }

        @Override
        public String toString() {
            return "NewOffer[…]"; // frameworks log what they read
        }
    }

    record OfferMade(PaidServiceId paidServiceId) {}

    @Operation(summary = "Offers other paid support to a job seeker who wishes it (S-21, S-22)")
    @PostMapping("/support-offers")
    ResponseEntity<OfferMade> offer(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            IdempotencyKey key,
            @PathVariable ThreadId threadId,
            @Valid @RequestBody NewOffer request) {
        Contractors.mayNotActFor(actor, request.capacity());
        PaidServiceId id =
                new PaidServiceId("paid-service-" + key.uuid(actor.accountId(), "offer in " + threadId.value()));
        return Answers.created(
                placements.decide(
                        by(actor, threadId),
                        new OfferSupport(id, request.offered(), clock.instant()),
                        Requested.by(actor, key)),
                "/api/v1/threads/" + threadId.value() + "/placement",
                new OfferMade(id));
    }

    @Operation(summary = "The job seeker consents to what was offered (S-22)")
    @PutMapping("/support-offers/{paidServiceId}/consent")
    ResponseEntity<Void> consent(
            @ActingAs(Role.JOB_SEEKER) Actor actor,
            @PathVariable ThreadId threadId,
            @PathVariable PaidServiceId paidServiceId) {
        return bySeeker(actor, threadId, new Consent(paidServiceId, clock.instant()));
    }

    @Operation(summary = "Says that the support is provided from now on (S-21, S-22)")
    @PutMapping("/support-offers/{paidServiceId}/provision")
    ResponseEntity<Void> provide(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @PathVariable ThreadId threadId,
            @PathVariable PaidServiceId paidServiceId) {
        return Answers.done(placements.decide(
                by(actor, threadId), new ProvideSupport(paidServiceId, clock.instant()), Requested.by(actor)));
    }

    private ResponseEntity<Void> bySeeker(Actor actor, ThreadId threadId, SeekerPlacementCommand command) {
        return Answers.done(placements.decide(threadId, actor.jobSeeker(), command, Requested.by(actor)));
    }

    private static By by(Actor actor, ThreadId threadId) {
        return new By(threadId, actor.organization(), actor.jointApplicantId());
    }
}
