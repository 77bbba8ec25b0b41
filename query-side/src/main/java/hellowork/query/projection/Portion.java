package hellowork.query.projection;

import hellowork.events.DomainEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** What one transaction of a processor covers: a stretch of the history, and the events in it that matter. */
final class Portion {
    private final List<Fact> facts = new ArrayList<>();
    private long first = -1;
    private long last = -1;

    /** Takes the next message in; its payload is read only if the event is one of these. */
    void add(EventMessage<?> message, Set<Class<? extends DomainEvent>> followed) {
        last = position(message);
        first = first < 0 ? last : first;
        if (followed.contains(message.getPayloadType()) && message instanceof DomainEventMessage<?> event) {
            facts.add(new Fact(
                    last, event.getAggregateIdentifier(), event.getSequenceNumber(), (DomainEvent) event.getPayload()));
        }
    }

    static long position(EventMessage<?> message) {
        if (message instanceof TrackedEventMessage<?> tracked) {
            return tracked.trackingToken().position().orElseThrow();
        }
        throw new IllegalArgumentException("not a message of the history: " + message.getClass());
    }

    long first() {
        return first;
    }

    long last() {
        return last;
    }

    /** The events after this position. */
    List<Fact> after(long position) {
        return facts.stream().filter(fact -> fact.position() > position).toList();
    }
}
