package hellowork.query.projection;

import hellowork.query.QueryDatabase;
import hellowork.rest.BusinessClock;
import hellowork.store.EventLog;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each projection is, kept beside its tables: one row each, changed in the transaction that changes them. */
@Component
class ProjectionTable {
    private final JdbcClient database;
    private final Clock clock;

    ProjectionTable(@QueryDatabase JdbcClient database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param buildUntil the head of the history when the building began */
    record Row(
            String name,
            int version,
            long position,
            long buildUntil,
            @Nullable Instant builtAt) {
        boolean building() {
            return builtAt == null && position < buildUntil;
        }
    }

    Optional<Row> read(String name) {
        return database.sql("select name, version, position, build_until, built_at from projection where name = :name")
                .param("name", name)
                .query(Row.class)
                .optional();
    }

    /** The row, which nobody else changes until the end of the transaction. */
    Row locked(Projection projection) {
        return database.sql("""
            select name, version, position, build_until, built_at from projection where name = :name for update
            """)
                .param("name", projection.name())
                .query(Row.class)
                .single();
    }

    void advance(Row row, long position) {
        boolean built = row.builtAt() == null && position >= row.buildUntil();
        database.sql("""
            update projection set position = :position, built_at = coalesce(built_at, :built)
            where name = :name
            """)
                .param("name", row.name())
                .param("position", position)
                .param(
                        "built",
                        built ? OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC) : null,
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Makes sure that there is a row. Whether it was missing. */
    boolean begin(Projection projection) {
        return database.sql("""
            insert into projection (name, version, position, build_until)
            values (:name, :version, :nothing, :nothing) on conflict do nothing
            """)
                        .param("name", projection.name())
                        .param("version", projection.version())
                        .param("nothing", EventLog.BEFORE_ALL)
                        .update()
                == 1;
    }

    /** Throws away what the projection holds: it is before the first event again, and its processor starts from there. */
    void empty(Projection projection, long head) {
        locked(projection);
        for (String statement : List.of(
                "truncate " + String.join(", ", projection.tables()),
                "delete from parked_event where projection = :name",
                // without an owner: a processor that still runs, on whichever node, notices and begins anew
                "update token_entry set token = null, token_type = null, owner = null where processor_name = :name",
                """
                update projection set version = :version, position = :nothing, build_until = :head, built_at = null
                where name = :name
                """)) {
            database.sql(statement)
                    .param("name", projection.name())
                    .param("version", projection.version())
                    .param("nothing", EventLog.BEFORE_ALL)
                    .param("head", head)
                    .update();
        }
    }
}
