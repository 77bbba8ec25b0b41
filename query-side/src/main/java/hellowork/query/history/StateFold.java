package hellowork.query.history;

import hellowork.store.EventCatalog;
import hellowork.store.EventJson;
import hellowork.store.RecordedEvent;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Folds the events of one stream, of whatever type, into the last value of each of their components. */
final class StateFold {
    private final EventCatalog catalog;
    private final EventJson json;
    private final Map<String, AggregateState.Component> components = new TreeMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private @Nullable RecordedEvent last;

    StateFold(EventCatalog catalog, EventJson json) {
        this.catalog = catalog;
        this.json = json;
    }

    void add(RecordedEvent event) {
        ObjectNode withheld = json.withheld(event.event());
        withheld.properties()
                .forEach(component ->
                        components.put(component.getKey(), AggregateState.Component.of(component.getValue(), event)));
        counts.merge(event.type(), 1L, Long::sum);
        last = event;
    }

    /** The state, if there was any event. */
    Optional<AggregateState> state() {
        return Optional.ofNullable(last)
                .map(event -> new AggregateState(
                        event.aggregateId(),
                        catalog.aggregateTypeOf(event.event()),
                        event.sequenceNumber(),
                        event.position(),
                        event.at(),
                        components,
                        counts));
    }
}
