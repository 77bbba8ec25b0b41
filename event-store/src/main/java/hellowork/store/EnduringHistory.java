package hellowork.store;

import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The history for processors: while Axon Server is away it has no events, and goes on with the next one as soon as the
 * server answers. To a failure Axon's processors answer with a pause that grows to a minute. Nobody who must know that
 * something could be missing may read from it.
 */
public final class EnduringHistory implements StreamableMessageSource<TrackedEventMessage<?>> {
    private final EventStore store;

    public EnduringHistory(EventStore store) {
        this.store = store;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new EnduringStream(store::openStream, token);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return store.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return store.createHeadToken();
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant moment) {
        return store.createTokenAt(moment);
    }
}
