package hellowork.command.placement;

import static hellowork.command.placement.PlacementRule.NOT_CONSENTED;
import static hellowork.command.placement.PlacementRule.NOT_NOTIFIED;
import static hellowork.command.placement.PlacementRule.NOT_WISHED;
import static hellowork.command.placement.PlacementRule.NO_SUCH_THREAD;

import hellowork.command.placement.PlacementCommand.OfferSupport;
import hellowork.command.placement.PlacementCommand.OfferSupport.Offered.AsNotified;
import hellowork.command.placement.PlacementCommand.OfferSupport.Offered.Described;
import hellowork.command.placement.PlacementCommand.ProvideSupport;
import hellowork.command.placement.PlacementDecider.By;
import hellowork.command.placement.Support.Offer;
import hellowork.events.PaidService;
import hellowork.events.PaidServiceNoticeId;
import hellowork.events.PlacementEvent;
import hellowork.events.PlacementEvent.PaidSupportOffered;
import hellowork.events.PlacementEvent.PaidSupportProvided;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Paid support other than placement: only if the job seeker wishes it (S-21 民Q4); to 新規大学卒業者等 only what the labour
 * bureau was notified of beforehand, and then only with consent to that (S-22 民Q4).
 */
final class SupportDecider {
    private SupportDecider() {}

    static List<PlacementEvent> offer(Support support, Access access, OfferSupport c) {
        if (support.offers().containsKey(c.paidServiceId())) {
            return List.of(); // the same request again
        }
        access.charges(c.at());
        if (!support.isWished()) {
            throw NOT_WISHED.violated();
        }
        @Nullable PaidServiceNoticeId notice;
        PaidService service;
        switch (c.offered()) {
            case AsNotified offered -> {
                notice = offered.noticeId();
                service = notified(access).orElseThrow(NOT_NOTIFIED::violated);
            }
            case Described _ when access.facts().newUniversityGraduate() -> throw NOT_NOTIFIED.violated();
            case Described offered -> {
                notice = null;
                service = offered.service();
            }
        }
        access.reaches(service, c.at());
        By by = access.by();
        return List.of(new PaidSupportOffered(
                by.placementId(),
                by.threadId(),
                by.organizationId(),
                access.parties().jobSeekerId(),
                c.paidServiceId(),
                notice,
                service,
                c.at()));
    }

    static List<PlacementEvent> provide(Support support, Access access, ProvideSupport c) {
        Offer offer =
                Optional.ofNullable(support.offers().get(c.paidServiceId())).orElseThrow(NO_SUCH_THREAD::violated);
        if (offer instanceof Offer.Provided) {
            return List.of();
        }
        access.charges(c.at());
        if (!support.isWished()) {
            throw NOT_WISHED.violated();
        }
        if (access.facts().newUniversityGraduate()) {
            if (offer.notice() == null || notified(access).isEmpty()) {
                throw NOT_NOTIFIED.violated(); // withdrawn or replaced: the consent was to something else
            }
            if (!(offer instanceof Offer.Consented)) {
                throw NOT_CONSENTED.violated();
            }
        }
        By by = access.by();
        return List.of(new PaidSupportProvided(
                by.placementId(),
                by.threadId(),
                by.organizationId(),
                access.parties().jobSeekerId(),
                c.paidServiceId(),
                c.at()));
    }

    private static Optional<PaidService> notified(Access access) {
        return access.facts().notice().notifiedBy(access.by().organizationId());
    }
}
