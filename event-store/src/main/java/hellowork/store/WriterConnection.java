package hellowork.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** A connection that cannot keep the writers' lock for long, whichever end of it dies. */
final class WriterConnection {
    private WriterConnection() {}

    static Connection open(DataSource database, Duration patience) throws SQLException {
        Connection connection = database.getConnection();
        try {
            // this side: a server that no longer answers
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(patience.toMillis()));
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                // the server's side: a node that stopped, or vanished, in its transaction
                statement.execute("set idle_in_transaction_session_timeout = '3s'");
                statement.execute("set tcp_keepalives_idle = 3");
                statement.execute("set tcp_keepalives_interval = 1");
                statement.execute("set tcp_keepalives_count = 3");
                // an answer is a promise
                statement.execute("set synchronous_commit = on");
                statement.execute("set search_path = event_store");
            }
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException | RuntimeException e) {
            abandon(database, connection);
            throw e;
        }
    }

    /** Closes for good: a connection with these settings must not go back to a pool. */
    static void abandon(DataSource database, Connection connection) {
        if (database instanceof HikariDataSource pool) {
            pool.evictConnection(connection);
        }
        try (connection) {
            connection.abort(Runnable::run);
        } catch (SQLException | RuntimeException _) {
            // it is broken, which is why it is abandoned
        }
    }
}
