package hellowork.store;

import java.util.Optional;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;

/** Axon Server's history; what it does not answer is told as both stores tell it, {@link StoreUnavailable}. */
final class AxonServerHistory extends AxonServerEventStore {
    private AxonServerHistory(Builder builder) {
        super(builder);
    }

    static AxonServerHistory of(Builder builder) {
        builder.build(); // makes the engine, which stays in the builder
        return new AxonServerHistory(builder);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return new Answered(
                AxonServerFailure.reading(() -> super.readEvents(aggregateIdentifier, firstSequenceNumber)));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return AxonServerFailure.reading(() -> super.lastSequenceNumberFor(aggregateIdentifier));
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return AxonServerFailure.reading(super::createTailToken);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return AxonServerFailure.reading(super::createHeadToken);
    }

    /** Events come while they are read, and so do failures. */
    private record Answered(DomainEventStream events) implements DomainEventStream {
        @Override
        public DomainEventMessage<?> peek() {
            return AxonServerFailure.reading(events::peek);
        }

        @Override
        public boolean hasNext() {
            return AxonServerFailure.reading(events::hasNext);
        }

        @Override
        public DomainEventMessage<?> next() {
            return AxonServerFailure.reading(events::next);
        }

        @Override
        public @Nullable Long getLastSequenceNumber() {
            return events.getLastSequenceNumber();
        }
    }
}
