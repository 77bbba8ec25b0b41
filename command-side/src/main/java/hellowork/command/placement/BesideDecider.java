package hellowork.command.placement;

import hellowork.command.placement.PlacementDecider.By;
import hellowork.command.placement.PlacementDecider.Facts;
import hellowork.events.AllowanceId;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.PlacementProceeded;
import hellowork.events.MessageThreadEvent.ThreadProceeded;
import hellowork.events.OutreachAllowanceEvent.PlacementNotCounted;
import hellowork.events.PaidServiceId;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoticeReliedOn;
import hellowork.events.PaidServiceNoticeId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is written beside a step of placement, so that it conflicts with whatever it must lose to: on the job seeker's
 * stream for a block, a pause and an end, on the thread's for a decline, on the day's allowance for the end of the
 * organization's use or of a commission, on the notification's for its withdrawal.
 */
final class BesideDecider {
    private BesideDecider() {}

    static List<DomainEvent> of(Facts facts, By by, PlacementEvent event) {
        return switch (event) {
            case PaidServiceExplained _, JobApplicationAccepted _ -> towardsTheJobSeeker(event);
            case PaidSupportOffered e -> with(towardsTheJobSeeker(e), e.noticeId(), e.paidServiceId(), e);
            case PaidSupportProvided e ->
                with(towardsTheJobSeeker(e), needed(facts, e.paidServiceId()), e.paidServiceId(), e);
            // asks nothing of the job seeker, nor of the organization's use; of a contractor that it still is one
            case PlacementRecorded _, PlacementRetracted _ ->
                by.jointApplicantId() == null ? List.of() : List.of(onAllowance(event));
            case PlacementConfirmed _, OtherSupportWished _, OtherSupportWishWithdrawn _, PaidSupportConsented _ ->
                List.of();
        };
    }

    private static List<DomainEvent> towardsTheJobSeeker(PlacementEvent event) {
        return List.of(
                new PlacementProceeded(event.jobSeekerId(), event.threadId(), event.organizationId(), event.at()),
                new ThreadProceeded(event.threadId(), event.organizationId(), event.jobSeekerId(), event.at()),
                onAllowance(event));
    }

    private static DomainEvent onAllowance(PlacementEvent event) {
        var day = JapanTime.dayOf(event.at());
        return new PlacementNotCounted(
                AllowanceId.of(event.organizationId(), day), event.organizationId(), day, event.threadId(), event.at());
    }

    /** The notification without which the service would not be provided (S-22). */
    private static @Nullable PaidServiceNoticeId needed(Facts facts, PaidServiceId service) {
        return facts.newUniversityGraduate()
                ? Optional.ofNullable(facts.placement().support().offers().get(service))
                        .map(Support.Offer::notice)
                        .orElse(null)
                : null;
    }

    private static List<DomainEvent> with(
            List<DomainEvent> events,
            @Nullable PaidServiceNoticeId notice,
            PaidServiceId service,
            PlacementEvent event) {
        if (notice == null) {
            return events;
        }
        List<DomainEvent> more = new ArrayList<>(events);
        more.add(new PaidServiceNoticeReliedOn(notice, event.organizationId(), service, event.at()));
        return more;
    }
}
