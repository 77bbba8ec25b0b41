package hellowork.query.usagereport;

import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.query.QueryDatabase;
import hellowork.query.organizations.Applications;
import hellowork.query.projection.ReadsFrom;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.InvalidField;
import hellowork.rest.RestRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 利用実績報告, as far as the history knows it (S-50 他Q8). */
@RestController
@Tag(name = "Usage reports")
class UsageReportController {
    private final JdbcClient database;
    private final Applications applications;

    UsageReportController(@QueryDatabase JdbcClient database, Applications applications) {
        this.database = database;
        this.applications = applications;
    }

    /**
     * @param messagesSent every message of the organization, answers included
     * @param seekersContacted the different job seekers among their receivers
     * @param replies messages of job seekers to the organization
     */
    record UsageReport(
            int fiscalYear, OrganizationId organizationId, int messagesSent, int seekersContacted, int replies) {}

    private record Counts(int messagesSent, int seekersContacted, int replies) {}

    @Operation(
            operationId = "readUsageReport",
            summary =
                    "What an organization did in a fiscal year, 1 April to 31 March (S-50): its own, or for its bureau")
    @GetMapping("/api/v1/usage-reports/{fiscalYear}")
    @ReadsFrom(UsageReportProjection.NAME)
    UsageReport report(
            @ActingAs({Role.ORGANIZATION, Role.BUREAU_OFFICER}) Actor actor,
            @PathVariable @Min(2000) @Max(9999) int fiscalYear,
            @RequestParam(required = false) @Nullable OrganizationId organizationId) {
        OrganizationId organization = whose(actor, organizationId);
        Counts counts = database.sql("""
            select messages_sent, seekers_contacted, replies from usage_report
            where organization_id = :organization and fiscal_year = :year
            """)
                .param("organization", organization.value())
                .param("year", fiscalYear)
                .query(Counts.class)
                .optional()
                .orElse(new Counts(0, 0, 0));
        return new UsageReport(
                fiscalYear, organization, counts.messagesSent(), counts.seekersContacted(), counts.replies());
    }

    private OrganizationId whose(Actor actor, @Nullable OrganizationId asked) {
        if (actor.role() == Role.ORGANIZATION) {
            if (asked != null && !asked.equals(actor.organization())) {
                throw RestRule.UNKNOWN.violated();
            }
            return actor.organization();
        }
        if (asked == null) {
            throw new InvalidField("organizationId", "needed");
        }
        if (!applications.isOf(asked, actor.ownBureau())) {
            throw RestRule.UNKNOWN.violated();
        }
        return asked;
    }
}
