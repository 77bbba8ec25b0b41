package hellowork.store;

import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The history as PostgreSQL keeps it. */
final class PostgresEventLog implements EventLog {
    private final EventTable table;
    private final EventJson json;

    PostgresEventLog(EventTable table, EventJson json) {
        this.table = table;
        this.json = json;
    }

    @Override
    public List<RecordedEvent> stream(AggregateId id, long fromSequence) {
        List<RecordedEvent> events = new ArrayList<>();
        each(id, fromSequence, events::add);
        return events;
    }

    @Override
    public void each(AggregateId id, Consumer<? super RecordedEvent> reader) {
        each(id, 0, reader);
    }

    private void each(AggregateId id, long fromSequence, Consumer<? super RecordedEvent> reader) {
        long from = fromSequence;
        List<EventRow> page;
        do {
            page = table.ofAggregate(id.value(), from, EventTable.PAGE);
            page.forEach(row -> reader.accept(recorded(row)));
            from += page.size();
        } while (page.size() == EventTable.PAGE);
    }

    @Override
    public List<RecordedEvent> read(long afterPosition, int limit) {
        return table.after(afterPosition, limit).stream().map(this::recorded).toList();
    }

    @Override
    public List<RecordedEvent> read(EventFilter filter, long afterPosition, int limit) {
        return table.matching(filter, afterPosition, limit).stream()
                .map(this::recorded)
                .toList();
    }

    @Override
    public long head() {
        return table.head();
    }

    private RecordedEvent recorded(EventRow row) {
        DomainEvent event = json.read(row.name(), row.payload());
        return new RecordedEvent(
                row.position(),
                row.aggregateId(),
                row.sequenceNumber(),
                row.eventId(),
                event,
                row.type(),
                row.revision(),
                json.readMetadata(row.metadata()),
                event.at());
    }
}
