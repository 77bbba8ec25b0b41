package hellowork.query.usagereport;

import hellowork.events.Application;
import hellowork.events.JapanTime;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationEvent.RenewalRejected;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.OrganizationEvent.UseWithdrawn;
import hellowork.events.OrganizationId;
import hellowork.events.YearsOfUse;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has to report which year, and to which bureau (S-50). */
final class Reporters {
    private record OfBureau(String organizationId, String bureau) {}

    private record Year(String organizationId, int fiscalYear) {}

    private Reporters() {}

    static void apply(Facts facts, JdbcClient database) {
        bureaus(facts, database);
        years(facts, database);
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
}
