package hellowork.query.quota;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import hellowork.events.OutreachAllowanceEvent.AllowanceUsed;
import hellowork.events.OutreachAllowanceEvent.AllowanceUsedInBulk;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Projects;
import hellowork.query.projection.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what an organization has used on a day in Asia/Tokyo. Shown, never decided on. */
@Component
@Projects(
        name = QuotaProjection.NAME,
        version = 2,
        from = {AllowanceUsed.class, AllowanceUsedInBulk.class},
        into = "quota")
class QuotaProjection implements Projection {
    static final String NAME = "quota";

    private record Key(String organizationId, LocalDate day) {}

    private record Quota(String organizationId, LocalDate day, int used) {}

    @Override
    public void apply(Facts facts, JdbcClient database) {
        List<Quota> rows = Stream.concat(
                        facts.of(AllowanceUsed.class)
                                .map(e -> new Quota(e.organizationId().value(), e.day(), 1)),
                        facts.of(AllowanceUsedInBulk.class)
                                .map(e -> new Quota(e.organizationId().value(), e.day(), e.messages())))
                .collect(groupingBy(use -> new Key(use.organizationId(), use.day()), summingInt(Quota::used)))
                .entrySet()
                .stream()
                .map(sum ->
                        new Quota(sum.getKey().organizationId(), sum.getKey().day(), sum.getValue()))
                .toList();
        Rows.write(database, """
            insert into quota select * from json_populate_recordset(null::quota, :rows::json)
            on conflict (organization_id, day) do update set used = quota.used + excluded.used
            """, rows);
    }
}
