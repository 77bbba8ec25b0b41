package hellowork.command.placement;

import hellowork.events.HireId;
import hellowork.events.HireKind;
import hellowork.events.PaidService;
import hellowork.events.PaidServiceId;
import hellowork.events.PaidServiceNoticeId;
import java.time.Instant;
import java.time.LocalDate;

/** What an organization does about the placement of a job seeker. */
sealed interface PlacementCommand {
    Instant at();

    /** S-20: a paid service that comes with placement. */
    record Explain(PaidServiceId paidServiceId, PaidService service, Instant at) implements PlacementCommand {}

    /** 求職申込みの受理. */
    record AcceptJobApplication(boolean withPaidServices, Instant at) implements PlacementCommand {}

    record RecordPlacement(HireId hireId, HireKind kind, LocalDate hiredOn, Instant at) implements PlacementCommand {}

    record RetractPlacement(HireId hireId, String reason, Instant at) implements PlacementCommand {}

    /** Other paid support: one that the bureau was notified of, or another one. */
    record OfferSupport(PaidServiceId paidServiceId, Offered offered, Instant at) implements PlacementCommand {
        sealed interface Offered {
            record AsNotified(PaidServiceNoticeId noticeId) implements Offered {}

            record Described(PaidService service) implements Offered {}
        }
    }

    record ProvideSupport(PaidServiceId paidServiceId, Instant at) implements PlacementCommand {}
}
