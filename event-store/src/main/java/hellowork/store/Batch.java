package hellowork.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Appends that are stored in one transaction. Under a lock that all nodes share, the positions go on from the last one
 * without a gap, and each event must be the next of its stream. An append that is not fails alone.
 *
 * <p>Who loses the connection at COMMIT does not know whether it happened. The next try, under the lock, looks for the
 * events first: nobody gets an answer before that is known.
 */
final class Batch {
    /** All nodes agree on this number; it is that of nobody else's advisory lock. */
    static final long LOCK = 0x48656c6c6f576f72L;

    // One round trip, two statements: at READ COMMITTED the second sees all that was committed before the lock came.
    private static final String LOCK_AND_HEADS = """
        select pg_advisory_xact_lock(?);
        select null as aggregate_id, (select max(position) from event) as head
        union all
        select id, (select max(sequence_number) from event where aggregate_id = id) from unnest(?::text[]) as id
        """;
    private static final String INSERT = """
        insert into event
          (position, aggregate_id, sequence_number, event_id, type, revision, at, payload, metadata)
        select * from unnest(?::bigint[], ?::text[], ?::bigint[], ?::uuid[], ?::text[], ?::smallint[],
          ?::timestamptz[], ?::bytea[], ?::bytea[]);
        select pg_notify('event_store', ?)
        """;
    /** The classes of SQLSTATE for data, constraints and limits. */
    private static final Set<String> VALUE_REFUSED = Set.of("22", "23", "54");

    private static final String STORED = "select event_id from event where aggregate_id = ? and sequence_number = ?";

    private final List<Append> appends;
    /** What was in the transaction whose COMMIT got no answer: each append with the position of its last event. */
    private @Nullable List<Stored> doubtful;

    private record Stored(Append append, long lastPosition) {}

    private static final class Heads {
        private long position;
        private final Map<String, Long> sequences = new HashMap<>();
    }

    Batch(List<Append> appends) {
        this.appends = appends;
    }

    boolean settled() {
        return unsettled().isEmpty();
    }

    List<Append> unsettled() {
        return appends.stream().filter(append -> !append.settled()).toList();
    }

    /** Whether this failure will come again as long as the batch is the same: the server refused a value. */
    boolean isToBlame(SQLException e) {
        String state = e.getSQLState();
        return doubtful == null && state != null && VALUE_REFUSED.contains(state.substring(0, 2));
    }

    /** One try. After an exception the connection is of no more use. */
    void store(Connection connection) throws SQLException {
        List<Append> open = unsettled();
        open.forEach(Append::trying);
        Heads heads = lockAndRead(connection, open);
        if (doubtful != null) {
            resolve(connection, doubtful);
            connection.rollback();
            return;
        }
        List<EventRow> rows = new ArrayList<>();
        List<Stored> accepted = new ArrayList<>();
        for (Append append : open) {
            if (accept(append, heads, rows)) {
                accepted.add(new Stored(append, heads.position));
            }
        }
        if (accepted.isEmpty()) {
            connection.rollback();
            return;
        }
        insert(connection, rows, heads.position);
        doubtful = accepted;
        connection.commit();
        doubtful = null;
        accepted.forEach(stored -> stored.append.stored(stored.lastPosition));
    }

    private static Heads lockAndRead(Connection connection, List<Append> open) throws SQLException {
        Object[] ids = open.stream()
                .flatMap(append -> append.rows().stream())
                .map(EventRow::aggregateId)
                .distinct()
                .toArray();
        try (PreparedStatement statement = connection.prepareStatement(LOCK_AND_HEADS)) {
            statement.setLong(1, LOCK);
            statement.setArray(2, connection.createArrayOf("text", ids));
            statement.execute();
            statement.getMoreResults();
            Heads heads = new Heads();
            try (ResultSet found = statement.getResultSet()) {
                while (found.next()) {
                    String id = found.getString(1);
                    long head = found.getLong(2);
                    if (id == null) {
                        heads.position = head; // 0 in an empty store: the first event is at 1
                    } else {
                        heads.sequences.put(id, found.wasNull() ? -1 : head);
                    }
                }
            }
            return heads;
        }
    }

    /** Gives positions to the events of this append, if each is the next of its stream. */
    private static boolean accept(Append append, Heads heads, List<EventRow> rows) {
        Map<String, Long> sequences = new HashMap<>();
        for (EventRow row : append.rows()) {
            Long last = sequences.getOrDefault(row.aggregateId(), heads.sequences.get(row.aggregateId()));
            if (last == null || row.sequenceNumber() != last + 1) {
                append.refused(new ConcurrencyException(
                        "event " + row.sequenceNumber() + " of " + row.aggregateId() + " would follow event " + last));
                return false;
            }
            sequences.put(row.aggregateId(), row.sequenceNumber());
        }
        heads.sequences.putAll(sequences);
        for (EventRow row : append.rows()) {
            rows.add(row.at(++heads.position));
        }
        return true;
    }

    private static void insert(Connection connection, List<EventRow> rows, long head) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            Columns columns = new Columns(connection, statement, rows);
            columns.set(1, "bigint", EventRow::position);
            columns.set(2, "text", EventRow::aggregateId);
            columns.set(3, "bigint", EventRow::sequenceNumber);
            columns.set(4, "uuid", EventRow::eventId);
            columns.set(5, "text", EventRow::type);
            columns.set(6, "smallint", EventRow::revision);
            columns.set(
                    7,
                    "timestamptz",
                    row -> row.at().truncatedTo(ChronoUnit.MICROS).toString());
            columns.setBytes(8, EventRow::payload);
            columns.setBytes(9, EventRow::metadata);
            statement.setString(10, Long.toString(head));
            statement.execute();
        }
    }

    /** Rows as PostgreSQL takes many of them at once: an array for each column. */
    private record Columns(Connection connection, PreparedStatement statement, List<EventRow> rows) {
        void set(int column, String type, Function<EventRow, Object> value) throws SQLException {
            Object[] values = rows.stream().map(value).toArray();
            statement.setArray(column, connection.createArrayOf(type, values));
        }

        void setBytes(int column, Function<EventRow, byte[]> value) throws SQLException {
            byte[][] values = rows.stream().map(value).toArray(byte[][]::new);
            statement.setArray(column, connection.createArrayOf("bytea", values));
        }
    }

    /** All or none of a transaction's events are there: the first one tells. */
    private void resolve(Connection connection, List<Stored> unknown) throws SQLException {
        EventRow first = unknown.getFirst().append.rows().getFirst();
        try (PreparedStatement statement = connection.prepareStatement(STORED)) {
            statement.setString(1, first.aggregateId());
            statement.setLong(2, first.sequenceNumber());
            try (ResultSet found = statement.executeQuery()) {
                if (found.next() && first.eventId().equals(found.getObject(1, UUID.class))) {
                    unknown.forEach(stored -> stored.append.stored(stored.lastPosition));
                }
            }
        }
        doubtful = null; // if it was not there, the next try stores it
    }
}
