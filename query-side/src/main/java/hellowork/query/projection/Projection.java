package hellowork.query.projection;

import hellowork.events.DomainEvent;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tables that follow from the history: they can be thrown away and built again, with the same result. A bean of this
 * type is fed by a processor of its own.
 */
public interface Projection {
    /** Its name in the API and in the database, such as {@code quota}; never changed. */
    String name();

    /** Raised with every change of what the tables hold: a start with another version builds them again. */
    int version();

    /** Every table it writes; nobody else writes to them. */
    List<String> tables();

    /** The events it follows; it never sees others. */
    Set<Class<? extends DomainEvent>> events();

    /**
     * Writes what follows from these events, with one statement for each table, in the running transaction. Called with
     * every event once and in order, in portions of any size; it refuses none, however odd.
     */
    void apply(Facts facts, JdbcClient database);
}
