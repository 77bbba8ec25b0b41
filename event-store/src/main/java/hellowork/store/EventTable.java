package hellowork.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The table of events, as readers use it: in pages by position or by sequence number, never by a cursor. */
final class EventTable {
    static final int PAGE = 1_000;

    private static final String COLUMNS =
            "position, aggregate_id, sequence_number, event_id, type, revision, at, payload, metadata";
    private static final String AFTER =
            "select " + COLUMNS + " from event_store.event where position > ? order by position limit ?";
    private static final String OF_AGGREGATE = "select " + COLUMNS
            + " from event_store.event where aggregate_id = ? and sequence_number >= ?"
            + " order by sequence_number limit ?";

    private final JdbcClient sql;

    EventTable(DataSource database) {
        this.sql = JdbcClient.create(database);
    }

    List<EventRow> after(long position, int limit) {
        return sql.sql(AFTER).params(position, limit).query(EventTable::row).list();
    }

    List<EventRow> ofAggregate(String aggregateId, long fromSequence, int limit) {
        return sql.sql(OF_AGGREGATE)
                .params(aggregateId, fromSequence, limit)
                .query(EventTable::row)
                .list();
    }

    /** Only the conditions that the filter has, so that the planner sees which index serves them. */
    List<EventRow> matching(EventFilter filter, long afterPosition, int limit) {
        StringBuilder text = new StringBuilder("select " + COLUMNS + " from event_store.event where position > :after");
        if (filter.aggregateId() != null) {
            text.append(" and aggregate_id = :aggregate");
        }
        if (filter.type() != null) {
            text.append(" and type = :type");
        }
        if (filter.from() != null) {
            text.append(" and at >= :from");
        }
        if (filter.to() != null) {
            text.append(" and at < :to");
        }
        StatementSpec query = sql.sql(
                        text.append(" order by position limit :limit").toString())
                .param("after", afterPosition)
                .param("limit", limit)
                .param("aggregate", filter.aggregateId())
                .param("type", filter.type())
                .param("from", utc(filter.from()))
                .param("to", utc(filter.to()));
        return query.query(EventTable::row).list();
    }

    /** The position of the last event, {@link EventLog#BEFORE_ALL} if there is none. */
    long head() {
        return sql.sql("select coalesce(max(position), ?) from event_store.event")
                .param(EventLog.BEFORE_ALL)
                .query(Long.class)
                .single();
    }

    Optional<Long> lastSequence(String aggregateId) {
        return sql.sql("select max(sequence_number) from event_store.event where aggregate_id = ?")
                .param(aggregateId)
                .query(Long.class)
                .optional();
    }

    /** The position before the first event, in order of position, that happened at or after this instant. */
    Optional<Long> before(Instant at) {
        return sql.sql("select min(position) - 1 from event_store.event where at >= ?")
                .param(utc(at))
                .query(Long.class)
                .optional();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static EventRow row(ResultSet row, int number) throws SQLException {
        return new EventRow(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getInt(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getBytes(8),
                row.getBytes(9));
    }
}
