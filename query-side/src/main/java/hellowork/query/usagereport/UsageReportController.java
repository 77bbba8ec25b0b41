package hellowork.query.usagereport;

import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.events.UsageFigures;
import hellowork.events.UsageLine;
import hellowork.events.UsageReportId;
import hellowork.events.YearsOfUse;
import hellowork.query.QueryDatabase;
import hellowork.query.organizations.Applications;
import hellowork.query.projection.ReadsFrom;
import hellowork.query.usagereport.FiledReport.Version;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.Cursors;
import hellowork.rest.InvalidField;
import hellowork.rest.RestRule;
import hellowork.rest.UsageBasis;
import hellowork.store.Fold;
import hellowork.store.States;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 利用実績報告: what the history knows, and what was reported (S-50, S-51 他Q8). */
@RestController
@Tag(name = "Usage reports")
class UsageReportController {
    private static final Fold<YearsOfUse, OrganizationEvent> USE =
            new Fold<>(OrganizationEvent.class, YearsOfUse.none(), YearsOfUse::after);

    private final JdbcClient database;
    private final Applications applications;
    private final States states;
    private final Cursors cursors;
    private final BusinessClock clock;

    UsageReportController(
            @QueryDatabase JdbcClient database,
            Applications applications,
            States states,
            Cursors cursors,
            BusinessClock clock) {
        this.database = database;
        this.applications = applications;
        this.states = states;
        this.cursors = cursors;
        this.clock = clock;
    }

    /**
     * @param messagesSent every message of the organization, answers included
     * @param seekersContacted the different job seekers among their receivers
     * @param replies messages of job seekers to the organization
     * @param regularPlacements 常用就職, by the day of employment
     * @param complaintsReceived those that the organization knew of
     * @param jointApplicants the same for each contractor within the organization
     * @param overdueFrom the first instant at which the report is late: 21 April 00:00 in Japan
     * @param late whether it was reported after 20 April
     * @param versions every version that was reported, the newest last
     * @param basis these figures, sealed; the report is sent with it
     */
    record UsageReport(
            int fiscalYear,
            OrganizationId organizationId,
            int messagesSent,
            int seekersContacted,
            int replies,
            int jobApplicationsAccepted,
            int regularPlacements,
            int otherPlacements,
            int complaintsReceived,
            int complaintsSolved,
            int paidServicesNotified,
            List<UsageLine> jointApplicants,
            ReportState state,
            boolean late,
            Instant overdueFrom,
            List<Version> versions,
            List<Instant> reminders,
            @Nullable String basis) {}

    @Operation(
            operationId = "readUsageReport",
            summary =
                    "What an organization did in a fiscal year, 1 April to 31 March, and what it reported (S-50, S-51):"
                            + " its own, or for its bureau; not for a contractor's account")
    @GetMapping("/api/v1/usage-reports/{fiscalYear}")
    @ReadsFrom(UsageReportProjection.NAME)
    UsageReport report(
            @ActingAs({Role.ORGANIZATION, Role.BUREAU_OFFICER}) Actor actor,
            @PathVariable @Min(2000) @Max(9998) int fiscalYear,
            @RequestParam(required = false) @Nullable OrganizationId organizationId) {
        OrganizationId organization = whose(actor, organizationId);
        Instant now = clock.instant();
        long position = database.sql("select position from projection where name = :name")
                .param("name", UsageReportProjection.NAME)
                .query(Long.class)
                .single();
        List<UsageLine> lines = Figures.of(organization, fiscalYear, database);
        UsageFigures whole = lines.getFirst().figures();
        FiledReport filed = states.look(FiledReport.FOLD, UsageReportId.of(organization, fiscalYear));
        boolean required = states.look(USE, organization).years().contains(fiscalYear);
        return new UsageReport(
                fiscalYear,
                organization,
                whole.messagesSent(),
                whole.seekersContacted(),
                whole.replies(),
                whole.jobApplicationsAccepted(),
                whole.regularPlacements(),
                whole.otherPlacements(),
                whole.complaintsReceived(),
                whole.complaintsSolved(),
                whole.paidServicesNotified(),
                lines.subList(1, lines.size()),
                filed.stateAt(now, fiscalYear, required),
                !filed.versions().isEmpty() && filed.versions().getFirst().late(),
                YearsOfUse.overdueFrom(fiscalYear),
                filed.versions(),
                filed.reminders(),
                actor.role() == Role.ORGANIZATION
                        ? new UsageBasis(position, now, filed.versions().size(), lines)
                                .sealed(cursors, organization, fiscalYear)
                        : null);
    }

    private OrganizationId whose(Actor actor, @Nullable OrganizationId asked) {
        if (actor.role() == Role.ORGANIZATION) {
            if (actor.jointApplicantId() != null) {
                throw RestRule.ROLE_MAY_NOT.violated(); // the figures of other contractors stand there too
            }
            if (asked != null && !asked.equals(actor.organization())) {
                throw RestRule.UNKNOWN.violated();
            }
            return actor.organization();
        }
        if (asked == null) {
            throw new InvalidField("organizationId", "入力してください。", "needed");
        }
        if (!applications.isOf(asked, actor.ownBureau())) {
            throw RestRule.UNKNOWN.violated();
        }
        return asked;
    }
}
