package hellowork.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows on their way into one table, all in one statement: PostgreSQL unfolds them from JSON by the names of its columns
 * ({@code organizationId} is {@code organization_id}).
 *
 * <pre>insert into quota select * from json_populate_recordset(null::quota, :rows::json) on conflict …</pre>
 *
 * <p>With {@code on conflict do update} a portion must not repeat a key: fold first.
 */
public final class Rows {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private Rows() {}

    /** Runs the statement with these records as {@code :rows}; does nothing without rows. */
    public static void write(JdbcClient database, String statement, Collection<? extends Record> rows) {
        if (!rows.isEmpty()) {
            prepare(database, statement, rows).update();
        }
    }

    /** The statement with these records as {@code :rows}, not yet run: for one that returns something. */
    public static JdbcClient.StatementSpec prepare(
            JdbcClient database, String statement, Collection<? extends Record> rows) {
        return database.sql(statement).param("rows", JSON.writeValueAsString(rows));
    }

    /** What a statement returns, where each row is a record and so never null. */
    public static <R> List<R> all(JdbcClient.MappedQuerySpec<@Nullable R> query) {
        return query.list().stream().map(Objects::requireNonNull).toList();
    }
}
