package hellowork.command.placement;

import hellowork.events.HireId;
import hellowork.events.PaidServiceId;
import java.time.Instant;

/** What only the job seeker says. */
sealed interface SeekerPlacementCommand {
    Instant at();

    /** S-21: wishes paid support other than placement. */
    record WishOtherSupport(Instant at) implements SeekerPlacementCommand {}

    record TakeBackWish(Instant at) implements SeekerPlacementCommand {}

    /** S-22. */
    record Consent(PaidServiceId paidServiceId, Instant at) implements SeekerPlacementCommand {}

    record ConfirmPlacement(HireId hireId, Instant at) implements SeekerPlacementCommand {}
}
