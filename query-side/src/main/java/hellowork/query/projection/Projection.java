package hellowork.query.projection;

import hellowork.events.DomainEvent;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tables that follow from the history: they can be thrown away and built again, with the same result. A bean of this
 * type is fed by a processor of its own. Its class says with {@link Projects} what it makes of what.
 */
public interface Projection {
    /** Its name in the API and in the database. */
    default String name() {
        return Projected.of(getClass()).name();
    }

    /** The version of what the tables hold. */
    default int version() {
        return Projected.of(getClass()).version();
    }

    /** Every table it writes. */
    default List<String> tables() {
        return Projected.of(getClass()).into();
    }

    /** The events it follows. */
    default Set<Class<? extends DomainEvent>> events() {
        return Projected.of(getClass()).from();
    }

    /**
     * Writes what follows from these events, with one statement for each table, in the running transaction. Called with
     * every event once and in order, in portions of any size; it refuses none, however odd.
     */
    void apply(Facts facts, JdbcClient database);
}
