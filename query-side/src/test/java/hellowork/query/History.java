package hellowork.query;

import hellowork.events.DomainEvent;
import hellowork.store.Decisions;
import hellowork.store.Fold;
import java.util.List;
import java.util.Map;

/** Writes events to the store, as if they had been decided. */
public final class History {
    private static final Fold<Integer, DomainEvent> COUNT = new Fold<>(DomainEvent.class, 0, (count, _) -> count + 1);

    private final Decisions decisions;

    History(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The position after the events. */
    public long append(List<? extends DomainEvent> events) {
        return decisions
                .decide(
                        events.getFirst().aggregateId(),
                        streams -> {
                            events.forEach(event -> streams.state(COUNT, event.aggregateId()));
                            return events;
                        },
                        Map.of())
                .position();
    }

    public long append(DomainEvent... events) {
        return append(List.of(events));
    }
}
