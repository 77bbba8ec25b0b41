package hellowork.command.placement;

import hellowork.command.placement.Support.Offer;
import hellowork.events.HireId;
import hellowork.events.HireKind;
import hellowork.events.JointApplicantId;
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
import hellowork.store.Fold;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What decisions ask about the placement of one job seeker by one organization. */
sealed interface Placement {
    /** The paid services that come with placement and were explained so far (S-20). */
    Set<PaidServiceId> explained();

    Support support();

    /** 求職申込み has not been accepted. */
    record NotAccepted(Set<PaidServiceId> explained, Support support) implements Placement {}

    /**
     * 求職申込み has been accepted: what comes with placement can no longer be explained.
     *
     * @param by the contractor that accepted it, if one did
     */
    record Accepted(
            @Nullable JointApplicantId by,
            boolean withPaidServices,
            Set<PaidServiceId> explained,
            Support support,
            Map<HireId, Hire> hires)
            implements Placement {
        /** Whether an employment of this kind that began on this day stands already. */
        boolean holds(HireKind kind, LocalDate hiredOn) {
            return hires.values().stream()
                    .anyMatch(hire -> hire.kind == kind
                            && hire.hiredOn.equals(hiredOn)
                            && hire.standing != Hire.Standing.RETRACTED);
        }
    }

    /** A recorded employment. */
    record Hire(@Nullable JointApplicantId jointApplicantId, HireKind kind, LocalDate hiredOn, Standing standing) {
        enum Standing {
            RECORDED,
            CONFIRMED,
            RETRACTED
        }

        Hire now(Standing next) {
            return new Hire(jointApplicantId, kind, hiredOn, next);
        }
    }

    static Placement initial() {
        return new NotAccepted(Set.of(), Support.none());
    }

    static Fold<Placement, PlacementEvent> fold() {
        return Folding.FOLD;
    }

    /** In a class of its own: a constant of the interface would be made while its states are. */
    final class Folding {
        private static final Fold<Placement, PlacementEvent> FOLD =
                new Fold<>(PlacementEvent.class, initial(), Placement::evolve);

        private Folding() {}
    }

    default Placement evolve(PlacementEvent event) {
        return switch (event) {
            case PaidServiceExplained e -> explaining(e.paidServiceId());
            case JobApplicationAccepted e ->
                new Accepted(e.jointApplicantId(), e.withPaidServices(), explained(), support(), Map.of());
            case PlacementRecorded e ->
                with(e.hireId(), new Hire(e.jointApplicantId(), e.kind(), e.hiredOn(), Hire.Standing.RECORDED));
            case PlacementConfirmed e -> now(e.hireId(), Hire.Standing.CONFIRMED);
            case PlacementRetracted e -> now(e.hireId(), Hire.Standing.RETRACTED);
            case OtherSupportWished _ -> with(support().wished());
            case OtherSupportWishWithdrawn _ -> with(support().wishedNoLonger());
            case PaidSupportOffered e -> with(support().with(e.paidServiceId(), new Offer.Open(e.noticeId())));
            case PaidSupportConsented e -> with(support().consented(e.paidServiceId()));
            case PaidSupportProvided e -> with(support().provided(e.paidServiceId()));
        };
    }

    private Placement explaining(PaidServiceId service) {
        Set<PaidServiceId> more = new HashSet<>(explained());
        more.add(service);
        return switch (this) {
            case NotAccepted s -> new NotAccepted(Set.copyOf(more), s.support);
            case Accepted s -> new Accepted(s.by, s.withPaidServices, Set.copyOf(more), s.support, s.hires);
        };
    }

    private Placement with(Support support) {
        return switch (this) {
            case NotAccepted s -> new NotAccepted(s.explained, support);
            case Accepted s -> new Accepted(s.by, s.withPaidServices, s.explained, support, s.hires);
        };
    }

    private Placement with(HireId id, Hire hire) {
        return switch (this) {
            case NotAccepted _ -> this;
            case Accepted s -> {
                Map<HireId, Hire> more = new HashMap<>(s.hires);
                more.put(id, hire);
                yield new Accepted(s.by, s.withPaidServices, s.explained, s.support, Map.copyOf(more));
            }
        };
    }

    private Placement now(HireId id, Hire.Standing standing) {
        Hire hire = hires().get(id);
        return hire == null ? this : with(id, hire.now(standing));
    }

    /** The recorded employments; none before the job application was accepted. */
    default Map<HireId, Hire> hires() {
        return switch (this) {
            case NotAccepted _ -> Map.of();
            case Accepted s -> s.hires;
        };
    }
}
