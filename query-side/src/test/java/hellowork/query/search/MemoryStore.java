package hellowork.query.search;

import hellowork.events.DomainEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** A history in memory. */
final class MemoryStore implements AutoCloseable {
    final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<String, Long> sequences = new HashMap<>();

    void append(List<? extends DomainEvent> events) {
        List<EventMessage<?>> messages = new ArrayList<>();
        for (DomainEvent event : events) {
            String id = event.aggregateId().value();
            long sequence = sequences.merge(id, 0L, (before, _) -> before + 1);
            messages.add(new GenericDomainEventMessage<>("any", id, sequence, event));
        }
        store.publish(messages);
    }

    @Override
    public void close() {
        store.shutDown();
    }
}
