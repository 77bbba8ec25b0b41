package hellowork.command;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL of this JVM's tests: one that is quick, and one that keeps what it has acknowledged. */
public enum Postgres {
    QUICK("off"),
    DURABLE("on");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String fsync;
    private @Nullable EmbeddedPostgres server;

    Postgres(String fsync) {
        this.fsync = fsync;
    }

    /** Started by the first test that asks; it ends with the JVM. */
    private synchronized EmbeddedPostgres server() {
        EmbeddedPostgres running = server;
        if (running == null) {
            try {
                running = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", fsync)
                        .setServerConfig("synchronous_commit", fsync)
                        .setServerConfig("full_page_writes", fsync)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server = running;
        }
        return running;
    }

    /** A role of its own with an empty database of its own. */
    Database create() {
        String name = "command_" + NUMBER.incrementAndGet();
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + name + " login password '" + name + "'");
            statement.execute("create database " + name + " owner " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Database("jdbc:postgresql://127.0.0.1:" + server().getPort() + "/" + name, name);
    }

    /** The role's password is its name. */
    record Database(String url, String role) {}
}
