package hellowork.store;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A stream of the history that is opened again after its last event when the store has been away. For one thread. */
final class EnduringStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(EnduringStream.class);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final Function<@Nullable TrackingToken, ? extends BlockingStream<TrackedEventMessage<?>>> open;
    private @Nullable TrackingToken last;
    private @Nullable BlockingStream<TrackedEventMessage<?>> stream;
    private boolean away;

    EnduringStream(
            Function<@Nullable TrackingToken, ? extends BlockingStream<TrackedEventMessage<?>>> open,
            @Nullable TrackingToken after) {
        this.open = open;
        this.last = after;
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        try {
            boolean next = opened().hasNextAvailable(timeout, unit);
            away = false;
            return next;
        } catch (RuntimeException e) {
            waitFor(e);
            TimeUnit.NANOSECONDS.sleep(Math.min(unit.toNanos(timeout), PAUSE_NANOS));
            return false;
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            // nothing has happened, or nobody says so
        }
        TrackedEventMessage<?> message = opened().nextAvailable();
        last = message.trackingToken();
        return message;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        try {
            return opened().peek();
        } catch (RuntimeException e) {
            waitFor(e);
            return Optional.empty();
        }
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        try {
            opened().skipMessagesWithPayloadTypeOf(ignored);
        } catch (RuntimeException e) {
            waitFor(e);
        }
    }

    private BlockingStream<TrackedEventMessage<?>> opened() {
        BlockingStream<TrackedEventMessage<?>> opened = stream;
        if (opened == null) {
            opened = open.apply(last);
            stream = opened;
        }
        return opened;
    }

    private void waitFor(RuntimeException failure) {
        if (!(AxonServerFailure.of(failure, "nothing was stored") instanceof StoreUnavailable)) {
            throw failure;
        }
        if (!away) {
            LOG.warn("The history cannot be followed until the event store answers", failure);
            away = true;
        }
        close();
    }

    @Override
    public void close() {
        BlockingStream<TrackedEventMessage<?>> opened = stream;
        stream = null;
        if (opened != null) {
            opened.close();
        }
    }
}
