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

    /** One message that does not count: it stands here so that a closing wins over a send in flight. */
    record MessageNotCounted(
            AllowanceId allowanceId, OrganizationId organizationId, LocalDate day, MessageId messageId, Instant at)
            implements OutreachAllowanceEvent {}

    /** A step of placement, which never counts: it stands here so that a closing wins over one in flight. */
    record PlacementNotCounted(
            AllowanceId allowanceId, OrganizationId organizationId, LocalDate day, ThreadId threadId, Instant at)
            implements OutreachAllowanceEvent {}

    /** Nothing more is sent on this day: the use was suspended or given up. */
    record AllowanceClosed(AllowanceId allowanceId, OrganizationId organizationId, LocalDate day, Instant at)
            implements OutreachAllowanceEvent {}

    /** The day's sending goes on: the suspension has ended. */
    record AllowanceOpened(AllowanceId allowanceId, OrganizationId organizationId, LocalDate day, Instant at)
            implements OutreachAllowanceEvent {}

    /** So many messages of one bulk send count against this day in Asia/Tokyo. */
    record AllowanceUsedInBulk(
            AllowanceId allowanceId,
            OrganizationId organizationId,
            LocalDate day,
            BulkSendId bulkSendId,
            int messages,
            Instant at)
            implements OutreachAllowanceEvent {}
}
