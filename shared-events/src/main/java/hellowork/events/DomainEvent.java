package hellowork.events;

import java.time.Instant;

/**
 * A fact that an aggregate has recorded. It is never edited: a later need adds a component that may be absent, or a new
 * event.
 *
 * <p>The stored name of an event is the simple name of its record ({@code MessageSent}) with the revision of
 * {@link Revision}, never a Java package. Its stream is {@link #aggregateId()}, whose prefix names the aggregate's type.
 */
public sealed interface DomainEvent
        permits AccountEvent,
                BulkSendEvent,
                CandidateListEvent,
                ComplaintEvent,
                JobSeekerEvent,
                LicenceEvent,
                LoginNameEvent,
                LoginSessionEvent,
                MessageTemplateEvent,
                MessageThreadEvent,
                OrganizationAccountsEvent,
                OrganizationEvent,
                OutreachAllowanceEvent,
                PaidServiceNoticeEvent,
                PlacementEvent,
                ProfileViewEvent,
                ProjectionEvent,
                SavedSearchEvent,
                SearchShelfEvent,
                SeekerNumberEvent,
                UsageReportEvent {

    /** The stream that holds this event, such as {@code thread-4f0c…}. */
    AggregateId aggregateId();

    /** When it happened, by the business clock. */
    Instant at();
}
