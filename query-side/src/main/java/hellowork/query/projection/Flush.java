package hellowork.query.projection;

import hellowork.query.QueryDatabase;
import hellowork.store.EventLog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes one portion of the history to a projection's tables, in the transaction that also stores the token. Each event
 * is applied once, whatever happened to processors and their claims: the projection's row says what comes next.
 */
@Component
class Flush {
    private final JdbcClient database;
    private final ProjectionTable table;
    private final Parking parking;
    private final TransactionTemplate savepoint;

    Flush(
            @QueryDatabase JdbcClient database,
            @QueryDatabase PlatformTransactionManager transactions,
            ProjectionTable table,
            Parking parking) {
        this.database = database;
        this.table = table;
        this.parking = parking;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    void flush(Projection projection, Portion portion) {
        ProjectionTable.Row row = table.locked(projection);
        if (row.version() != projection.version()) {
            throw new OutOfStep("the tables of " + projection.name() + " are of version " + row.version());
        }
        // the first position is 0 or 1, depending on the store
        long next = row.position() == EventLog.BEFORE_ALL ? 1 : row.position() + 1;
        if (portion.first() > next) {
            throw new OutOfStep(projection.name() + " was emptied: it goes on at " + next);
        }
        List<Fact> facts = passing(projection, portion.after(row.position()));
        if (!facts.isEmpty() && !appliesAtOnce(projection, facts)) {
            applyOneByOne(projection, facts);
        }
        table.advance(row, Math.max(row.position(), portion.last()));
    }

    /** The facts without those whose stream has one parked already; they are parked too. */
    private List<Fact> passing(Projection projection, List<Fact> facts) {
        Set<String> blocked = parking.blocked(projection.name(), facts);
        List<Fact> passing = new ArrayList<>(facts);
        for (Fact fact : facts) {
            if (blocked.contains(fact.aggregateId())) {
                parking.park(projection.name(), fact, "follows a parked event");
                passing.remove(fact);
            }
        }
        return passing;
    }

    private boolean appliesAtOnce(Projection projection, List<Fact> facts) {
        try {
            apply(projection, facts);
            return true;
        } catch (RuntimeException e) {
            rethrowIfNotAboutAnEvent(e);
            return false;
        }
    }

    private void applyOneByOne(Projection projection, List<Fact> facts) {
        Set<String> blocked = new HashSet<>();
        for (Fact fact : facts) {
            if (blocked.contains(fact.aggregateId())) {
                parking.park(projection.name(), fact, "follows a parked event");
                continue;
            }
            try {
                apply(projection, List.of(fact));
            } catch (RuntimeException e) {
                rethrowIfNotAboutAnEvent(e);
                blocked.add(fact.aggregateId());
                parking.park(projection.name(), fact, e.getClass().getSimpleName());
            }
        }
    }

    private void apply(Projection projection, List<Fact> facts) {
        savepoint.executeWithoutResult(_ -> projection.apply(new Facts(facts), database));
    }

    /** A database that is away, busy or without the tables says nothing about events: the portion is tried again. */
    private static void rethrowIfNotAboutAnEvent(RuntimeException e) {
        if (e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof NonTransientDataAccessResourceException
                || e instanceof InvalidDataAccessResourceUsageException
                || e instanceof TransactionException) {
            throw e;
        }
    }

    /** The processor and the tables are not at the same place: it has to begin where they are. */
    static final class OutOfStep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfStep(String message) {
            super(message);
        }
    }
}
