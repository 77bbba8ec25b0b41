package hellowork.store;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/**
 * Axon's tailing stream looks for an event, then takes a lock, then waits; an event that comes between is announced to
 * nobody, and the reader sleeps through its whole timeout. Here it looks again at least every 50 ms.
 */
final class PromptStream implements TrackingEventStream {
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final TrackingEventStream stream;

    PromptStream(TrackingEventStream stream) {
        this.stream = stream;
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long started = System.nanoTime();
        long patience = unit.toNanos(timeout);
        long left;
        do {
            left = patience - (System.nanoTime() - started);
            int slice = Math.toIntExact(Math.clamp(left, 0, LOOK_AGAIN_NANOS));
            if (stream.hasNextAvailable(slice, TimeUnit.NANOSECONDS)) {
                return true;
            }
        } while (left > LOOK_AGAIN_NANOS);
        return false;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.DAYS)) {
            // a day without events
        }
        return stream.nextAvailable();
    }

    @Override
    public void close() {
        stream.close();
    }
}
