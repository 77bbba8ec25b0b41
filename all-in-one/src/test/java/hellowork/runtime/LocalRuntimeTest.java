package hellowork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalRuntimeTest {
    @TempDir
    Path folder;

    @Test
    void the_second_start_finds_the_data_of_the_first() throws Exception {
        try (LocalRuntime first = started()) {
            execute(first, "command", "create table kept (word text)", "insert into kept values ('言葉')");
        }
        try (LocalRuntime second = started()) {
            assertThat(query(second, "command", "select word from kept")).isEqualTo("言葉");
        }
    }

    @Test
    void a_start_after_a_kill_stops_the_database_that_was_left_behind() throws Exception {
        try (JavaProcess process = JavaProcess.start(
                StartAndWait.class,
                folder.resolve("output"),
                "--hellowork.data=" + data(),
                "--server.port=0",
                "--hellowork.mail.port=0")) {
            process.untilItSays("ready");
            long orphan = Long.parseLong(Files.readAllLines(data().resolve("postgres/postmaster.pid"))
                    .getFirst());
            process.kill();
            assertThat(ProcessHandle.of(orphan)).isPresent();

            try (LocalRuntime next = started()) {
                assertThat(query(next, "command", "select 'alive'")).isEqualTo("alive");
                assertThat(Files.readAllLines(data().resolve("postgres/postmaster.pid"))
                                .getFirst())
                        .isNotEqualTo(Long.toString(orphan));
            }
        }
    }

    @Test
    void the_number_of_a_dead_server_that_another_process_has_now_does_not_matter() throws Exception {
        started().close();
        Files.writeString(
                data().resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data().resolve("postgres") + "\n");

        try (LocalRuntime next = started()) {
            assertThat(query(next, "query", "select 'alive'")).isEqualTo("alive");
        }
    }

    @Test
    void a_data_folder_in_use_is_refused_in_one_line_that_names_it() throws Exception {
        try (LocalRuntime first = started();
                LocalRuntime second = runtime(0, 0)) {
            assertThat(first.properties()).containsKey("hellowork.keys");
            assertThatThrownBy(second::start)
                    .isInstanceOf(StartupRefused.class)
                    .hasMessageContaining(data().toString())
                    .hasMessageContaining("--hellowork.data")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void a_busy_port_is_refused_in_one_line_that_names_it_and_leaves_nothing_running() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertRefused(runtime(other.getLocalPort(), 0), other.getLocalPort(), "--server.port");
            assertRefused(runtime(0, other.getLocalPort()), other.getLocalPort(), "--hellowork.mail.port");
        }
        started().close(); // the lock is free again
    }

    @Test
    void a_lost_password_of_the_database_is_refused_loudly() throws Exception {
        started().close();
        Files.delete(data().resolve("keys/postgres-postgres.password"));

        try (LocalRuntime next = runtime(0, 0)) {
            assertThatThrownBy(next::start).isInstanceOf(StartupRefused.class).hasMessageContaining("backup");
        }
    }

    @Test
    void only_the_owner_can_read_the_data_and_the_keys() throws Exception {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        started().close();

        assertThat(mode(data())).isEqualTo("rwx------");
        assertThat(mode(data().resolve("keys"))).isEqualTo("rwx------");
        try (Stream<Path> keys = Files.list(data().resolve("keys"))) {
            List<Path> files = keys.toList();
            assertThat(files).hasSize(3);
            for (Path file : files) {
                assertThat(mode(file)).as(file.toString()).isEqualTo("rw-------");
            }
        }
    }

    @Test
    void each_side_sees_its_own_schemas_only_and_the_query_side_reads_the_events() throws Exception {
        try (LocalRuntime runtime = started()) {
            execute(runtime, "command", "create table command.secret ()", "create table event_store.event (n int)");
            execute(runtime, "query", "create table query.view ()");

            assertThat(query(runtime, "query", "select count(*)::text from event_store.event"))
                    .isEqualTo("0");
            assertDenied(runtime, "query", "insert into event_store.event values (1)");
            assertDenied(runtime, "query", "select from command.secret");
            assertDenied(runtime, "command", "select from query.view");
            assertDenied(runtime, "query", "create table public.anything ()");
            assertDenied(runtime, "query", "set role hellowork_command");
        }
    }

    @Test
    void nobody_gets_in_without_the_password_and_what_is_committed_is_on_disk() throws Exception {
        try (LocalRuntime runtime = started()) {
            String url = property(runtime, "hellowork.command.datasource.url");
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres")
                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(query(
                            runtime,
                            "query",
                            "select current_setting('fsync') || current_setting('synchronous_commit')"))
                    .isEqualTo("onon");
            assertThat(query(runtime, "query", "select current_setting('listen_addresses')"))
                    .isEqualTo("127.0.0.1");
        }
    }

    private Path data() throws IOException {
        return folder.toRealPath().resolve("data");
    }

    private LocalRuntime runtime(int httpPort, int mailPort) throws IOException {
        return new LocalRuntime(new Settings(data(), httpPort, mailPort), InstantSource.system());
    }

    private LocalRuntime started() throws IOException {
        LocalRuntime runtime = runtime(0, 0);
        runtime.start();
        return runtime;
    }

    private static void assertRefused(LocalRuntime runtime, int port, String property) {
        try (runtime) {
            assertThatThrownBy(runtime::start)
                    .isInstanceOf(StartupRefused.class)
                    .hasMessageContaining(Integer.toString(port))
                    .hasMessageContaining(property)
                    .hasMessageNotContaining("\n");
        }
    }

    private static void assertDenied(LocalRuntime runtime, String side, String sql) {
        assertThatThrownBy(() -> execute(runtime, side, sql))
                .as(side + ": " + sql)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private static void execute(LocalRuntime runtime, String side, String... sql) throws SQLException {
        try (Connection connection = connect(runtime, side);
                Statement statement = connection.createStatement()) {
            for (String one : sql) {
                statement.execute(one);
            }
        }
    }

    private static String query(LocalRuntime runtime, String side, String sql) throws SQLException {
        try (Connection connection = connect(runtime, side);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static Connection connect(LocalRuntime runtime, String side) throws SQLException {
        String prefix = "hellowork." + side + ".datasource.";
        return DriverManager.getConnection(
                property(runtime, prefix + "url"),
                property(runtime, prefix + "username"),
                property(runtime, prefix + "password"));
    }

    private static String property(LocalRuntime runtime, String name) {
        return String.valueOf(runtime.properties().get(name));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
