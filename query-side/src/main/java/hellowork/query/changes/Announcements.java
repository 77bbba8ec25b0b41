package hellowork.query.changes;

import hellowork.events.AccountEvent;
import hellowork.events.BulkSendEvent;
import hellowork.events.BulkSendEvent.BulkSendCancelled;
import hellowork.events.BulkSendEvent.BulkSendChecked;
import hellowork.events.BulkSendEvent.BulkSendDrafted;
import hellowork.events.BulkSendEvent.BulkSendRefused;
import hellowork.events.BulkSendEvent.BulkSendScheduled;
import hellowork.events.BulkSendEvent.BulkSendSent;
import hellowork.events.BureauCode;
import hellowork.events.CandidateListEvent;
import hellowork.events.ComplaintEvent;
import hellowork.events.JobSeekerEvent;
import hellowork.events.LicenceEvent;
import hellowork.events.LoginNameEvent;
import hellowork.events.LoginSessionEvent;
import hellowork.events.MessageTemplateEvent;
import hellowork.events.MessageThreadEvent;
import hellowork.events.OrganizationAccountsEvent;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationId;
import hellowork.events.OutreachAllowanceEvent;
import hellowork.events.OutreachAllowanceEvent.AllowanceClosed;
import hellowork.events.OutreachAllowanceEvent.AllowanceOpened;
import hellowork.events.OutreachAllowanceEvent.AllowanceUsed;
import hellowork.events.OutreachAllowanceEvent.AllowanceUsedInBulk;
import hellowork.events.OutreachAllowanceEvent.MessageNotCounted;
import hellowork.events.OutreachAllowanceEvent.PlacementNotCounted;
import hellowork.events.PaidServiceNoticeEvent;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoted;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoticeReliedOn;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoticeReplaced;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoticeWithdrawn;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNotified;
import hellowork.events.PlacementEvent;
import hellowork.events.ProfileViewEvent;
import hellowork.events.ProfileViewEvent.ProfileOpened;
import hellowork.events.ProjectionEvent;
import hellowork.events.SavedSearchEvent;
import hellowork.events.SearchShelfEvent;
import hellowork.events.SeekerNumberEvent;
import hellowork.events.UsageReportEvent;
import hellowork.events.UsageReportEvent.UsageReportCorrected;
import hellowork.events.UsageReportEvent.UsageReportReminded;
import hellowork.events.UsageReportEvent.UsageReportSubmitted;
import hellowork.query.changes.Audience.Applicants;
import hellowork.query.changes.Audience.Bureau;
import hellowork.query.changes.Audience.Members;
import hellowork.query.changes.Audience.Seeker;
import hellowork.query.organizations.Applications;
import hellowork.query.projection.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who is told what when something has happened: only whoever sees another answer to a GET than before. What nobody but
 * whoever does it looks at (drafts, lists, saved searches, accounts) is not told.
 */
@Component
class Announcements implements Announcer {
    private final Conversations conversations;
    private final Complaints complaints;
    private final Applications applications;

    Announcements(Conversations conversations, Complaints complaints, Applications applications) {
        this.conversations = conversations;
        this.complaints = complaints;
        this.applications = applications;
    }

    /** What one audience is told. */
    record Announcement(Audience to, Change change) {}

    @Override
    public List<Announcement> of(Fact fact) {
        return switch (fact.event()) {
            case MessageThreadEvent event -> conversations.of(event, this);
            case PlacementEvent event ->
                List.of(
                        new Announcement(
                                new Members(event.organizationId()), Change.of(Subject.PLACEMENT, event.threadId())),
                        new Announcement(
                                new Seeker(event.jobSeekerId()), Change.of(Subject.PLACEMENT, event.threadId())));
            case ComplaintEvent event -> complaints.of(event, fact.sequenceNumber());
            case JobSeekerEvent event -> OwnPage.of(event);
            case ProfileViewEvent event ->
                switch (event) {
                    case ProfileOpened e ->
                        List.of(new Announcement(new Seeker(e.jobSeekerId()), Change.of(Subject.VIEWS)));
                };
            case OutreachAllowanceEvent event -> quota(event);
            case BulkSendEvent event ->
                List.of(new Announcement(
                        new Members(organization(event)), Change.of(Subject.BULK_SENDS, event.bulkSendId())));
            case OrganizationEvent event ->
                both(
                        new Members(event.organizationId()),
                        event.organizationId(),
                        Change.of(Subject.ORGANIZATIONS, event.organizationId()));
            case PaidServiceNoticeEvent event -> notice(event);
            case UsageReportEvent event -> report(event);
            case AccountEvent _,
                    CandidateListEvent _,
                    LicenceEvent _,
                    LoginNameEvent _,
                    LoginSessionEvent _,
                    MessageTemplateEvent _,
                    OrganizationAccountsEvent _,
                    ProjectionEvent _,
                    SavedSearchEvent _,
                    SearchShelfEvent _,
                    SeekerNumberEvent _ -> List.of();
        };
    }

    /** The bureau that decides on this organization is told. */
    List<Announcement> bureau(OrganizationId organization, Change change) {
        Optional<BureauCode> bureau = applications.bureau(organization);
        return bureau.map(code -> List.of(new Announcement(new Bureau(code), change)))
                .orElse(List.of());
    }

    /** These of the organization are told, and the bureau that decides on it. */
    private List<Announcement> both(Audience accounts, OrganizationId organization, Change change) {
        return Stream.concat(Stream.of(new Announcement(accounts, change)), bureau(organization, change).stream())
                .toList();
    }

    private static OrganizationId organization(BulkSendEvent event) {
        return switch (event) {
            case BulkSendDrafted e -> e.organizationId();
            case BulkSendChecked e -> e.organizationId();
            case BulkSendScheduled e -> e.organizationId();
            case BulkSendCancelled e -> e.organizationId();
            case BulkSendSent e -> e.organizationId();
            case BulkSendRefused e -> e.organizationId();
        };
    }

    private static List<Announcement> quota(OutreachAllowanceEvent event) {
        return switch (event) {
            case AllowanceUsed e -> used(e.organizationId(), e.day());
            case AllowanceUsedInBulk e -> used(e.organizationId(), e.day());
            case MessageNotCounted _, PlacementNotCounted _, AllowanceClosed _, AllowanceOpened _ -> List.of();
        };
    }

    private static List<Announcement> used(OrganizationId organization, LocalDate day) {
        return List.of(new Announcement(new Members(organization), new Change(Subject.QUOTA, day.toString())));
    }

    private List<Announcement> notice(PaidServiceNoticeEvent event) {
        return switch (event) {
            case PaidServiceNotified _, PaidServiceNoted _, PaidServiceNoticeWithdrawn _, PaidServiceNoticeReplaced _ ->
                both(
                        new Members(event.organizationId()),
                        event.organizationId(),
                        Change.of(Subject.PAID_SERVICE_NOTICES, event.paidServiceNoticeId()));
            case PaidServiceNoticeReliedOn _ -> List.of();
        };
    }

    private List<Announcement> report(UsageReportEvent event) {
        return switch (event) {
            case UsageReportSubmitted _, UsageReportCorrected _ ->
                both(
                        new Applicants(event.organizationId()),
                        event.organizationId(),
                        new Change(Subject.USAGE_REPORTS, Integer.toString(event.fiscalYear())));
            case UsageReportReminded _ -> List.of();
        };
    }
}
