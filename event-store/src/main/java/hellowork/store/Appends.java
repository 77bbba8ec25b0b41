package hellowork.store;

import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Stores the events of one decision through Axon: one unit of work, one append, in either store. */
final class Appends {
    private final EventStore store;
    private final EventCatalog catalog;
    /** Axon Server looks only into its newest segments for a stream that begins: it would begin an old one again. */
    private final boolean forgetsStreams;

    Appends(EventStore store, EventCatalog catalog) {
        this.store = store;
        this.catalog = catalog;
        this.forgetsStreams = store instanceof AxonServerHistory;
    }

    /** The position after the append. Throws ConcurrencyException if a stream has moved since it was loaded. */
    long append(List<DomainEvent> events, Loading streams, Map<String, String> metadata) {
        if (forgetsStreams) {
            requireNew(events, streams);
        }
        List<DomainEventMessage<?>> messages = messages(events, streams, metadata);
        return apart(() -> {
            UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(messages.getFirst());
            try {
                work.execute(() -> store.publish(messages));
            } catch (RuntimeException e) {
                throw AxonServerFailure.of(e, "the outcome is not known");
            }
            // our engine says where the events are; after Axon Server's commit its head is not before them
            Long position = work.getResource(PostgresEngine.POSITION);
            return position == null ? headAfter() : position;
        });
    }

    private long headAfter() {
        try {
            return Tokens.position(store.createHeadToken());
        } catch (StoreUnavailable e) {
            throw new StoreUnavailable("the events are stored; the event store did not say where", e);
        }
    }

    private List<DomainEventMessage<?>> messages(
            List<DomainEvent> events, Loading streams, Map<String, String> metadata) {
        Map<AggregateId, Long> sequences = new HashMap<>();
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (DomainEvent event : events) {
            AggregateId id = event.aggregateId();
            long sequence = sequences.getOrDefault(id, streams.sequence(id)) + 1;
            sequences.put(id, sequence);
            messages.add(new GenericDomainEventMessage<>(
                    catalog.aggregateTypeOf(event),
                    id.value(),
                    sequence,
                    event,
                    metadata,
                    IdentifierFactory.getInstance().generateIdentifier(),
                    event.at()));
        }
        return messages;
    }

    /** A stream that the decision did not load can only be begun. That will not change by trying. */
    void requireNew(List<DomainEvent> events, Loading streams) {
        events.stream()
                .map(DomainEvent::aggregateId)
                .distinct()
                .filter(id -> !streams.knows(id))
                .filter(id -> store.lastSequenceNumberFor(id.value()).isPresent())
                .forEach(id -> {
                    throw new IllegalStateException(id.value() + " has events: the decision must ask for its state");
                });
    }

    /** A decision is stored when it returns, so it has a unit of work of its own, even within another. */
    private static <T> T apart(Supplier<T> work) {
        if (!CurrentUnitOfWork.isStarted()) {
            return work.get();
        }
        UnitOfWork<?> outer = CurrentUnitOfWork.get();
        CurrentUnitOfWork.clear(outer);
        try {
            return apart(work);
        } finally {
            CurrentUnitOfWork.set(outer);
        }
    }
}
