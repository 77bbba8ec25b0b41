package hellowork.query.search;

import hellowork.events.DomainEvent;
import hellowork.store.EventLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * The history to be followed from a position, event by event. Axon's stream is what wakes its readers on every store, so
 * it is used as it is; an event is read out of its stored form only if somebody wants its kind.
 */
final class History {
    private final EventStore store;

    History(EventStore store) {
        this.store = store;
    }

    /**
     * What came next.
     *
     * @param events those of the wanted kinds
     * @param position of the last event that was passed, wanted or not
     * @param passed how many were passed
     */
    record Batch(List<Told> events, long position, int passed) {}

    /** The position of the last event; {@link EventLog#BEFORE_ALL} if there is none. */
    long head() {
        return position(store.createHeadToken());
    }

    Tail after(long position, Predicate<Class<?>> wanted) {
        TrackingToken token = position <= EventLog.BEFORE_ALL ? null : new GlobalSequenceTrackingToken(position);
        return new Tail(store.openStream(token), position, wanted);
    }

    /** A reader's place in the history. For one thread. */
    static final class Tail implements AutoCloseable {
        private final BlockingStream<TrackedEventMessage<?>> stream;
        private final Predicate<Class<?>> wanted;
        private long position;

        private Tail(BlockingStream<TrackedEventMessage<?>> stream, long position, Predicate<Class<?>> wanted) {
            this.stream = stream;
            this.position = position;
            this.wanted = wanted;
        }

        /** What is there already, at most this much; where nothing is, what comes within the wait. */
        Batch next(int limit, Duration wait) throws InterruptedException {
            List<Told> events = new ArrayList<>();
            int passed = 0;
            int millis = Math.toIntExact(wait.toMillis());
            while (passed < limit && stream.hasNextAvailable(passed == 0 ? millis : 0, TimeUnit.MILLISECONDS)) {
                TrackedEventMessage<?> message = stream.nextAvailable();
                position = History.position(message.trackingToken());
                passed++;
                if (wanted.test(message.getPayloadType()) && message instanceof DomainEventMessage<?> event) {
                    events.add(new Told(position, event.getSequenceNumber(), (DomainEvent) event.getPayload()));
                }
            }
            return new Batch(events, position, passed);
        }

        @Override
        public void close() {
            stream.close();
        }
    }

    private static long position(@Nullable TrackingToken token) {
        TrackingToken bare = token == null ? null : WrappedToken.unwrapLowerBound(token);
        return bare == null ? EventLog.BEFORE_ALL : bare.position().orElse(EventLog.BEFORE_ALL);
    }
}
