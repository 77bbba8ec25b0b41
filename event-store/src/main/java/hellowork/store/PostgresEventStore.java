package hellowork.store;

import java.util.List;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/** Axon's store over the {@link PostgresEngine}; its readers are woken by the commits of every node. */
final class PostgresEventStore extends EmbeddedEventStore {
    /** Where notifications are lost, be it without anybody noticing, readers see a commit no later than this. */
    private static final int POLL_MILLIS = 100;

    private PostgresEventStore(Builder builder) {
        super(builder);
    }

    static PostgresEventStore over(PostgresEngine engine) {
        Builder builder = new Builder();
        builder.storageEngine(engine)
                .fetchDelay(POLL_MILLIS)
                .threadFactory(
                        Thread.ofPlatform().daemon().name("event-tail-", 0).factory());
        return new PostgresEventStore(builder);
    }

    /** Some node has committed. */
    void wake() {
        afterCommit(List.of());
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new PromptStream(super.openStream(token));
    }
}
