package hellowork.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** The database {@code hellowork}, a role for each side, and the schemas that each owns. Prepared anew at each start. */
final class Database {
    static final String NAME = "hellowork";
    static final String COMMAND_ROLE = "hellowork_command";
    static final String QUERY_ROLE = "hellowork_query";

    private Database() {}

    static void prepare(PostgresServer server, Passwords passwords) throws IOException {
        String superuser = passwords.of(PostgresServer.SUPERUSER);
        try {
            try (Connection connection = connect(server, "postgres", superuser);
                    Statement statement = connection.createStatement()) {
                if (!exists(statement)) {
                    statement.execute("create database " + NAME);
                }
            }
            try (Connection connection = connect(server, NAME, superuser);
                    Statement statement = connection.createStatement()) {
                statement.execute(rolesAndSchemas());
                for (String role : new String[] {COMMAND_ROLE, QUERY_ROLE}) {
                    // base64url holds no quote
                    statement.execute("alter role %s password '%s'".formatted(role, passwords.of(role)));
                }
            }
        } catch (SQLException failure) {
            throw new StartupRefused(
                    "The embedded PostgreSQL cannot be prepared (%s).".formatted(failure.getMessage()), failure);
        }
    }

    private static Connection connect(PostgresServer server, String database, String password) throws SQLException {
        return DriverManager.getConnection(server.url(database), PostgresServer.SUPERUSER, password);
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
            return found.next();
        }
    }

    private static String rolesAndSchemas() throws IOException {
        try (InputStream sql = Objects.requireNonNull(
                Database.class.getResourceAsStream("/hellowork/runtime/10-roles-and-schemas.sql"))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
