package hellowork.query.history;

import hellowork.rest.InvalidField;
import hellowork.store.EventCatalog;
import hellowork.store.EventFilter;
import hellowork.store.EventLog;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What an auditor's question asks for, refused where it could never be answered (P-INPUT). */
record AskedEvents(EventFilter filter, long after, long limit) {

    static AskedEvents of(
            EventCatalog catalog,
            @Nullable String aggregateId,
            @Nullable String type,
            @Nullable String from,
            @Nullable String to,
            @Nullable Long after,
            @Nullable Long limit) {
        if (aggregateId != null && catalog.aggregateId(aggregateId).isEmpty()) {
            throw new InvalidField("aggregateId", "このサービスのIDではありません。", "not an id of this service");
        }
        if (type != null && !catalog.types().contains(type)) {
            throw new InvalidField("type", "そのような名前のイベントはありません。", "no event is named so");
        }
        Instant start = instant("from", from);
        Instant end = instant("to", to);
        if (start != null && end != null && !end.isAfter(start)) {
            throw new InvalidField("to", "終わりは、始まりより後にしてください。", "not after from");
        }
        return new AskedEvents(
                new EventFilter(aggregateId, type, start, end),
                after == null ? EventLog.BEFORE_ALL : atLeast("after", after, EventLog.BEFORE_ALL),
                limit == null ? Long.MAX_VALUE : atLeast("limit", limit, 1));
    }

    private static long atLeast(String name, long value, long least) {
        if (value < least) {
            throw new InvalidField(name, least + "以上にしてください。", "at least " + least);
        }
        return value;
    }

    private static @Nullable Instant instant(String name, @Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            throw new InvalidField(
                    name,
                    "日時は「2026-04-01T00:00:00+09:00」のように入力してください。",
                    "an RFC 3339 time with offset, such as 2026-04-01T00:00:00+09:00");
        }
    }
}
