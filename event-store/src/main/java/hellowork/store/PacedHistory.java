package hellowork.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The history for event processors. Each portion that they read costs them a transaction, whether one event is in it or a
 * thousand: so what comes in quick succession is read together. A portion begins no sooner than {@link #APART} after the
 * one before it has begun. What comes after a quiet time is read at once, and so is what was there already.
 */
public final class PacedHistory implements StreamableMessageSource<TrackedEventMessage<?>> {
    /** Nobody waits for a page as short as this, and it is long enough for a few events on a busy day. */
    static final Duration APART = Duration.ofMillis(20);

    private final StreamableMessageSource<TrackedEventMessage<?>> history;

    public PacedHistory(StreamableMessageSource<TrackedEventMessage<?>> history) {
        this.history = history;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new Paced(history.openStream(token));
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return history.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return history.createHeadToken();
    }

    /** A processor waits for the first event of a portion, and takes with it what is there without waiting. */
    private static final class Paced implements BlockingStream<TrackedEventMessage<?>> {
        private final BlockingStream<TrackedEventMessage<?>> stream;
        private boolean atEnd;
        private long begun = System.nanoTime();

        Paced(BlockingStream<TrackedEventMessage<?>> stream) {
            this.stream = stream;
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            if (atEnd && timeout > 0) {
                TimeUnit.NANOSECONDS.sleep(begun + APART.toNanos() - System.nanoTime());
            }
            boolean begins = stream.hasNextAvailable(timeout, unit);
            if (begins) {
                begun = System.nanoTime();
            }
            return begins;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            Optional<TrackedEventMessage<?>> next = stream.peek();
            atEnd = next.isEmpty();
            return next;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
            stream.skipMessagesWithPayloadTypeOf(ignored);
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
