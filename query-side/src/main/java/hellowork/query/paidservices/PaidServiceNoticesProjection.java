package hellowork.query.paidservices;

import hellowork.events.PaidServiceNoticeEvent;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoted;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoticeReliedOn;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoticeReplaced;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoticeWithdrawn;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNotified;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Projects;
import hellowork.query.projection.Rows;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notifications of paid services, as they stand (S-22). */
@Component
@Projects(
        name = PaidServiceNoticesProjection.NAME,
        version = 1,
        from = {
            PaidServiceNotified.class,
            PaidServiceNoted.class,
            PaidServiceNoticeWithdrawn.class,
            PaidServiceNoticeReplaced.class
        },
        into = "paid_service_notice")
class PaidServiceNoticesProjection implements Projection {
    static final String NAME = "paid-service-notices";

    /** What changes of a row; what stays is absent. */
    private record Row(
            String paidServiceNoticeId,
            @Nullable String organizationId,
            @Nullable String bureau,
            @Nullable String kind,
            @Nullable Integer amountYen,
            @Nullable String text,
            @Nullable Instant notifiedAt,
            @Nullable Instant notedAt,
            @Nullable Instant endedAt,
            @Nullable String replacedBy) {

        static Row untouched(String id) {
            return new Row(id, null, null, null, null, null, null, null, null, null);
        }

        Row after(PaidServiceNoticeEvent event) {
            return switch (event) {
                case PaidServiceNotified e ->
                    new Row(
                            paidServiceNoticeId,
                            e.organizationId().value(),
                            e.bureau().value(),
                            e.service().kind(),
                            e.service().amountYen(),
                            e.service().text(),
                            e.at(),
                            notedAt,
                            endedAt,
                            replacedBy);
                case PaidServiceNoted e -> now(e.at(), endedAt, replacedBy);
                case PaidServiceNoticeReliedOn _ -> this; // not of the events that this is fed with
                case PaidServiceNoticeWithdrawn e -> now(notedAt, e.at(), replacedBy);
                case PaidServiceNoticeReplaced e ->
                    now(notedAt, e.at(), e.replacedBy().value());
            };
        }

        private Row now(@Nullable Instant noted, @Nullable Instant ended, @Nullable String by) {
            return new Row(
                    paidServiceNoticeId, organizationId, bureau, kind, amountYen, text, notifiedAt, noted, ended, by);
        }
    }

    @Override
    public void apply(Facts facts, JdbcClient database) {
        Map<String, Row> rows = new LinkedHashMap<>();
        facts.of(PaidServiceNoticeEvent.class)
                .forEach(event -> rows.compute(
                        event.paidServiceNoticeId().value(),
                        (id, before) -> (before == null ? Row.untouched(id) : before).after(event)));
        Rows.write(database, """
            merge into paid_service_notice before
            using json_populate_recordset(null::paid_service_notice, :rows::json) row
            on before.paid_service_notice_id = row.paid_service_notice_id
            when matched then update set
                noted_at = coalesce(row.noted_at, before.noted_at),
                ended_at = coalesce(row.ended_at, before.ended_at),
                replaced_by = coalesce(row.replaced_by, before.replaced_by)
            when not matched then insert values (
                row.paid_service_notice_id, row.organization_id, row.bureau, row.kind, row.amount_yen, row.text,
                row.notified_at, row.noted_at, row.ended_at, row.replaced_by)
            """, rows.values());
    }
}
