package hellowork.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** One PostgreSQL for all tests of this JVM, and a database of its own for each test class. */
final class Database {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Database() {}

    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A database with the tables of the store, and nothing in them. */
    static HikariDataSource create() {
        HikariDataSource database = empty();
        new EventStoreSchema(database).migrated();
        return database;
    }

    /** A database with nothing in it. */
    static HikariDataSource empty() {
        String name = "store" + NUMBER.incrementAndGet();
        execute(Server.POSTGRES.getPostgresDatabase(), "create database " + name);
        HikariConfig config = new HikariConfig();
        config.setDataSource(Server.POSTGRES.getDatabase("postgres", name));
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    static DataSource as(String role, DataSource database) {
        try (var connection = database.getConnection()) {
            return Server.POSTGRES.getDatabase(role, connection.getCatalog());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void execute(DataSource database, String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
