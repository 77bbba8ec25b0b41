package hellowork.store;

import hellowork.events.DomainEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** One node with its own writer and listener on a database that it may share with others. */
final class Node implements AutoCloseable {
    static final EventCatalog CATALOG = new EventCatalog();
    static final EventJson JSON = new EventJson(CATALOG);

    final EventTable table;
    final PostgresWriter writer;
    final PostgresEngine engine;
    final PostgresEventStore store;
    final EventLog log;
    private final CommitListener listener;

    Node(DataSource database) {
        this(database, Duration.ofSeconds(10));
    }

    Node(DataSource database, Duration patience) {
        table = new EventTable(database);
        writer = new PostgresWriter(database, patience);
        engine = new PostgresEngine(table, CATALOG, new EventSerializer(CATALOG, JSON), writer);
        store = PostgresEventStore.over(engine);
        log = new PostgresEventLog(table, JSON);
        listener = new CommitListener(database, store::wake);
        writer.start();
        listener.start();
    }

    /** From now on notifications are lost. */
    Node deaf() {
        listener.stop();
        return this;
    }

    Decisions decisions() {
        return decisions(DecisionInterceptor.none());
    }

    Decisions decisions(DecisionInterceptor interceptor) {
        return new Decisions(store, CATALOG, log, new States(store, 10_000), interceptor);
    }

    /** Appends this event as the next of its stream with this sequence number. */
    long append(long sequence, DomainEvent event) {
        return writer.append(List.of(row(sequence, event)));
    }

    static EventRow row(long sequence, DomainEvent event) {
        EventCatalog.Name name = CATALOG.nameOf(event);
        return new EventRow(
                EventRow.NOT_YET,
                event.aggregateId().value(),
                sequence,
                UUID.randomUUID(),
                name.type(),
                name.revision(),
                event.at(),
                JSON.write(event),
                JSON.writeMetadata(Map.of()));
    }

    @Override
    public void close() {
        listener.stop();
        writer.stop();
        store.shutDown();
    }
}
