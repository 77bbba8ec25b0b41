package hellowork.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Appends of all callers of this node queue up here; one thread stores all that wait in one transaction. See
 * {@link Batch} for the transaction. The connection is the writer's own for as long as it works.
 */
final class PostgresWriter implements SmartLifecycle {
    /** Before everything that appends or reads, and stopped after it. */
    static final int PHASE = Integer.MIN_VALUE + 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(PostgresWriter.class);
    private static final int EVENTS_IN_A_COMMIT = 1_000;
    private static final long PAUSE_MILLIS = 100;

    private final DataSource database;
    private final Duration patience;
    private final LinkedBlockingQueue<Append> waiting = new LinkedBlockingQueue<>();
    private final Object lifecycle = new Object();
    private volatile @Nullable Thread thread;
    private @Nullable Connection connection;

    /** @param patience how long a caller waits for its answer */
    PostgresWriter(DataSource database, Duration patience) {
        this.database = database;
        this.patience = patience;
    }

    /**
     * Stores these events together and answers with the position of the last. Throws Axon's ConcurrencyException if one
     * of them is not the next of its stream, {@link StoreUnavailable} if there is no answer in time.
     */
    long append(List<EventRow> rows) {
        if (thread == null) {
            throw new IllegalStateException("the event store is not started");
        }
        Append append = new Append(rows);
        waiting.add(append);
        return append.await(patience);
    }

    @Override
    public void start() {
        synchronized (lifecycle) {
            if (thread == null) {
                Thread starting =
                        Thread.ofPlatform().daemon().name("event-writer").unstarted(this::run);
                thread = starting; // which is how it knows that it is to run
                starting.start();
            }
        }
    }

    /** Stores what is already waiting, then gives the connection back. */
    @Override
    public void stop() {
        synchronized (lifecycle) {
            Thread writing = thread;
            thread = null;
            if (writing != null) {
                try {
                    writing.join(patience);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void run() {
        try {
            while (thread == Thread.currentThread() || !waiting.isEmpty()) {
                Append first = waiting.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    write(withFollowers(first));
                }
            }
        } catch (InterruptedException e) {
            LOG.warn("the event writer was interrupted");
        } finally {
            disconnect();
        }
    }

    private List<Append> withFollowers(Append first) {
        List<Append> appends = new ArrayList<>();
        int events = 0;
        for (Append next = first; next != null; next = waiting.poll()) {
            appends.add(next);
            events += next.rows().size();
            if (events >= EVENTS_IN_A_COMMIT) {
                break;
            }
        }
        return appends;
    }

    /** Tries until every append has its answer or its caller has given up. */
    private void write(List<Append> appends) throws InterruptedException {
        Batch batch = new Batch(appends);
        while (!batch.settled()) {
            try {
                batch.store(connected());
            } catch (SQLException e) {
                if (batch.isToBlame(e)) {
                    discard(e);
                    writeEachAlone(batch.unsettled(), e);
                    return;
                }
                discard(e);
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (RuntimeException | Error e) { // the thread must live on: without it no command is stored
                LOG.error("events could not be stored", e);
                disconnect();
                batch.unsettled().forEach(append -> append.refused(e));
            }
        }
    }

    /** The database refuses some value: only the append that holds it must fail. */
    private void writeEachAlone(List<Append> appends, SQLException refusal) throws InterruptedException {
        if (appends.size() == 1) {
            appends.getFirst().refused(refusal);
            return;
        }
        for (Append append : appends) {
            write(List.of(append));
        }
    }

    private Connection connected() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = WriterConnection.open(database, patience);
            connection = open;
        }
        return open;
    }

    private void discard(SQLException e) {
        LOG.warn("the event writer's connection failed and is replaced: {} {}", e.getSQLState(), e.getMessage());
        disconnect();
    }

    private void disconnect() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            WriterConnection.abandon(database, open);
        }
    }
}
