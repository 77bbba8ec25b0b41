package hellowork.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server on this data folder, listening on a free loopback port, durable, every connection by password.
 *
 * <p>Whoever starts it holds the lock of the data folder. So a server that still runs on it has lost its program, and is
 * stopped first.
 */
final class PostgresServer implements AutoCloseable {
    static final String SUPERUSER = "postgres";
    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final int TRIES = 3;

    private final Path cluster;
    private final PostgresPrograms programs;
    private final int port;

    private PostgresServer(Path cluster, PostgresPrograms programs, int port) {
        this.cluster = cluster;
        this.programs = programs;
        this.port = port;
    }

    static PostgresServer start(DataFolder data, Passwords passwords) throws IOException {
        Path cluster = data.path().resolve("postgres");
        Path log = data.path().resolve("postgres.log");
        if (Files.exists(log)) { // what it said last time may tell why that ended
            Files.move(log, data.path().resolve("postgres.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        OwnerOnly.write(log, "");
        PostgresPrograms programs = new PostgresPrograms(PostgresBinaries.unpacked(data.path()), log);
        if (Files.isDirectory(cluster)) {
            refuseLostPassword(passwords);
            new Orphan(cluster).stop(programs);
        } else {
            initialize(cluster, programs, passwords);
        }
        for (int attempt = 1; attempt <= TRIES; attempt++) { // somebody may take the free port before PostgreSQL does
            int port = Ports.free();
            OwnerOnly.write(cluster.resolve("hellowork.conf"), configuration(port));
            if (programs.run("pg_ctl", "start", "-w", "-t", "300", "-D", cluster.toString(), "-l", log.toString())
                    == 0) {
                return new PostgresServer(cluster, programs, port);
            }
        }
        throw new StartupRefused("The embedded PostgreSQL does not start; its log %s says why.".formatted(log));
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws IOException {
        if (!stop(programs, cluster, "fast") && !stop(programs, cluster, "immediate")) {
            LOG.warn("The embedded PostgreSQL on {} did not stop; the next start will stop it", cluster);
        }
    }

    static boolean stop(PostgresPrograms programs, Path cluster, String mode) throws IOException {
        return programs.run("pg_ctl", "stop", "-w", "-t", "60", "-m", mode, "-D", cluster.toString()) == 0;
    }

    /** Under another name until it is complete, so that a start killed in the middle leaves nothing half made. */
    private static void initialize(Path cluster, PostgresPrograms programs, Passwords passwords) throws IOException {
        Path unfinished = cluster.resolveSibling("postgres.new");
        FileSystemUtils.deleteRecursively(unfinished);
        passwords.of(SUPERUSER);
        int code = programs.run(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwords.fileOf(SUPERUSER),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin", // the same order of strings on every machine
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        if (code != 0) {
            throw new StartupRefused("PostgreSQL's initdb failed; the log %s says why."
                    .formatted(cluster.resolveSibling("postgres.log")));
        }
        Files.writeString(
                unfinished.resolve("postgresql.conf"), "\ninclude 'hellowork.conf'\n", StandardOpenOption.APPEND);
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void refuseLostPassword(Passwords passwords) {
        if (!Files.isReadable(passwords.fileOf(SUPERUSER))) {
            throw new StartupRefused("The database is there but its password is lost: put %s back from your backup."
                    .formatted(passwords.fileOf(SUPERUSER)));
        }
    }

    private static String configuration(int port) {
        return """
            # Written at each start; what you change here is lost.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            max_connections = 200
            shared_buffers = '256MB'
            max_wal_size = '2GB'
            jit = off
            timezone = 'UTC'
            log_timezone = 'UTC'
            log_checkpoints = off
            """.formatted(port);
    }
}
