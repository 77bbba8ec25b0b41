package hellowork.runtime;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server process that a killed program leaves behind, found by the {@code postmaster.pid} of its data folder. */
final class Orphan {
    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);

    private final Path cluster;
    private final Path pidFile;

    Orphan(Path cluster) {
        this.cluster = cluster;
        this.pidFile = cluster.resolve("postmaster.pid");
    }

    /** Stops it where it lives. Called only under the lock of the data folder, when no program can own the server. */
    void stop(PostgresPrograms programs) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> alive = process();
        if (alive.isEmpty()) {
            return; // PostgreSQL itself sees that its old pid is gone
        }
        if (!isOurs(alive.get())) {
            // After a reboot another process may have the number, and PostgreSQL would believe it to be a server.
            Files.delete(pidFile);
            return;
        }
        LOG.info(
                "Stopping the database process {} that a killed program left behind",
                alive.get().pid());
        if (!PostgresServer.stop(programs, cluster, "fast") && !PostgresServer.stop(programs, cluster, "immediate")) {
            throw new StartupRefused(
                    "A database process (%d) still runs on %s and does not stop: stop it, then start again."
                            .formatted(alive.get().pid(), cluster));
        }
    }

    private Optional<ProcessHandle> process() throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        try {
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
        } catch (NumberFormatException | NoSuchElementException cutShort) {
            return Optional.empty();
        }
    }

    /** A server works in its data folder; where the system does not tell, the name of its program must do. */
    private boolean isOurs(ProcessHandle process) throws IOException {
        Path workingFolder = Path.of("/proc", Long.toString(process.pid()), "cwd");
        if (Files.isSymbolicLink(workingFolder)) {
            try {
                return Files.readSymbolicLink(workingFolder).equals(cluster.toRealPath());
            } catch (NoSuchFileException | AccessDeniedException deadOrForeign) {
                return false;
            }
        }
        return process.info()
                .command()
                .map(Path::of)
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse("")
                .startsWith("postgres");
    }
}
