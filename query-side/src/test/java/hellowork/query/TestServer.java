package hellowork.query;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL for all tests, with the schema of the query side in a role of its own, as it is deployed. */
public final class TestServer {
    private static final EmbeddedPostgres POSTGRES = start();
    private static final Path KEYS = folder("keys");

    private TestServer() {}

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("create role hellowork_query login; create schema query authorization hellowork_query")
                    .update();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database as its owner. */
    public static DataSource asOwner() {
        return POSTGRES.getPostgresDatabase();
    }

    /** What a query node is started with. */
    public static String[] settings() {
        return new String[] {
            "hellowork.query.datasource.url=" + POSTGRES.getJdbcUrl("hellowork_query", "postgres"),
            "hellowork.query.datasource.username=hellowork_query",
            "hellowork.keys=" + KEYS,
            "hellowork.data=" + folder("data") // each node keeps an index of its own
        };
    }
}
