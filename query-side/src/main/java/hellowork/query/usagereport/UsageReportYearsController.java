package hellowork.query.usagereport;

import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.events.UsageReportId;
import hellowork.events.YearsOfUse;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.RestRule;
import hellowork.store.Fold;
import hellowork.store.States;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which fiscal years an organization has to report, and how far each report is (S-50, S-51). */
@RestController
@Tag(name = "Usage reports")
class UsageReportYearsController {
    private static final Fold<YearsOfUse, OrganizationEvent> USE =
            new Fold<>(OrganizationEvent.class, YearsOfUse.none(), YearsOfUse::after);

    private final States states;
    private final BusinessClock clock;

    UsageReportYearsController(States states, BusinessClock clock) {
        this.states = states;
        this.clock = clock;
    }

    /**
     * @param zero whether nothing was reported on purpose; a year without a report is no zero report (S-51)
     * @param late whether it was reported after 20 April
     * @param overdueFrom the first instant at which the report is late: 21 April 00:00 in Japan
     * @param reportedAt of the newest version; absent without a report
     */
    record UsageReportYear(
            int fiscalYear,
            ReportState state,
            boolean zero,
            boolean late,
            Instant overdueFrom,
            @Nullable Instant reportedAt) {}

    record UsageReportYears(List<UsageReportYear> items) {}

    @Operation(
            operationId = "listUsageReportYears",
            summary = "The fiscal years in which the organization had the use, the newest first, and how far each"
                    + " report is (S-50, S-51); not for a contractor's account")
    @GetMapping("/api/v1/usage-report-years")
    UsageReportYears years(@ActingAs(Role.ORGANIZATION) Actor actor) {
        if (actor.jointApplicantId() != null) {
            throw RestRule.ROLE_MAY_NOT.violated(); // the municipality reports
        }
        OrganizationId organization = actor.organization();
        Instant now = clock.instant();
        return new UsageReportYears(states.look(USE, organization).years().stream()
                .sorted(Comparator.reverseOrder())
                .map(year -> year(organization, year, now))
                .toList());
    }

    private UsageReportYear year(OrganizationId organization, int fiscalYear, Instant now) {
        FiledReport filed = states.look(FiledReport.FOLD, UsageReportId.of(organization, fiscalYear));
        List<FiledReport.Version> versions = filed.versions();
        return new UsageReportYear(
                fiscalYear,
                filed.stateAt(now, fiscalYear, true),
                !versions.isEmpty() && versions.getLast().zero(),
                !versions.isEmpty() && versions.getFirst().late(),
                YearsOfUse.overdueFrom(fiscalYear),
                versions.isEmpty() ? null : versions.getLast().reportedAt());
    }
}
