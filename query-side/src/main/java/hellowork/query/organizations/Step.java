package hellowork.query.organizations;

import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.AnotherApplicationExplained;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationRejected;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationEvent.ChangeFormReceived;
import hellowork.events.OrganizationEvent.ChangeRejected;
import hellowork.events.OrganizationEvent.ChangeRequested;
import hellowork.events.OrganizationEvent.ChangeReturned;
import hellowork.events.OrganizationEvent.CommissionEnded;
import hellowork.events.OrganizationEvent.JointOfficersNamed;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.OrganizationEvent.RenewalApproved;
import hellowork.events.OrganizationEvent.RenewalRejected;
import hellowork.events.OrganizationEvent.RenewalReminded;
import hellowork.events.OrganizationEvent.RenewalRequested;
import hellowork.events.OrganizationEvent.UseLapsed;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.OrganizationEvent.UseReinstated;
import hellowork.events.OrganizationEvent.UseSuspended;
import hellowork.events.OrganizationEvent.UseWithdrawn;
import hellowork.store.Fold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of an organization's procedures (S-06), as both sides may read it.
 *
 * @param reason that the bureau gave
 * @param until the end of the period of use that was granted
 */
record Step(
        Kind step,
        Instant at,
        @Nullable String reason,
        @Nullable Instant until) {

    enum Kind {
        SUBMITTED,
        CORRECTED,
        FORM_RECEIVED,
        RETURNED,
        APPROVED,
        REJECTED,
        PERIOD_GRANTED,
        CHANGE_REQUESTED,
        CHANGE_FORM_RECEIVED,
        CHANGE_RETURNED,
        CHANGE_APPROVED,
        CHANGE_REJECTED,
        RENEWAL_REMINDED,
        RENEWAL_REQUESTED,
        RENEWAL_APPROVED,
        RENEWAL_REJECTED,
        LAPSED,
        SUSPENDED,
        REINSTATED,
        WITHDRAWN,
        COMMISSION_ENDED
    }

    /** All of them, the oldest first. */
    static final Fold<List<Step>, OrganizationEvent> FOLD = new Fold<>(
            OrganizationEvent.class,
            List.of(),
            (before, event) -> of(event)
                    .map(step -> {
                        List<Step> all = new ArrayList<>(before);
                        all.add(step);
                        return List.copyOf(all);
                    })
                    .orElse(before));

    private static Optional<Step> of(OrganizationEvent event) {
        return switch (event) {
            case ApplicationSubmitted e -> step(Kind.SUBMITTED, e, null);
            case ApplicationCorrected e -> step(Kind.CORRECTED, e, null);
            case ApplicationFormReceived e -> step(Kind.FORM_RECEIVED, e, null);
            case ApplicationReturned e -> step(Kind.RETURNED, e, e.reason());
            case ApplicationApproved e -> step(Kind.APPROVED, e, null);
            case ApplicationRejected e -> step(Kind.REJECTED, e, e.reason());
            case UsePeriodGranted e -> Optional.of(new Step(Kind.PERIOD_GRANTED, e.at(), null, e.until()));
            case ChangeRequested e -> step(Kind.CHANGE_REQUESTED, e, null);
            case ChangeFormReceived e -> step(Kind.CHANGE_FORM_RECEIVED, e, null);
            case ChangeReturned e -> step(Kind.CHANGE_RETURNED, e, e.reason());
            case ChangeApproved e -> step(Kind.CHANGE_APPROVED, e, null);
            case ChangeRejected e -> step(Kind.CHANGE_REJECTED, e, e.reason());
            case RenewalReminded e -> step(Kind.RENEWAL_REMINDED, e, null);
            case RenewalRequested e -> step(Kind.RENEWAL_REQUESTED, e, null);
            case RenewalApproved e -> step(Kind.RENEWAL_APPROVED, e, null);
            case RenewalRejected e -> step(Kind.RENEWAL_REJECTED, e, e.reason());
            case UseLapsed e -> step(Kind.LAPSED, e, null);
            case UseSuspended e -> step(Kind.SUSPENDED, e, e.reason());
            case UseReinstated e -> step(Kind.REINSTATED, e, e.reason());
            case UseWithdrawn e -> step(Kind.WITHDRAWN, e, null);
            case CommissionEnded e -> step(Kind.COMMISSION_ENDED, e, null);
            case OfficersNamed _, JointOfficersNamed _, AnotherApplicationExplained _ ->
                Optional.empty(); // part of a step
        };
    }

    private static Optional<Step> step(Kind kind, OrganizationEvent event, @Nullable String reason) {
        return Optional.of(new Step(kind, event.at(), reason, null));
    }
}
