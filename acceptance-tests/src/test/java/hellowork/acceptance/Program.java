package hellowork.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The packaged program as a child of this JVM, on free ports and a folder of its own; it ends with this JVM. */
final class Program {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern SETUP_KEY = Pattern.compile("first-official#([0-9]+)");

    private final Path folder;
    private final String[] arguments;
    private @Nullable Process process;

    Program(String... arguments) {
        this.arguments = arguments;
        try {
            folder = Files.createTempDirectory("hellowork-acceptance");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop program"));
    }

    /** Starts it, and waits until it has said where it is. */
    synchronized URI start() {
        Path jar = Path.of(System.getProperty("hellowork.jar", "../all-in-one/target/all-in-one-1.0-SNAPSHOT.jar"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1", // it lives for a few minutes
                "-XX:+UseSerialGC",
                "-jar",
                jar.toAbsolutePath().normalize().toString(),
                "--server.port=0",
                "--hellowork.mail.port=0",
                "--hellowork.data=" + folder.resolve("data")));
        command.addAll(List.of(arguments));
        Path address = folder.resolve("data/address");
        try {
            Files.deleteIfExists(address); // a killed one leaves it behind
            Process started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
                    .start();
            process = started;
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(50))
                    .failFast(() -> {
                        if (!started.isAlive()) {
                            throw new AssertionError("the program ended:\n" + said());
                        }
                    })
                    .until(() ->
                            Files.exists(address) && Files.readString(address).endsWith("\n"));
            return URI.create(Files.readString(address).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As SIGTERM. */
    synchronized void stop() {
        if (process != null) {
            process.destroy();
            awaitEnd(process);
        }
    }

    /** As {@code kill -9}: no chance to tidy up. */
    synchronized void kill() {
        if (process != null) {
            process.destroyForcibly();
            awaitEnd(process);
        }
    }

    /** Whether it was started without the demonstration set. */
    boolean isEmpty() {
        return List.of(arguments).contains("--demo=off");
    }

    /** The secret of the link that makes the first official, as it was printed. */
    String setupKey() {
        Matcher link = SETUP_KEY.matcher(said());
        if (!link.find()) {
            throw new AssertionError("no link for the first official:\n" + said());
        }
        return link.group(1);
    }

    String said() {
        try {
            return Files.readString(output());
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Stops it and leaves nothing behind. */
    void close() {
        stop();
        if (Files.notExists(folder)) {
            return; // closed before
        }
        try (var files = Files.walk(folder)) {
            files.sorted((one, other) -> other.compareTo(one))
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            System.err.println("left behind: " + folder + " (" + e + ")");
        }
    }

    private Path output() {
        return folder.resolve("output");
    }

    private static void awaitEnd(Process process) {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
