package hellowork.store;

import static hellowork.store.Threads.read;
import static hellowork.store.Threads.thread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import hellowork.events.ThreadId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The connection breaks at COMMIT, before or after the server has done it. */
final class LostCommitTest {
    private final AtomicInteger toLoseBefore = new AtomicInteger();
    private final AtomicInteger toLoseAfter = new AtomicInteger();
    private HikariDataSource database;
    private PostgresWriter writer;
    private EventTable table;

    @BeforeEach
    void start() {
        database = Database.create();
        table = new EventTable(database);
        writer = new PostgresWriter(
                new DelegatingDataSource(database) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        return losingCommits(super.getConnection());
                    }
                },
                Duration.ofSeconds(10));
        writer.start();
    }

    @AfterEach
    void stop() {
        writer.stop();
        database.close();
    }

    private Connection losingCommits(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    boolean commit = method.getName().equals("commit");
                    if (commit && toLoseBefore.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                        throw new SQLException("lost before", "08006");
                    }
                    try {
                        Object result = method.invoke(connection, arguments);
                        if (commit && toLoseAfter.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                            throw new SQLException("lost after", "08006");
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    private long append(ThreadId thread) {
        return writer.append(List.of(Node.row(0, read(thread)), Node.row(1, read(thread))));
    }

    @Test
    void what_was_committed_is_acknowledged_and_not_written_again() {
        toLoseAfter.set(1);
        assertThat(append(thread())).isEqualTo(2);
        assertThat(table.head()).isEqualTo(2);
    }

    @Test
    void what_was_not_committed_is_written_once() {
        toLoseBefore.set(3);
        assertThat(append(thread())).isEqualTo(2);
        assertThat(table.head()).isEqualTo(2);
    }

    @Test
    void a_conflict_is_still_told_after_a_lost_commit() {
        ThreadId thread = thread();
        append(thread);
        toLoseAfter.set(1);
        append(thread());
        assertThatThrownBy(() -> append(thread)).isInstanceOf(ConcurrencyException.class);
        assertThat(table.head()).isEqualTo(4);
    }
}
