package hellowork.events;

import java.time.Instant;

/** Which registrations have one seeker number (求職番号), by which the desk finds them; by mistake it may be several. */
public sealed interface SeekerNumberEvent extends DomainEvent {
    SeekerNumberId seekerNumberId();

    @Override
    default SeekerNumberId aggregateId() {
        return seekerNumberId();
    }

    /** The desk gave the number to this registration. */
    record SeekerNumberGiven(SeekerNumberId seekerNumberId, JobSeekerId jobSeekerId, Instant at)
            implements SeekerNumberEvent {}

    /** The registration has another number from now on. */
    record SeekerNumberTakenBack(SeekerNumberId seekerNumberId, JobSeekerId jobSeekerId, Instant at)
            implements SeekerNumberEvent {}

    /** This officer of a desk looked for registrations with the number, which is a reading and so is recorded. */
    record SeekerNumberLookedUp(SeekerNumberId seekerNumberId, AccountId officer, Instant at)
            implements SeekerNumberEvent {}
}
