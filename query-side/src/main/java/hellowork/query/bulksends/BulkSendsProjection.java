package hellowork.query.bulksends;

import hellowork.events.BulkSendEvent;
import hellowork.events.BulkSendEvent.BulkSendCancelled;
import hellowork.events.BulkSendEvent.BulkSendChecked;
import hellowork.events.BulkSendEvent.BulkSendDrafted;
import hellowork.events.BulkSendEvent.BulkSendRefused;
import hellowork.events.BulkSendEvent.BulkSendScheduled;
import hellowork.events.BulkSendEvent.BulkSendSent;
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

/** One row for each bulk send (一括送信), for the list of its organization. */
@Component
@Projects(
        name = BulkSendsProjection.NAME,
        version = 1,
        from = {
            BulkSendDrafted.class,
            BulkSendScheduled.class,
            BulkSendCancelled.class,
            BulkSendSent.class,
            BulkSendRefused.class
        },
        into = "bulk_send")
class BulkSendsProjection implements Projection {
    static final String NAME = "bulk-sends";

    private record Drafted(
            String bulkSendId,
            String organizationId,
            String subject,
            BulkSendState state,
            int recipients,
            Instant draftedAt) {}

    /** What became of it last, in this portion. */
    private record Change(
            String bulkSendId,
            BulkSendState state,
            @Nullable Integer sent,
            @Nullable Instant sendAt,
            @Nullable String rule) {}

    @Override
    public void apply(Facts facts, JdbcClient database) {
        Map<String, Change> changes = new LinkedHashMap<>();
        facts.of(BulkSendEvent.class).forEach(event -> {
            @Nullable Change change = change(event);
            if (change != null) {
                changes.put(change.bulkSendId(), change);
            }
        });
        Rows.write(
                database,
                "insert into bulk_send select * from json_populate_recordset(null::bulk_send, :rows::json)",
                facts.of(BulkSendDrafted.class)
                        .map(e -> new Drafted(
                                e.bulkSendId().value(),
                                e.organizationId().value(),
                                e.subject(),
                                BulkSendState.DRAFTED,
                                e.recipients().size(),
                                e.at()))
                        .toList());
        Rows.write(database, """
            update bulk_send set state = row.state, sent = row.sent, send_at = row.send_at, rule = row.rule
            from json_populate_recordset(null::bulk_send, :rows::json) row
            where bulk_send.bulk_send_id = row.bulk_send_id
            """, changes.values());
    }

    private static @Nullable Change change(BulkSendEvent event) {
        String id = event.bulkSendId().value();
        return switch (event) {
            case BulkSendDrafted _, BulkSendChecked _ -> null;
            case BulkSendScheduled e -> new Change(id, BulkSendState.SCHEDULED, null, e.sendAt(), null);
            case BulkSendCancelled _ -> new Change(id, BulkSendState.DRAFTED, null, null, null);
            case BulkSendRefused e -> new Change(id, BulkSendState.DRAFTED, null, null, e.rule());
            case BulkSendSent e -> new Change(id, BulkSendState.SENT, e.sent(), null, null);
        };
    }
}
