package hellowork.query.usagereport;

import hellowork.events.UsageReportEvent.UsageReportCorrected;
import hellowork.events.UsageReportEvent.UsageReportSubmitted;
import hellowork.events.YearsOfUse;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Rows;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was reported, as far as lists ask: when, whether late, whether with nothing, and how often corrected. */
final class Filings {
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

    private Filings() {}

    static void apply(Facts facts, JdbcClient database) {
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
