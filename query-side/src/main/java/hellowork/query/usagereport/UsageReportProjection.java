package hellowork.query.usagereport;

import hellowork.events.Application;
import hellowork.events.ComplaintEvent.ComplaintClosed;
import hellowork.events.ComplaintEvent.ComplaintRaised;
import hellowork.events.ComplaintEvent.ComplaintReferred;
import hellowork.events.JapanTime;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationEvent.RenewalRejected;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.OrganizationEvent.UseWithdrawn;
import hellowork.events.OrganizationId;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNotified;
import hellowork.events.PlacementEvent.JobApplicationAccepted;
import hellowork.events.PlacementEvent.PlacementRecorded;
import hellowork.events.PlacementEvent.PlacementRetracted;
import hellowork.events.UsageReportEvent.UsageReportCorrected;
import hellowork.events.UsageReportEvent.UsageReportSubmitted;
import hellowork.events.YearsOfUse;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Projects;
import hellowork.query.projection.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

    private record OfBureau(String organizationId, String bureau) {}

    private record Year(String organizationId, int fiscalYear) {}

    private record Filed(
            String organizationId,
            int fiscalYear,
            boolean zero,
            boolean late,
            int version,
            @Nullable Instant reportedAt,
            @Nullable Instant correctedAt) {
        Filed then(Filed later) {
            return new Filed(
                    organizationId, fiscalYear, later.zero, late, later.version, reportedAt, later.correctedAt);
        }
    }

    @Override
    public void apply(Facts facts, JdbcClient database) {
        Counting.apply(facts, database);
        bureaus(facts, database);
        years(facts, database);
        filed(facts, database);
    }

    private static void bureaus(Facts facts, JdbcClient database) {
        Map<String, OfBureau> rows = new LinkedHashMap<>();
        facts.inOrder().forEach(fact -> {
            if (fact.event() instanceof ApplicationSubmitted e) {
                put(rows, e.organizationId(), e.application());
            } else if (fact.event() instanceof ApplicationCorrected e) {
                put(rows, e.organizationId(), e.application());
            } else if (fact.event() instanceof ChangeApproved e) {
                put(rows, e.organizationId(), e.application());
            }
        });
        Rows.write(database, """
            insert into usage_organization select * from json_populate_recordset(null::usage_organization, :rows::json)
            on conflict (organization_id) do update set bureau = excluded.bureau
            """, rows.values());
    }

    private static void put(Map<String, OfBureau> rows, OrganizationId id, Application application) {
        rows.put(id.value(), new OfBureau(id.value(), application.bureau().value()));
    }

    /** As {@link YearsOfUse} tells it, row by row. A withdrawal is the last word of an organization. */
    private static void years(Facts facts, JdbcClient database) {
        List<Year> years = new ArrayList<>();
        facts.of(ApplicationApproved.class).forEach(e -> add(years, e.organizationId(), e.at(), e.at()));
        facts.of(UsePeriodGranted.class)
                .forEach(e -> add(years, e.organizationId(), e.at(), e.until().minusNanos(1)));
        facts.of(RenewalRejected.class).forEach(e -> add(years, e.organizationId(), e.at(), e.at()));
        Rows.write(database, """
            insert into usage_year select * from json_populate_recordset(null::usage_year, :rows::json)
            on conflict do nothing
            """, years);
        Rows.write(
                database,
                """
                delete from usage_year using json_populate_recordset(null::usage_year, :rows::json) last
                where usage_year.organization_id = last.organization_id and usage_year.fiscal_year > last.fiscal_year
                """,
                facts.of(UseWithdrawn.class)
                        .map(e -> new Year(e.organizationId().value(), JapanTime.fiscalYearOf(e.at())))
                        .toList());
    }

    private static void add(List<Year> years, OrganizationId organization, Instant from, Instant last) {
        IntStream.rangeClosed(JapanTime.fiscalYearOf(from), JapanTime.fiscalYearOf(last))
                .forEach(year -> years.add(new Year(organization.value(), year)));
    }

    private static void filed(Facts facts, JdbcClient database) {
        Map<Year, Filed> rows = new LinkedHashMap<>();
        facts.inOrder().forEach(fact -> {
            if (fact.event() instanceof UsageReportSubmitted e) {
                boolean late = !e.at().isBefore(YearsOfUse.overdueFrom(e.fiscalYear()));
                String id = e.organizationId().value();
                rows.put(new Year(id, e.fiscalYear()), new Filed(id, e.fiscalYear(), e.zero(), late, 1, e.at(), null));
            } else if (fact.event() instanceof UsageReportCorrected e) {
                String id = e.organizationId().value();
                rows.merge(
                        new Year(id, e.fiscalYear()),
                        new Filed(id, e.fiscalYear(), e.zero(), false, e.version(), null, e.at()),
                        Filed::then);
            }
        });
        Rows.write(database, """
            merge into usage_filed before
            using json_populate_recordset(null::usage_filed, :rows::json) row
            on before.organization_id = row.organization_id and before.fiscal_year = row.fiscal_year
            when matched then update set
                zero = row.zero, version = row.version, corrected_at = row.corrected_at
            when not matched then insert values (
                row.organization_id, row.fiscal_year, row.zero, row.late, row.version, row.reported_at,
                row.corrected_at)
            """, rows.values());
    }
}
