package hellowork.store;

import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The history read through Axon alone, for a store that is not ours to query. */
final class AxonEventLog implements EventLog {
    private static final int SILENCE_SECONDS = 10;

    private final EventStore store;
    private final EventCatalog catalog;

    AxonEventLog(EventStore store, EventCatalog catalog) {
        this.store = store;
        this.catalog = catalog;
    }

    @Override
    public List<RecordedEvent> stream(AggregateId id, long fromSequence) {
        List<RecordedEvent> events = new ArrayList<>();
        store.readEvents(id.value(), fromSequence)
                .forEachRemaining(message -> events.add(recorded(message, BEFORE_ALL)));
        return events;
    }

    @Override
    public void each(AggregateId id, Consumer<? super RecordedEvent> reader) {
        store.readEvents(id.value(), 0).forEachRemaining(message -> reader.accept(recorded(message, BEFORE_ALL)));
    }

    @Override
    public List<RecordedEvent> read(long afterPosition, int limit) {
        return read(EventFilter.all(), afterPosition, limit);
    }

    @Override
    public List<RecordedEvent> read(EventFilter filter, long afterPosition, int limit) {
        long head = head();
        List<RecordedEvent> events = new ArrayList<>();
        try (TrackingEventStream stream = (TrackingEventStream) store.openStream(Tokens.at(afterPosition))) {
            for (long position = afterPosition; position < head && events.size() < limit; ) {
                // Axon Server's stream does not end: up to the head there is always a next event
                if (!stream.hasNextAvailable(SILENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new StoreUnavailable("the event store is silent before its head", null);
                }
                TrackedEventMessage<?> message = stream.nextAvailable();
                position = Tokens.position(message.trackingToken());
                RecordedEvent event = recorded((DomainEventMessage<?>) message, position);
                if (filter.matches(event)) {
                    events.add(event);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted while reading events", e);
        }
        return events;
    }

    @Override
    public long head() {
        return Tokens.position(store.createHeadToken());
    }

    private RecordedEvent recorded(DomainEventMessage<?> message, long position) {
        DomainEvent event = (DomainEvent) message.getPayload();
        EventCatalog.Name name = catalog.nameOf(event);
        return new RecordedEvent(
                position,
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                UUID.fromString(message.getIdentifier()),
                event,
                name.type(),
                name.revision(),
                EventSerializer.texts(message.getMetaData()),
                event.at());
    }
}
