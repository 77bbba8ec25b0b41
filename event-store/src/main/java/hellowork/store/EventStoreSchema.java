package hellowork.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema {@code event_store}, owned by the role that writes. Made by the nodes that append, before they do. */
public final class EventStoreSchema {
    private final DataSource database;

    EventStoreSchema(DataSource database) {
        this.database = database;
    }

    /** Brings the schema to today's form; several nodes may do so at the same time. */
    EventStoreSchema migrated() {
        Flyway.configure()
                .dataSource(database)
                .schemas("event_store")
                .table("schema_history")
                .locations("classpath:db/event-store")
                .load()
                .migrate();
        return this;
    }
}
