package hellowork.query.placement;

import hellowork.events.HireId;
import hellowork.events.PaidServiceId;
import hellowork.events.PlacementEvent;
import hellowork.events.PlacementEvent.JobApplicationAccepted;
import hellowork.events.PlacementEvent.OtherSupportWishWithdrawn;
import hellowork.events.PlacementEvent.OtherSupportWished;
import hellowork.events.PlacementEvent.PaidServiceExplained;
import hellowork.events.PlacementEvent.PaidSupportConsented;
import hellowork.events.PlacementEvent.PaidSupportOffered;
import hellowork.events.PlacementEvent.PaidSupportProvided;
import hellowork.events.PlacementEvent.PlacementConfirmed;
import hellowork.events.PlacementEvent.PlacementRecorded;
import hellowork.events.PlacementEvent.PlacementRetracted;
import hellowork.events.ThreadId;
import hellowork.query.placement.PlacementView.Explanation;
import hellowork.query.placement.PlacementView.Hire;
import hellowork.query.placement.PlacementView.JobApplication;
import hellowork.query.placement.PlacementView.Offer;
import hellowork.query.placement.PlacementView.Wish;
import hellowork.store.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The stream of a placement, folded for those who read it. */
record Proceeding(
        List<Explanation> explanations,
        @Nullable JobApplication jobApplication,
        List<Wish> wishes,
        List<Offer> offers,
        List<Hire> hires) {
    static final Fold<Proceeding, PlacementEvent> FOLD = new Fold<>(
            PlacementEvent.class, new Proceeding(List.of(), null, List.of(), List.of(), List.of()), Proceeding::evolve);

    private Proceeding evolve(PlacementEvent event) {
        return switch (event) {
            case PaidServiceExplained e ->
                new Proceeding(
                        more(
                                explanations,
                                new Explanation(
                                        e.paidServiceId(),
                                        e.service().kind(),
                                        e.service().amountYen(),
                                        e.service().text(),
                                        e.at())),
                        jobApplication,
                        wishes,
                        offers,
                        hires);
            case JobApplicationAccepted e ->
                new Proceeding(explanations, new JobApplication(e.withPaidServices(), e.at()), wishes, offers, hires);
            case PlacementRecorded e ->
                hired(more(hires, new Hire(e.hireId(), e.kind(), e.hiredOn(), e.at(), null, null, null)));
            case PlacementConfirmed e -> hired(changed(e.hireId(), hire -> hire.confirmed(e.at())));
            case PlacementRetracted e -> hired(changed(e.hireId(), hire -> hire.retracted(e.reason(), e.at())));
            case OtherSupportWished e ->
                new Proceeding(explanations, jobApplication, more(wishes, new Wish(true, e.at())), offers, hires);
            case OtherSupportWishWithdrawn e ->
                new Proceeding(
                        explanations,
                        jobApplication,
                        more(wishes, new Wish(false, e.at())),
                        offers.stream()
                                .map(offer -> offer.providedAt() == null ? offer.consented(null) : offer)
                                .toList(),
                        hires);
            case PaidSupportOffered e ->
                offered(more(
                        offers,
                        new Offer(
                                e.paidServiceId(),
                                e.noticeId(),
                                e.service().kind(),
                                e.service().amountYen(),
                                e.service().text(),
                                e.at(),
                                null,
                                null)));
            case PaidSupportConsented e -> offered(changed(e.paidServiceId(), offer -> offer.consented(e.at())));
            case PaidSupportProvided e -> offered(changed(e.paidServiceId(), offer -> offer.provided(e.at())));
        };
    }

    PlacementView view(ThreadId threadId) {
        boolean wished = !wishes.isEmpty() && wishes.getLast().wished();
        return new PlacementView(threadId, explanations, jobApplication, wished, wishes, offers, hires);
    }

    private Proceeding hired(List<Hire> now) {
        return new Proceeding(explanations, jobApplication, wishes, offers, now);
    }

    private Proceeding offered(List<Offer> now) {
        return new Proceeding(explanations, jobApplication, wishes, now, hires);
    }

    private List<Hire> changed(HireId id, UnaryOperator<Hire> change) {
        return hires.stream()
                .map(hire -> hire.hireId().equals(id) ? change.apply(hire) : hire)
                .toList();
    }

    private List<Offer> changed(PaidServiceId id, UnaryOperator<Offer> change) {
        return offers.stream()
                .map(offer -> offer.paidServiceId().equals(id) ? change.apply(offer) : offer)
                .toList();
    }

    private static <T> List<T> more(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
