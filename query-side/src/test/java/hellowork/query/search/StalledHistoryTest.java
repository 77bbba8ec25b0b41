package hellowork.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StalledHistoryTest {
    private static final Instant NOW = Instant.parse("2026-05-19T00:00:00Z");

    private final AtomicBoolean stalled = new AtomicBoolean();

    @Test
    void a_search_that_cannot_know_the_blocks_of_now_is_refused_until_it_can(@TempDir Path folder) {
        Seekers seekers = new Seekers(new Random(3));
        JobSeekerId seeker = seekers.id();
        try (MemoryStore history = new MemoryStore();
                SearchNode node = new SearchNode(stalling(history), folder)) {
            history.append(seekers.visible(seeker));
            node.caughtUp();
            assertThat(shown(node)).containsExactly(Seeker.uuid(seeker));

            stalled.set(true);
            assertThat(shown(node)).containsExactly(Seeker.uuid(seeker)); // nothing has happened since
            history.append(List.of(new SenderBlocked(seeker, Seekers.ORGANIZATIONS.getFirst(), NOW)));
            long blocked = System.nanoTime();
            await().pollDelay(Duration.ofMillis(150)).until(() -> true); // a head is trusted for 100 ms
            assertThatThrownBy(() -> shown(node)).isInstanceOf(IndexIncomplete.class);
            assertThat(Duration.ofNanos(System.nanoTime() - blocked)).isLessThan(Duration.ofSeconds(5));

            stalled.set(false);
            assertThat(shown(node)).isEmpty(); // it waits for what it does not know yet
        }
    }

    private EventStore stalling(MemoryStore history) {
        EventStore store = mock(EventStore.class, delegatesTo(history.store));
        doAnswer(call -> new StallingStream(history.store.openStream(call.getArgument(0)), stalled))
                .when(store)
                .openStream(any());
        return store;
    }

    private static List<UUID> shown(SearchNode node) {
        return node.parts.search().page(SearchNode.viewer(0), SearchNode.everybody(), null, 10).results().stream()
                .map(result -> result.key().id())
                .toList();
    }

    /** Says that nothing happens, as where neither notifications nor polls get through. */
    private record StallingStream(TrackingEventStream stream, AtomicBoolean stalled) implements TrackingEventStream {
        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            if (stalled.get()) {
                LockSupport.parkNanos(unit.toNanos(timeout));
                return false;
            }
            return stream.hasNextAvailable(timeout, unit) && !stalled.get(); // it may have stalled meanwhile
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
