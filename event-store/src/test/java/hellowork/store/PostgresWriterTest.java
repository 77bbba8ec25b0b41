package hellowork.store;

import static hellowork.store.Threads.read;
import static hellowork.store.Threads.thread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import hellowork.events.ThreadId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PostgresWriterTest {
    private HikariDataSource database;
    private Node one;
    private Node other;

    @BeforeEach
    void start() {
        database = Database.create();
        one = new Node(database);
        other = new Node(database);
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
        database.close();
    }

    @Test
    void positions_of_two_nodes_have_no_gap_and_no_reader_misses_an_event() throws Exception {
        int writers = 16;
        int each = 100;
        AtomicBoolean writing = new AtomicBoolean(true);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<Long>> tail = executor.submit(() -> positionsSeenBy(one, writing));
            List<Future<Long>> answers = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                Node node = writer % 2 == 0 ? one : other;
                answers.add(executor.submit(() -> appendAll(node, thread(), each)));
            }
            for (Future<Long> answer : answers) {
                answer.get();
            }
            writing.set(false);
            assertThat(tail.get())
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, (long) writers * each)
                            .boxed()
                            .toList());
        }
    }

    private static List<Long> positionsSeenBy(Node node, AtomicBoolean writing) {
        List<Long> seen = new ArrayList<>();
        boolean more = true;
        while (more) {
            boolean last = !writing.get();
            List<RecordedEvent> page = node.log.read(seen.isEmpty() ? EventLog.BEFORE_ALL : seen.getLast(), 1_000);
            page.forEach(event -> seen.add(event.position()));
            more = !(last && page.isEmpty());
        }
        return seen;
    }

    private static long appendAll(Node node, ThreadId thread, int count) {
        long position = 0;
        for (int i = 0; i < count; i++) {
            position = node.append(i, read(thread));
        }
        return position;
    }

    @Test
    void each_caller_gets_the_position_of_its_own_last_event() {
        ThreadId thread = thread();
        one.append(0, read(thread()));
        assertThat(one.writer.append(List.of(Node.row(0, read(thread)), Node.row(1, read(thread)))))
                .isEqualTo(3);
        assertThat(one.log.stream(thread, 0))
                .extracting(RecordedEvent::position)
                .containsExactly(2L, 3L);
    }

    @Test
    void a_conflict_fails_only_its_own_append() throws Exception {
        ThreadId contested = thread();
        List<Callable<Boolean>> appends = IntStream.range(0, 200)
                .<Callable<Boolean>>mapToObj(
                        i -> () -> stored(i % 2 == 0 ? one : other, i < 100 ? contested : thread()))
                .toList();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            long stored = 0;
            for (Future<Boolean> answer : executor.invokeAll(appends)) {
                stored += answer.get() ? 1 : 0;
            }
            assertThat(stored).isEqualTo(101);
        }
        assertThat(one.log.stream(contested, 0)).hasSize(1);
        assertThat(one.log.head()).isEqualTo(101);
    }

    private static boolean stored(Node node, ThreadId thread) {
        try {
            node.append(0, read(thread));
            return true;
        } catch (ConcurrencyException _) {
            return false;
        }
    }

    @Test
    void a_sequence_with_a_hole_is_a_conflict() {
        ThreadId thread = thread();
        assertThatThrownBy(() -> one.append(1, read(thread))).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void an_append_over_several_streams_is_stored_as_a_whole_or_not_at_all() {
        ThreadId begun = thread();
        ThreadId fresh = thread();
        one.append(0, read(begun));
        assertThatThrownBy(() -> one.writer.append(List.of(Node.row(0, read(fresh)), Node.row(0, read(begun)))))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(one.log.stream(fresh, 0)).isEmpty();
        assertThat(one.log.head()).isEqualTo(1);
    }

    @Test
    void more_events_than_fit_in_a_batch_are_still_one_append() {
        ThreadId thread = thread();
        List<EventRow> rows = IntStream.range(0, 2_500)
                .mapToObj(i -> Node.row(i, read(thread)))
                .toList();
        assertThat(one.writer.append(rows)).isEqualTo(2_500);
        assertThat(one.log.stream(thread, 0)).hasSize(2_500);
    }

    @Test
    void a_value_that_the_database_refuses_fails_only_its_own_append() throws Exception {
        List<Callable<Boolean>> appends = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean broken = i % 10 == 0;
            appends.add(() -> {
                EventRow row = Node.row(0, read(thread()));
                EventRow sent = broken ? withNulInType(row) : row;
                try {
                    one.writer.append(List.of(sent));
                    return true;
                } catch (IllegalStateException _) {
                    return false;
                }
            });
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            long stored = 0;
            for (Future<Boolean> answer : executor.invokeAll(appends)) {
                stored += answer.get() ? 1 : 0;
            }
            assertThat(stored).isEqualTo(36);
        }
        assertThat(one.log.head()).isEqualTo(36);
    }

    private static EventRow withNulInType(EventRow row) {
        return new EventRow(
                row.position(),
                row.aggregateId(),
                row.sequenceNumber(),
                row.eventId(),
                "a\u0000b",
                row.revision(),
                row.at(),
                row.payload(),
                row.metadata());
    }

    @Test
    void every_acknowledged_event_survives_killed_connections_exactly_once() throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        AtomicBoolean writing = new AtomicBoolean(true);
        Map<ThreadId, Long> lengths = new ConcurrentHashMap<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                Node node = i % 2 == 0 ? one : other;
                ThreadId thread = thread();
                writers.add(executor.submit(() -> {
                    for (long sequence = 0; writing.get(); sequence++) {
                        EventRow row = Node.row(sequence, read(thread));
                        node.writer.append(List.of(row));
                        acknowledged.add(row.eventId().toString());
                        lengths.put(thread, sequence + 1);
                    }
                }));
            }
            for (int kill = 0; kill < 25; kill++) {
                int before = acknowledged.size();
                await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged.size() > before + 50);
                terminateWriters();
            }
            writing.set(false);
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        List<String> stored =
                all(one.log).stream().map(event -> event.eventId().toString()).toList();
        assertThat(stored).doesNotHaveDuplicates();
        assertThat(new HashSet<>(stored)).isEqualTo(acknowledged);
        assertThat(one.log.head()).isEqualTo(stored.size());
        lengths.forEach(
                (thread, length) -> assertThat(one.log.stream(thread, 0)).hasSize(length.intValue()));
    }

    private void terminateWriters() throws SQLException {
        Database.execute(database, """
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()
              and (query ilike '%insert into event%' or query = 'COMMIT' or query ilike '%pg_notify%')\
            """);
    }

    private static List<RecordedEvent> all(EventLog log) {
        List<RecordedEvent> events = new ArrayList<>();
        List<RecordedEvent> page = log.read(EventLog.BEFORE_ALL, 1_000);
        while (!page.isEmpty()) {
            events.addAll(page);
            page = log.read(page.getLast().position(), 1_000);
        }
        return events;
    }

    @Test
    void a_caller_is_told_in_time_that_the_store_is_away() throws SQLException {
        try (Node impatient = new Node(database, Duration.ofMillis(400));
                var holder = database.getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("lock table event_store.event in access exclusive mode");
            assertThatThrownBy(() -> impatient.append(0, read(thread()))).isInstanceOf(StoreUnavailable.class);
            holder.rollback();
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() ->
                            assertThat(impatient.append(0, read(thread()))).isPositive());
        }
    }

    @Test
    void a_node_that_stopped_in_its_transaction_does_not_keep_the_others_waiting() throws SQLException {
        Connection stopped = WriterConnection.open(database, Duration.ofSeconds(60));
        try (Statement statement = stopped.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + Batch.LOCK + ")");
            assertThat(one.append(0, read(thread()))).isEqualTo(1);
        } finally {
            WriterConnection.abandon(database, stopped);
        }
    }

    @Test
    void history_is_never_changed() {
        one.append(0, read(thread()));
        for (String change : List.of(
                "update event_store.event set type = 'x'",
                "delete from event_store.event",
                "truncate event_store.event")) {
            assertThatThrownBy(() -> Database.execute(database, change)).hasStackTraceContaining("never changed");
        }
    }
}
