package hellowork.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Hears of the commits of all nodes over a connection of its own, and wakes this node's readers. While there is no
 * connection they poll.
 */
final class CommitListener implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CommitListener.class);
    private static final int QUIET_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 10_000;
    private static final long RECONNECT_MILLIS = 500;

    private final DataSource database;
    private final Runnable wake;
    private final Object lifecycle = new Object();
    private volatile @Nullable Thread thread;
    private final AtomicReference<@Nullable Connection> connection = new AtomicReference<>();

    CommitListener(DataSource database, Runnable wake) {
        this.database = database;
        this.wake = wake;
    }

    @Override
    public void start() {
        synchronized (lifecycle) {
            if (thread == null) {
                Thread starting = Thread.ofVirtual().name("event-listener").unstarted(this::run);
                thread = starting; // which is how it knows that it is to run
                starting.start();
            }
        }
    }

    @Override
    public void stop() {
        synchronized (lifecycle) {
            Thread listening = thread;
            thread = null;
            if (listening != null) {
                listening.interrupt();
                disconnect();
                try {
                    listening.join(Duration.ofSeconds(1));
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
        return PostgresWriter.PHASE;
    }

    private boolean stopped() {
        return thread != Thread.currentThread();
    }

    private void run() {
        while (!stopped()) {
            try {
                listen();
            } catch (SQLException | RuntimeException e) { // a closing pool throws either
                disconnect();
                if (!stopped()) {
                    LOG.warn("not listening for commits, readers poll: {}", e.toString());
                    pause();
                }
            }
        }
        disconnect();
    }

    private void listen() throws SQLException {
        Connection open = database.getConnection();
        connection.set(open);
        open.setNetworkTimeout(Runnable::run, ANSWER_MILLIS);
        open.setAutoCommit(true);
        try (Statement statement = open.createStatement()) {
            statement.execute("listen event_store");
        }
        wake.run(); // for what was committed before
        PGConnection notifications = open.unwrap(PGConnection.class);
        while (!stopped()) {
            if (notifications.getNotifications(QUIET_MILLIS).length > 0) {
                wake.run();
            } else if (!open.isValid(QUIET_MILLIS / 1_000)) {
                throw new SQLException("the connection is silent", "08006");
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(RECONNECT_MILLIS);
        } catch (InterruptedException _) {
            // it is to stop
        }
    }

    private void disconnect() {
        Connection open = connection.getAndSet(null);
        if (open != null) {
            WriterConnection.abandon(database, open);
        }
    }
}
