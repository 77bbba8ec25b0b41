package hellowork.events;

import java.time.Instant;

/** Which organizations apply, or use the service, with one base number in one category (S-02 民Q1). */
public sealed interface LicenceEvent extends DomainEvent {
    LicenceId licenceId();

    @Override
    default LicenceId aggregateId() {
        return licenceId();
    }

    /** This organization's application states the number. */
    record LicenceStated(LicenceId licenceId, OrganizationId organizationId, Instant at) implements LicenceEvent {}

    /** This organization no longer applies, or uses the service, with the number. */
    record LicenceReleased(LicenceId licenceId, OrganizationId organizationId, Instant at) implements LicenceEvent {}
}
