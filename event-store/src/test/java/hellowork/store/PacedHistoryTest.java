package hellowork.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.junit.jupiter.api.Test;

/** Reads as a processor does: waits for the first event of a portion, then peeks for more. */
class PacedHistoryTest {
    private static final int EVENTS = 40;

    private final BlockingQueue<TrackedEventMessage<?>> events = new LinkedBlockingQueue<>();
    private final BlockingStream<TrackedEventMessage<?>> stream =
            new PacedHistory(_ -> new Queued(events)).openStream(null);

    @Test
    void portions_of_what_comes_one_by_one_are_apart_and_lose_nothing() throws InterruptedException {
        long started = System.nanoTime();
        List<List<Long>> portions = new ArrayList<>();
        int read = 0;
        for (int i = 1; i <= EVENTS || read < EVENTS; i++) {
            if (i <= EVENTS) {
                events.add(event(i)); // there is always one more when a portion has ended
            }
            portions.add(portion(EVENTS));
            read += portions.getLast().size();
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - started);

        assertThat(portions.stream().flatMap(List::stream))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, EVENTS).mapToObj(Long::valueOf).toList());
        assertThat((long) portions.size()).isLessThanOrEqualTo(1 + taken.toMillis() / PacedHistory.APART.toMillis());
    }

    @Test
    void what_was_there_already_is_read_without_a_pause() throws InterruptedException {
        for (int i = 1; i <= EVENTS; i++) {
            events.add(event(i));
        }
        int late = 0;

        for (int i = 1; i <= EVENTS; i++) {
            long started = System.nanoTime();
            assertThat(portion(1)).containsExactly((long) i);
            late += System.nanoTime() - started < PacedHistory.APART.toNanos() ? 0 : 1;
        }

        assertThat(late)
                .as("what pauses, pauses each time; a machine does so now and then")
                .isLessThan(EVENTS / 2);
    }

    private List<Long> portion(int atMost) throws InterruptedException {
        List<Long> portion = new ArrayList<>();
        if (stream.hasNextAvailable(1_000, TimeUnit.MILLISECONDS)) {
            do {
                portion.add(stream.nextAvailable().trackingToken().position().orElseThrow());
            } while (portion.size() < atMost && stream.peek().isPresent());
        }
        return portion;
    }

    private static TrackedEventMessage<?> event(long position) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(position), new GenericMessage<>("event"), () -> Instant.EPOCH);
    }

    private record Queued(BlockingQueue<TrackedEventMessage<?>> events)
            implements BlockingStream<TrackedEventMessage<?>> {
        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.ofNullable(events.peek());
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return !events.isEmpty();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return events.take();
        }

        @Override
        public void close() {
            events.clear();
        }
    }
}
