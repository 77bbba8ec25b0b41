package hellowork.runtime;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's own programs ({@code initdb}, {@code pg_ctl}), which refuse to run as root, as root too. */
final class PostgresPrograms {
    private final Path binaries;
    private final File log;
    private final List<String> prefix;

    /** The programs in this folder; the log takes what they say. */
    PostgresPrograms(Path binaries, Path log) throws IOException {
        this.binaries = binaries;
        this.log = log.toFile();
        this.prefix = prefix();
    }

    /** Runs the program to its end; its exit code. */
    int run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        return exitCode(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log)));
    }

    /** In a user namespace of its own, root is nobody in particular but still owns its files. */
    private static List<String> prefix() throws IOException {
        if (!ProcessHandle.current().info().user().orElse("").equals("root")) {
            return List.of();
        }
        ProcessBuilder unshare = new ProcessBuilder("unshare", "-U", "true")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        if (exitCode(unshare) != 0) {
            throw new StartupRefused(
                    "PostgreSQL does not run as root, and this system allows no user namespace: start as another"
                            + " user.");
        }
        return List.of("unshare", "-U");
    }

    private static int exitCode(ProcessBuilder builder) throws IOException {
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            throw new StartupRefused(
                    "Cannot run %s (%s).".formatted(builder.command().getFirst(), missing.getMessage()), missing);
        }
        try {
            if (process.waitFor(10, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException("Still running after 10 minutes: " + builder.command());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException("Interrupted while running " + builder.command(), interrupted);
        }
    }
}
