package hellowork.store;

import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Folded states. A state is remembered with the sequence number that it goes up to, which saves folding again, never
 * the read: events after it are always read, so that it is right with any number of nodes.
 */
public final class States {
    record Key(Fold<?, ?> fold, AggregateId id) {}

    /**
     * A state and how far it goes.
     *
     * @param sequence of the last event in the state, -1 if there is none
     */
    public record Folded<S>(S state, long sequence) {}

    private final EventStore events;
    private final Map<Key, Folded<?>> remembered;

    States(EventStore events, int capacity) {
        this.events = events;
        this.remembered = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Folded<?>> eldest) {
                return size() > capacity;
            }
        };
    }

    /** The state of a stream at this moment. */
    public <S, E extends DomainEvent> S look(Fold<S, E> fold, AggregateId id) {
        return now(fold, id).state();
    }

    /** The same, and up to which event it goes. */
    public <S, E extends DomainEvent> Folded<S> now(Fold<S, E> fold, AggregateId id) {
        Key key = new Key(fold, id);
        Folded<S> before = recall(key, fold);
        S state = before.state();
        long sequence = before.sequence();
        DomainEventStream later = events.readEvents(id.value(), sequence + 1);
        while (later.hasNext()) {
            DomainEventMessage<?> message = later.next();
            state = fold.after(state, (DomainEvent) message.getPayload());
            sequence = message.getSequenceNumber();
        }
        Folded<S> now = new Folded<>(state, sequence);
        if (sequence > before.sequence()) {
            remember(key, now);
        }
        return now;
    }

    @SuppressWarnings("unchecked") // a key's state is of its fold's type
    private <S> Folded<S> recall(Key key, Fold<S, ?> fold) {
        synchronized (remembered) {
            Folded<?> known = remembered.get(key);
            return known == null ? new Folded<>(fold.initial(), -1) : (Folded<S>) known;
        }
    }

    private void remember(Key key, Folded<?> folded) {
        synchronized (remembered) {
            remembered.merge(key, folded, (one, other) -> one.sequence() > other.sequence() ? one : other);
        }
    }
}
