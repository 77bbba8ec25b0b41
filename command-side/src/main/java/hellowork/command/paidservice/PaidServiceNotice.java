package hellowork.command.paidservice;

import hellowork.events.BureauCode;
import hellowork.events.OrganizationId;
import hellowork.events.PaidService;
import hellowork.events.PaidServiceNoticeEvent;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoted;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoticeReliedOn;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoticeReplaced;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoticeWithdrawn;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNotified;
import hellowork.store.Fold;
import java.util.Optional;

/** What decisions ask about a notification of a paid service. */
public sealed interface PaidServiceNotice {
    record NotNotified() implements PaidServiceNotice {}

    /** The bureau has been told; whether it has taken note makes no difference to what may be offered. */
    record InForce(OrganizationId organizationId, BureauCode bureau, PaidService service, boolean noted)
            implements PaidServiceNotice {}

    /** Withdrawn, or replaced by a newer one. */
    record Ended(OrganizationId organizationId, BureauCode bureau) implements PaidServiceNotice {}

    static PaidServiceNotice initial() {
        return new NotNotified();
    }

    static Fold<PaidServiceNotice, PaidServiceNoticeEvent> fold() {
        return Folding.FOLD;
    }

    /** In a class of its own: a constant of the interface would be made while its states are. */
    final class Folding {
        private static final Fold<PaidServiceNotice, PaidServiceNoticeEvent> FOLD =
                new Fold<>(PaidServiceNoticeEvent.class, initial(), PaidServiceNotice::evolve);

        private Folding() {}
    }

    default PaidServiceNotice evolve(PaidServiceNoticeEvent event) {
        return switch (event) {
            case PaidServiceNotified e -> new InForce(e.organizationId(), e.bureau(), e.service(), false);
            case PaidServiceNoted _ ->
                this instanceof InForce s ? new InForce(s.organizationId, s.bureau, s.service, true) : this;
            // whether it stands is this state: this is in the way of a withdrawal in flight
            case PaidServiceNoticeReliedOn _ -> this;
            case PaidServiceNoticeWithdrawn _, PaidServiceNoticeReplaced _ ->
                this instanceof InForce s ? new Ended(s.organizationId, s.bureau) : this;
        };
    }

    /** The service as this organization has notified it, as long as that stands. */
    default Optional<PaidService> notifiedBy(OrganizationId organization) {
        return switch (this) {
            case InForce s when s.organizationId.equals(organization) -> Optional.of(s.service);
            case InForce _, NotNotified _, Ended _ -> Optional.empty();
        };
    }

    /** Whose it is, once there is one. */
    default Optional<OrganizationId> owner() {
        return switch (this) {
            case NotNotified _ -> Optional.empty();
            case InForce s -> Optional.of(s.organizationId);
            case Ended s -> Optional.of(s.organizationId);
        };
    }

    /** The bureau that was notified, once there is one. */
    default Optional<BureauCode> notifiedBureau() {
        return switch (this) {
            case NotNotified _ -> Optional.empty();
            case InForce s -> Optional.of(s.bureau);
            case Ended s -> Optional.of(s.bureau);
        };
    }
}
