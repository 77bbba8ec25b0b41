package hellowork.events;

import java.time.Instant;
import java.time.LocalDate;

/** What an organization used of its 1,000 on one day (S-10 民Q3). */
public sealed interface OutreachAllowanceEvent extends DomainEvent {
    AllowanceId allowanceId();

    @Override
    default AllowanceId aggregateId() {
        return allowanceId();
    }

    /** One message counts against this day in Asia/Tokyo. */
    record AllowanceUsed(
            AllowanceId allowanceId, OrganizationId organizationId, LocalDate day, MessageId messageId, Instant at)
            implements OutreachAllowanceEvent {}
}
