package hellowork.query.projection;

import hellowork.query.QueryDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where events wait that a projection could not take: the culprit, and what follows in its stream, since it would be
 * wrong without it. A rebuild empties it. The cause is kept by its class only: messages of a database quote rows, and
 * rows hold what people wrote.
 */
@Component
class Parking {
    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

    private final JdbcClient database;

    Parking(@QueryDatabase JdbcClient database) {
        this.database = database;
    }

    /** Those of these streams that have an event parked. */
    Set<String> blocked(String projection, Collection<Fact> facts) {
        Set<String> streams = facts.stream().map(Fact::aggregateId).collect(Collectors.toSet());
        return streams.isEmpty() || count(projection) == 0
                ? Set.of()
                : Set.copyOf(database.sql("""
                    select distinct aggregate_id from parked_event
                    where projection = :projection and aggregate_id in (:streams)
                    """)
                        .param("projection", projection)
                        .param("streams", streams)
                        .query(String.class)
                        .list());
    }

    void park(String projection, Fact fact, String cause) {
        LOG.error(
                "Projection {} could not take the event at position {} and parked it: {}",
                projection,
                fact.position(),
                cause);
        Rows.write(
                database,
                """
                insert into parked_event
                select * from json_populate_recordset(null::parked_event, :rows::json) on conflict do nothing
                """,
                List.of(new Parked(
                        projection,
                        fact.position(),
                        fact.aggregateId(),
                        fact.sequenceNumber(),
                        fact.event().getClass().getSimpleName(),
                        cause)));
    }

    private record Parked(
            String projection, long position, String aggregateId, long sequenceNumber, String type, String cause) {}

    long count(String projection) {
        return database.sql("select count(*) from parked_event where projection = :projection")
                .param("projection", projection)
                .query(Long.class)
                .single();
    }
}
