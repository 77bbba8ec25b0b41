package hellowork.store;

import static hellowork.store.Threads.NOW;
import static hellowork.store.Threads.read;
import static hellowork.store.Threads.thread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import hellowork.events.DomainEvent;
import hellowork.events.LoginSessionEvent.SessionRenewed;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.ThreadId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PostgresEngineTest {
    private HikariDataSource database;
    private Node node;

    @BeforeEach
    void start() {
        database = Database.create();
        node = new Node(database);
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void a_reader_pages_through_everything_in_order() {
        ThreadId thread = thread();
        node.writer.append(IntStream.range(0, 3_456)
                .mapToObj(i -> Node.row(i, read(thread)))
                .toList());
        assertThat(node.engine
                        .readEvents((TrackingToken) null, false)
                        .map(message -> Tokens.position(message.trackingToken())))
                .hasSize(3_456)
                .isSorted()
                .startsWith(1L);
        assertThat(node.engine.readEvents(new GlobalSequenceTrackingToken(3_400), false))
                .hasSize(56);
        assertThat(node.engine.readEvents(thread.value(), 1_200).asStream()).hasSize(2_256);
    }

    @Test
    void a_message_comes_back_as_it_was_published() {
        ThreadId thread = thread();
        MessageRead event = read(thread);
        var published = new GenericDomainEventMessage<DomainEvent>(
                "MessageThread",
                thread.value(),
                0,
                event,
                Map.of("key", "k"),
                "0199f0c2-7d1e-7c44-9a55-3b1f0c6d2e01",
                event.at());
        node.store.publish(published);
        var stored = node.store.readEvents(thread.value()).next();
        assertThat(stored.getPayload()).isEqualTo(event);
        assertThat(stored.getPayloadType()).isEqualTo(MessageRead.class);
        assertThat(stored.getType()).isEqualTo("MessageThread");
        assertThat(stored.getIdentifier()).isEqualTo(published.getIdentifier());
        assertThat(stored.getMetaData()).containsExactly(Map.entry("key", "k"));
        assertThat(stored.getTimestamp()).isEqualTo(event.at());
        assertThatThrownBy(() -> node.store.publish(published)).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void tokens_stand_at_the_tail_the_head_and_between() {
        assertThat(node.store.createTailToken()).isNull();
        assertThat(node.store.createHeadToken()).isNull();
        ThreadId thread = thread();
        node.append(0, new MessageRead(thread, read(thread).messageId(), NOW));
        node.append(1, new MessageRead(thread, read(thread).messageId(), NOW.plusSeconds(60)));
        assertThat(node.store.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
        assertThat(node.store.createTokenAt(NOW.plusSeconds(30))).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(node.store.createTokenAt(NOW.plusSeconds(90))).isEqualTo(new GlobalSequenceTrackingToken(2));
        assertThat(node.store.lastSequenceNumberFor(thread.value())).contains(1L);
        assertThat(node.store.lastSequenceNumberFor(thread().value())).isEmpty();
    }

    @Test
    void a_reader_on_another_node_is_woken_by_the_commit() throws Exception {
        try (Node reader = new Node(database)) {
            reads_what_is_committed_within_250_milliseconds(reader);
        }
    }

    @Test
    void a_reader_that_hears_of_no_commit_looks_by_itself() throws Exception {
        try (Node reader = new Node(database).deaf()) {
            reads_what_is_committed_within_250_milliseconds(reader);
        }
    }

    private void reads_what_is_committed_within_250_milliseconds(Node reader) throws Exception {
        try (TrackingEventStream stream = reader.store.openStream(null)) {
            node.append(0, read(thread()));
            assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
            stream.nextAvailable();
            List<Duration> waits = new ArrayList<>();
            for (int i = 0; i < 41; i++) {
                // the reader waits when the event comes, or is about to
                var seen = CompletableFuture.supplyAsync(() -> next(stream));
                long committed = node.append(0, read(thread()));
                long since = System.nanoTime();
                assertThat(Tokens.position(seen.get(5, TimeUnit.SECONDS).trackingToken()))
                        .isEqualTo(committed);
                waits.add(Duration.ofNanos(System.nanoTime() - since));
            }
            // the middle one: a busy machine may hold up some
            assertThat(waits.stream().sorted().toList().get(20)).isLessThan(Duration.ofMillis(250));
        }
    }

    private static TrackedEventMessage<?> next(TrackingEventStream stream) {
        try {
            return stream.nextAvailable();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void an_auditor_filters_by_stream_type_and_time() {
        ThreadId thread = thread();
        node.append(0, new MessageRead(thread, read(thread).messageId(), NOW));
        node.append(1, new MessageRead(thread, read(thread).messageId(), NOW.plusSeconds(60)));
        node.append(0, read(thread()));
        node.append(0, Samples.full(SessionRenewed.class));
        assertThat(positions(new EventFilter(thread.value(), null, null, null))).containsExactly(1L, 2L);
        assertThat(positions(new EventFilter(null, "MessageRead", null, null))).containsExactly(1L, 2L, 3L);
        assertThat(positions(new EventFilter(null, null, NOW.plusSeconds(1), null)))
                .containsExactly(2L);
        assertThat(positions(new EventFilter(thread.value(), "MessageRead", NOW, NOW.plusSeconds(60))))
                .containsExactly(1L);
        assertThat(positions(EventFilter.all())).containsExactly(1L, 2L, 3L, 4L);
        assertThat(new AxonEventLog(node.store, Node.CATALOG)
                        .read(new EventFilter(null, "MessageRead", NOW, null), 1, 10))
                .isEqualTo(node.log.read(new EventFilter(null, "MessageRead", NOW, null), 1, 10));
    }

    private List<Long> positions(EventFilter filter) {
        return node.log.read(filter, EventLog.BEFORE_ALL, 10).stream()
                .map(RecordedEvent::position)
                .toList();
    }

    @Test
    void the_query_sides_role_reads_and_writes_nothing() {
        Database.execute(
                database,
                "do $$ begin create role hellowork_query login; exception when duplicate_object then null; end $$");
        new EventStoreSchema(database).migrated();
        node.append(0, read(thread()));
        DataSource querying = Database.as("hellowork_query", database);
        assertThat(new EventTable(querying).head()).isEqualTo(1);
        assertThatThrownBy(() ->
                        Database.execute(querying, "insert into event_store.event select * from event_store.event"))
                .hasStackTraceContaining("permission denied");
    }
}
