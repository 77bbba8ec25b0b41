package hellowork.query.usagereport;

import hellowork.events.ComplaintEvent.ComplaintClosed;
import hellowork.events.ComplaintEvent.ComplaintRaised;
import hellowork.events.ComplaintEvent.ComplaintReferred;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationEvent.RenewalRejected;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.OrganizationEvent.UseWithdrawn;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNotified;
import hellowork.events.PlacementEvent.JobApplicationAccepted;
import hellowork.events.PlacementEvent.PlacementRecorded;
import hellowork.events.PlacementEvent.PlacementRetracted;
import hellowork.events.UsageReportEvent.UsageReportCorrected;
import hellowork.events.UsageReportEvent.UsageReportSubmitted;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Projects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of each organization and fiscal year, who has to report, and who has (S-50, S-51). */
@Component
@Projects(
        name = UsageReportProjection.NAME,
        version = 3,
        from = {
            MessageSent.class,
            ReplySent.class,
            JobApplicationAccepted.class,
            PlacementRecorded.class,
            PlacementRetracted.class,
            ComplaintRaised.class,
            ComplaintReferred.class,
            ComplaintClosed.class,
            PaidServiceNotified.class,
            ApplicationSubmitted.class,
            ApplicationCorrected.class,
            ChangeApproved.class,
            ApplicationApproved.class,
            UsePeriodGranted.class,
            RenewalRejected.class,
            UseWithdrawn.class,
            UsageReportSubmitted.class,
            UsageReportCorrected.class
        },
        into = {"usage_figures", "usage_contact", "usage_year", "usage_organization", "usage_filed"})
class UsageReportProjection implements Projection {
    static final String NAME = "usage-report";

    @Override
    public void apply(Facts facts, JdbcClient database) {
        Counting.apply(facts, database);
        Reporters.apply(facts, database);
        Filings.apply(facts, database);
    }
}
