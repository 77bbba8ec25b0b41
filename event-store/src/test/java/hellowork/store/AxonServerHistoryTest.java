package hellowork.store;

import static hellowork.store.Threads.COUNT;
import static hellowork.store.Threads.read;
import static hellowork.store.Threads.thread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hellowork.events.DomainEvent;
import hellowork.events.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Decisions on Axon Server's history, through the connector. */
final class AxonServerHistoryTest {
    private final AxonServerStandIn server = new AxonServerStandIn();
    private final List<AxonServerConnectionManager> connections = new ArrayList<>();

    private record AxonNode(AxonServerHistory store, EventLog log, States states) {
        Decisions decisions(DecisionInterceptor interceptor) {
            return new Decisions(store, Node.CATALOG, log, states, interceptor);
        }

        Decisions decisions() {
            return decisions(DecisionInterceptor.none());
        }

        void append(DomainEvent... events) {
            new Appends(store, Node.CATALOG).append(List.of(events), new Loading(states, log), Map.of());
        }
    }

    private AxonNode node() {
        AxonServerStoreConfiguration configuration = new AxonServerStoreConfiguration();
        var settings = configuration.axonServerConfiguration(server.address(), "default", "");
        AxonServerConnectionManager connection = configuration.axonServerConnectionManager(settings);
        connection.start();
        connections.add(connection);
        var serializer = new EventSerializer(Node.CATALOG, Node.JSON);
        var store = (AxonServerHistory) configuration.eventStore(settings, connection, serializer);
        return new AxonNode(store, configuration.eventLog(store, Node.CATALOG), new States(store, 10_000));
    }

    @AfterEach
    void stop() {
        connections.forEach(AxonServerConnectionManager::shutdown);
        server.close();
    }

    @Test
    void a_limit_holds_over_two_nodes_and_many_callers() throws Exception {
        ThreadId thread = thread();
        List<Decisions> nodes = List.of(node().decisions(), node().decisions());
        List<Future<Decided>> answers = new ArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                Decisions node = nodes.get(i % 2);
                answers.add(executor.submit(() -> node.decide(thread, upTo(40, thread), Map.of())));
            }
            long written = 0;
            for (Future<Decided> answer : answers) {
                written += answer.get().events().size();
            }
            assertThat(written).isEqualTo(40);
        }
        assertThat(node().log().stream(thread, 0)).hasSize(40);
    }

    private static Function<Streams, List<DomainEvent>> upTo(int limit, ThreadId thread) {
        return streams -> streams.state(COUNT, thread) < limit ? List.of(read(thread)) : List.of();
    }

    @Test
    void a_decision_that_was_overtaken_is_made_again_on_what_has_happened() {
        ThreadId thread = thread();
        Decisions other = node().decisions();
        AtomicBoolean overtaken = new AtomicBoolean();
        DecisionInterceptor overtake = (_, _) -> {
            if (overtaken.compareAndSet(false, true)) {
                other.decide(thread, upTo(1, thread), Map.of());
            }
        };
        Decided decided = node().decisions(overtake).decide(thread, upTo(1, thread), Map.of());
        assertThat(decided.events()).isEmpty();
        assertThat(node().log().stream(thread, 0)).hasSize(1);
    }

    @Test
    void nothing_is_stored_of_an_append_if_one_of_its_streams_has_moved() {
        ThreadId moved = thread();
        ThreadId other = thread();
        AxonNode node = node();
        Loading before = new Loading(node.states(), node.log());
        before.state(COUNT, moved);
        node.append(read(moved));
        assertThatThrownBy(() -> new Appends(node.store(), Node.CATALOG)
                        .append(List.of(read(other), read(moved)), before, Map.of()))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(node.log().stream(other, 0)).isEmpty();
        assertThat(node.log().stream(moved, 0)).hasSize(1);
    }

    @Test
    void an_old_stream_is_not_begun_again_although_the_server_would_allow_it() {
        ThreadId thread = thread();
        AxonNode node = node();
        node.append(read(thread));
        server.growsBeyondItsNewestSegments();
        assertThatThrownBy(() -> node.append(read(thread)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(thread.value());
        assertThat(node.log().stream(thread, 0)).hasSize(1);
    }

    @Test
    void a_server_that_is_away_is_told_as_such_and_not_as_a_failure_of_ours() {
        ThreadId thread = thread();
        AxonNode node = node();
        Loading before = new Loading(node.states(), node.log());
        before.state(COUNT, thread);
        server.close();
        assertThatThrownBy(() -> node.decisions().look(COUNT, thread))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("nothing was stored");
        assertThatThrownBy(() -> node.log().head()).isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(() -> node.store().lastSequenceNumberFor(thread.value()))
                .isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(
                        () -> new Appends(node.store(), Node.CATALOG).append(List.of(read(thread)), before, Map.of()))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("the outcome is not known");
    }

    @Test
    void events_that_are_stored_are_not_denied_if_their_position_is_not_told() {
        ThreadId thread = thread();
        AxonNode node = node();
        server.keepsItsHeadToItself();
        assertThatThrownBy(() -> node.append(read(thread)))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("the events are stored");
        assertThat(node.log().stream(thread, 0)).hasSize(1);
    }
}
