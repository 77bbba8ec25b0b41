package hellowork.store;

import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import java.util.ArrayList;
import java.util.List;

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
        long from = fromSequence;
        List<EventRow> page;
        do {
            page = table.ofAggregate(id.value(), from, EventTable.PAGE);
            page.forEach(row -> events.add(recorded(row)));
            from += page.size();
        } while (page.size() == EventTable.PAGE);
        return events;
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
