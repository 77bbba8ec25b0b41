package hellowork.store;

import static hellowork.store.Threads.COUNT;
import static hellowork.store.Threads.NOW;
import static hellowork.store.Threads.read;
import static hellowork.store.Threads.thread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationId;
import hellowork.events.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DecisionsTest {
    private static final Fold<Boolean, JobSeekerEvent> BLOCKED =
            new Fold<>(JobSeekerEvent.class, false, (blocked, event) -> blocked || event instanceof SenderBlocked);

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
    void a_limit_holds_over_two_nodes_and_many_callers() throws Exception {
        ThreadId thread = thread();
        List<Decisions> nodes = List.of(one.decisions(), other.decisions());
        List<Future<Decided>> answers = new ArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 240; i++) {
                Decisions node = nodes.get(i % 2);
                answers.add(executor.submit(() -> untilItIsNotTooBusy(node, thread, upTo(200, thread))));
            }
            long written = 0;
            for (Future<Decided> answer : answers) {
                written += answer.get().events().size();
            }
            assertThat(written).isEqualTo(200);
        }
        assertThat(one.log.stream(thread, 0)).hasSize(200);
    }

    private static Decided untilItIsNotTooBusy(
            Decisions node, ThreadId thread, Function<Streams, List<DomainEvent>> decision) {
        while (true) {
            try {
                return node.decide(thread, decision, Map.of());
            } catch (TooBusy _) {
                Thread.onSpinWait(); // on a loaded machine; it waited for five seconds and stored nothing
            }
        }
    }

    private static Function<Streams, List<DomainEvent>> upTo(int limit, ThreadId thread) {
        return streams -> streams.state(COUNT, thread) < limit ? List.of(read(thread)) : List.of();
    }

    @Test
    void a_state_seen_on_one_node_is_never_older_than_what_another_has_stored() {
        ThreadId thread = thread();
        Decisions here = one.decisions();
        Decisions there = other.decisions();
        for (int i = 0; i < 50; i++) {
            Decisions writer = i % 2 == 0 ? here : there;
            Decisions reader = i % 2 == 0 ? there : here;
            writer.decide(thread, upTo(100, thread), Map.of());
            assertThat(reader.look(COUNT, thread)).isEqualTo(i + 1);
        }
    }

    @Test
    void a_decision_over_several_streams_fails_if_one_of_them_moved_and_is_made_again() {
        ThreadId thread = thread();
        JobSeekerId seeker = new JobSeekerId("job-seeker-" + UUID.randomUUID());
        OrganizationId organization = new OrganizationId("organization-" + UUID.randomUUID());
        AtomicBoolean overtaken = new AtomicBoolean();
        Decisions blocking = other.decisions();
        DecisionInterceptor overtake = (_, _) -> {
            if (overtaken.compareAndSet(false, true)) {
                blocking.decide(seeker, _ -> List.of(new SenderBlocked(seeker, organization, NOW)), Map.of());
            }
        };
        Decided decided = one.decisions(overtake)
                .decide(
                        thread,
                        streams -> streams.state(BLOCKED, seeker)
                                ? List.of()
                                : List.of(read(thread), new SenderBlocked(seeker, organization, NOW)),
                        Map.of());
        assertThat(decided.events()).isEmpty();
        assertThat(one.log.stream(thread, 0)).isEmpty();
        assertThat(one.log.stream(seeker, 0)).hasSize(1);
    }

    @Test
    void the_position_of_a_decision_is_that_of_its_last_event() {
        ThreadId thread = thread();
        assertThat(one.decisions()
                        .decide(thread, _ -> List.of(read(thread), read(thread)), Map.of())
                        .position())
                .isEqualTo(2);
    }

    @Test
    void a_quiet_decision_has_the_position_of_the_head() {
        assertThat(one.decisions().decide(thread(), _ -> List.of(), Map.of()).position())
                .isEqualTo(EventLog.BEFORE_ALL);
        one.append(0, read(thread()));
        assertThat(one.decisions().decide(thread(), _ -> List.of(), Map.of()).position())
                .isEqualTo(1);
    }

    @Test
    void what_a_decision_throws_passes_and_nothing_is_stored() {
        ThreadId thread = thread();
        assertThatThrownBy(() -> one.decisions()
                        .decide(
                                thread,
                                _ -> {
                                    throw new UnsupportedOperationException("no");
                                },
                                Map.of()))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(one.log.head()).isEqualTo(EventLog.BEFORE_ALL);
    }

    @Test
    void a_stream_that_was_not_asked_for_can_only_be_begun() {
        ThreadId thread = thread();
        one.append(0, read(thread));
        assertThatThrownBy(() -> one.decisions().decide(thread, _ -> List.of(read(thread)), Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(thread.value());
    }

    @Test
    void who_is_always_overtaken_is_told_after_five_seconds() {
        ThreadId thread = thread();
        DecisionInterceptor always =
                (_, _) -> other.append(other.log.stream(thread, 0).size(), read(thread));
        long since = System.nanoTime();
        assertThatThrownBy(() -> one.decisions(always)
                        .decide(
                                thread,
                                streams -> {
                                    streams.state(COUNT, thread);
                                    return List.of(read(thread));
                                },
                                Map.of()))
                .isInstanceOf(TooBusy.class);
        assertThat(System.nanoTime() - since).isBetween(4_500_000_000L, 9_000_000_000L);
    }

    @Test
    void a_decision_is_stored_when_it_returns_even_within_a_unit_of_work() {
        ThreadId thread = thread();
        var outer = DefaultUnitOfWork.startAndGet(null);
        try {
            Decided decided = one.decisions().decide(thread, _ -> List.of(read(thread)), Map.of());
            assertThat(one.log.head()).isEqualTo(decided.position());
            assertThat(CurrentUnitOfWork.get()).isSameAs(outer);
        } finally {
            outer.rollback();
        }
        assertThat(one.log.stream(thread, 0)).hasSize(1);
    }

    @Test
    void an_event_is_found_by_the_key_it_was_written_under() {
        ThreadId thread = thread();
        Map<String, String> metadata = Map.of(RecordedEvent.KEY, "k-1", "actor", "account");
        one.decisions().decide(thread, _ -> List.of(read(thread)), metadata);
        assertThat(other.log.recordedUnder(thread, "k-1"))
                .hasValueSatisfying(event -> assertThat(event.metadata()).isEqualTo(metadata));
        assertThat(other.log.recordedUnder(thread, "k-2")).isEmpty();
        one.decisions()
                .decide(
                        thread,
                        streams -> {
                            assertThatThrownBy(() -> streams.recordedUnder(thread, "k-1"))
                                    .isInstanceOf(IllegalStateException.class);
                            streams.state(COUNT, thread);
                            assertThat(streams.recordedUnder(thread, "k-1")).isPresent();
                            return List.of();
                        },
                        Map.of());
    }
}
