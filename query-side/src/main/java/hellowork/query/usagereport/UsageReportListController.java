package hellowork.query.usagereport;

import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.events.UsageFigures;
import hellowork.events.UsageLine;
import hellowork.events.UsageReportId;
import hellowork.query.QueryDatabase;
import hellowork.query.organizations.Applications;
import hellowork.query.projection.ReadsFrom;
import hellowork.query.projection.Rows;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.Cursors;
import hellowork.rest.Page;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has reported a year, and who has not, for the bureau (S-50, S-51). */
@RestController
@Tag(name = "Usage reports")
class UsageReportListController {
    private static final String LIST = "usage-reports";

    private final JdbcClient database;
    private final Applications applications;
    private final States states;
    private final Cursors cursors;
    private final BusinessClock clock;

    UsageReportListController(
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

    /** Which of those who have to report. */
    enum Which {
        NOT_REPORTED("filed.organization_id is null"),
        REPORTED("filed.organization_id is not null"),
        /** With nothing to report, which is not the same as no report (S-51). */
        ZERO("filed.zero"),
        LATE("filed.late"),
        CORRECTED("filed.version > 1");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    /**
     * @param reportedAt absent for who has not reported
     * @param figures of the whole organization, as they were reported last
     */
    record UsageReportSummary(
            OrganizationId organizationId,
            @Nullable String organizationName,
            ReportState state,
            boolean zero,
            boolean late,
            int version,
            @Nullable Instant reportedAt,
            @Nullable Instant correctedAt,
            @Nullable UsageFigures figures) {}

    private record Row(
            String organizationId,
            @Nullable Boolean zero,
            @Nullable Boolean late,
            @Nullable Integer version,
            @Nullable Instant reportedAt,
            @Nullable Instant correctedAt) {}

    @Operation(
            operationId = "listUsageReports",
            summary = "Who has reported a fiscal year and who has not, at the officer's bureau (S-50, S-51)")
    @GetMapping("/api/v1/usage-reports")
    @ReadsFrom(UsageReportProjection.NAME)
    Page<UsageReportSummary> reports(
            @ActingAs(Role.BUREAU_OFFICER) Actor actor,
            @RequestParam @Min(2000) @Max(9998) int fiscalYear,
            @RequestParam(required = false) @Nullable Which which,
            @RequestParam(defaultValue = Page.DEFAULT) @Min(1) @Max(Page.MOST) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String reader = actor.accountId().value();
        String after = cursor == null ? "" : cursors.keys(LIST, reader, cursor).getFirst();
        List<Row> rows = Rows.all(database.sql("""
            select known.organization_id, filed.zero, filed.late, filed.version, filed.reported_at, filed.corrected_at
            from usage_organization known
            join usage_year year on year.organization_id = known.organization_id and year.fiscal_year = :year
            left join usage_filed filed on filed.organization_id = known.organization_id and filed.fiscal_year = :year
            where known.bureau = :bureau and known.organization_id > :after %s
            order by known.organization_id limit :rows
            """.formatted(which == null ? "" : "and " + which.condition))
                .param("year", fiscalYear)
                .param("bureau", actor.ownBureau().value())
                .param("after", after)
                .param("rows", limit + 1)
                .query(Row.class));
        Instant now = clock.instant();
        return Page.of(
                rows,
                limit,
                row -> summary(row, fiscalYear, now),
                row -> cursors.after(LIST, reader, List.of(row.organizationId())));
    }

    private UsageReportSummary summary(Row row, int fiscalYear, Instant now) {
        OrganizationId organization = new OrganizationId(row.organizationId());
        boolean late = Boolean.TRUE.equals(row.late());
        int version = row.version() == null ? 0 : row.version();
        return new UsageReportSummary(
                organization,
                applications.name(organization).orElse(null),
                state(version, late, fiscalYear, now),
                Boolean.TRUE.equals(row.zero()),
                late,
                version,
                row.reportedAt(),
                row.correctedAt(),
                version == 0 ? null : figures(organization, fiscalYear));
    }

    private @Nullable UsageFigures figures(OrganizationId organization, int fiscalYear) {
        List<FiledReport.Version> versions = states.look(FiledReport.FOLD, UsageReportId.of(organization, fiscalYear))
                .versions();
        return versions.isEmpty()
                ? null
                : versions.getLast().lines().stream()
                        .filter(line -> line.jointApplicantId() == null)
                        .findFirst()
                        .map(UsageLine::figures)
                        .orElse(null);
    }

    private static ReportState state(int version, boolean late, int fiscalYear, Instant now) {
        if (version > 1) {
            return ReportState.CORRECTED;
        }
        if (version == 1) {
            return late ? ReportState.LATE : ReportState.SUBMITTED;
        }
        return new FiledReport(List.of(), List.of()).stateAt(now, fiscalYear, true); // only who had use is listed
    }
}
