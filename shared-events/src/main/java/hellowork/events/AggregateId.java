package hellowork.events;

/**
 * The name of one stream of events. Its text begins with the aggregate's type, so that streams of two types never share
 * a name: the store's uniqueness does not know types.
 */
public sealed interface AggregateId extends TextValue
        permits AccountId,
                AllowanceId,
                BulkSendId,
                CandidateListId,
                ComplaintId,
                JobSeekerId,
                LicenceId,
                LoginId,
                LoginNameId,
                OrganizationId,
                PaidServiceNoticeId,
                PlacementId,
                ProfileViewId,
                ProjectionId,
                RosterId,
                SavedSearchId,
                SearchShelfId,
                SeekerNumberId,
                TemplateId,
                ThreadId,
                UsageReportId {

    /** The whole id, type included: {@code organization-018f…}. */
    @Override
    String value();
}
