package hellowork.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A main of this class path in a JVM of its own, its output in a file. Killed at the end of the test. */
public final class JavaProcess implements AutoCloseable {
    private final Process process;
    private final Path output;

    private JavaProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    public static JavaProcess start(Class<?> main, Path output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED", // as the manifests of the jars say it
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new JavaProcess(process, output);
    }

    public JavaProcess untilFile(Path file) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .failFast(this::refuseEnd)
                .until(() -> Files.exists(file));
        return this;
    }

    public JavaProcess untilItSays(String words) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .failFast(this::refuseEnd)
                .until(() -> output().contains(words));
        return this;
    }

    private void refuseEnd() {
        if (!process.isAlive()) {
            throw new AssertionError("Ended too early:\n" + output());
        }
    }

    public long pid() {
        return process.pid();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new AssertionError("Still running:\n" + output());
        }
        return process.exitValue();
    }

    /** As {@code kill -9}: the process gets no chance to clean up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C or SIGTERM. */
    public void terminate() {
        process.destroy();
    }

    public String output() {
        try {
            return Files.readString(output, UTF_8);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
