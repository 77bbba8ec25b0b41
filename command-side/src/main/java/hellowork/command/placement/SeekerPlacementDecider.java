package hellowork.command.placement;

import static hellowork.command.placement.PlacementRule.NO_SUCH_THREAD;
import static hellowork.command.placement.PlacementRule.RETRACTED;

import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.jobseeker.JobSeekers;
import hellowork.command.placement.Conversation.Parties;
import hellowork.command.placement.Placement.Hire;
import hellowork.command.placement.SeekerPlacementCommand.ConfirmPlacement;
import hellowork.command.placement.SeekerPlacementCommand.Consent;
import hellowork.command.placement.SeekerPlacementCommand.TakeBackWish;
import hellowork.command.placement.SeekerPlacementCommand.WishOtherSupport;
import hellowork.command.placement.Support.Offer;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerId;
import hellowork.events.PlacementEvent;
import hellowork.events.PlacementEvent.OtherSupportWishWithdrawn;
import hellowork.events.PlacementEvent.OtherSupportWished;
import hellowork.events.PlacementEvent.PaidSupportConsented;
import hellowork.events.PlacementEvent.PlacementConfirmed;
import hellowork.events.PlacementId;
import hellowork.events.ThreadId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What only the job seeker says: the wish (S-21), the consent (S-22), and, if the seeker likes, that a placement is so. */
final class SeekerPlacementDecider {
    private SeekerPlacementDecider() {}

    /**
     * What the decision is about, as the streams tell it.
     *
     * @param registeredSince when the registration as it stands began, if there is one
     */
    record Facts(
            Placement placement,
            Conversation conversation,
            JobSeeker jobSeeker,
            @Nullable Instant registeredSince) {}

    static List<? extends DomainEvent> decide(
            Facts facts, ThreadId threadId, JobSeekerId who, SeekerPlacementCommand command) {
        Parties parties = facts.conversation().of(who).orElseThrow(NO_SUCH_THREAD::violated);
        Placement placement = facts.placement();
        PlacementId id = PlacementId.of(threadId);
        return switch (command) {
            case WishOtherSupport _ when placement.support().isWished() -> List.of();
            case WishOtherSupport c ->
                List.of(new OtherSupportWished(id, threadId, parties.organizationId(), who, c.at()));
            case TakeBackWish _ when !placement.support().isWished() -> List.of();
            case TakeBackWish c ->
                List.of(new OtherSupportWishWithdrawn(id, threadId, parties.organizationId(), who, c.at()));
            case Consent c -> consent(placement.support(), id, threadId, parties, c);
            case ConfirmPlacement c -> confirm(facts, id, threadId, parties, c);
        };
    }

    private static List<PlacementEvent> consent(
            Support support, PlacementId id, ThreadId threadId, Parties parties, Consent c) {
        Offer offer =
                Optional.ofNullable(support.offers().get(c.paidServiceId())).orElseThrow(NO_SUCH_THREAD::violated);
        return switch (offer) {
            case Offer.Consented _, Offer.Provided _ -> List.of();
            case Offer.Open _ when !support.isWished() -> throw PlacementRule.NOT_WISHED.violated();
            case Offer.Open _ ->
                List.of(new PaidSupportConsented(
                        id, threadId, parties.organizationId(), parties.jobSeekerId(), c.paidServiceId(), c.at()));
        };
    }

    /** O-21: what the job seeker confirms ends the registration in which it happened, and with it what is disclosed. */
    private static List<DomainEvent> confirm(
            Facts facts, PlacementId id, ThreadId threadId, Parties parties, ConfirmPlacement c) {
        Hire hire =
                Optional.ofNullable(facts.placement().hires().get(c.hireId())).orElseThrow(NO_SUCH_THREAD::violated);
        return switch (hire.standing()) {
            case CONFIRMED -> List.of();
            case RETRACTED -> throw RETRACTED.violated();
            case RECORDED -> {
                List<DomainEvent> events = new ArrayList<>();
                events.add(new PlacementConfirmed(
                        id, threadId, parties.organizationId(), parties.jobSeekerId(), c.hireId(), c.at()));
                Instant since = facts.registeredSince();
                if (since != null && !hire.hiredOn().isBefore(JapanTime.dayOf(since))) {
                    events.addAll(JobSeekers.placed(facts.jobSeeker(), parties.jobSeekerId(), c.at()));
                }
                yield events;
            }
        };
    }
}
