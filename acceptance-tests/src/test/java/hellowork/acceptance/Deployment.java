package hellowork.acceptance;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * What the tests speak to: the packaged program, started for them, or with {@code -Dhellowork.url=…} whatever answers
 * there. That one needs the mail catcher's {@code /mail/messages} and an administrator whose address and password are
 * {@code hellowork.administrator} and {@code hellowork.administrator.password}, by default those of the demonstration.
 */
final class Deployment {
    private static final List<String> FOR_TESTS = List.of(
            "--demo=off",
            "--hellowork.clock.movable=true",
            // all people of the tests come from one machine
            "--hellowork.policy.limits.requests=1000000",
            // how long a refused login takes is nothing to wait for: the command side's tests measure it
            "--hellowork.policy.login.refusal-takes=0ms");

    /** Everything can be come by on any day: a renewal can be asked for all the year but on its last day. */
    private static final List<String> TO_WALK = List.of(
            "--hellowork.clock.movable=true",
            "--hellowork.policy.limits.requests=1000000",
            "--hellowork.policy.organization.renewal-opens=365d",
            "--hellowork.policy.organization.late-approval=1d");

    private final @Nullable Program program;
    private URI url;

    private Deployment(@Nullable Program program, URI url) {
        this.program = program;
        this.url = url;
    }

    /** Without demonstration set, with a movable clock; or the one that was named. */
    static Deployment empty() {
        String named = System.getProperty("hellowork.url", "");
        return named.isBlank()
                ? started(FOR_TESTS.toArray(String[]::new))
                : new Deployment(null, URI.create(named.replaceAll("/$", "")));
    }

    /** The same with other settings, which is always a program of its own. */
    static Deployment empty(String... settings) {
        Assumptions.assumeTrue(
                System.getProperty("hellowork.url", "").isBlank(), "starts its own program, not that of hellowork.url");
        return started(
                Stream.concat(FOR_TESTS.stream(), Arrays.stream(settings)).toArray(String[]::new));
    }

    /** The program as a newcomer starts it, in a folder of its own. */
    static Deployment demonstration() {
        Assumptions.assumeTrue(
                System.getProperty("hellowork.url", "").isBlank(), "starts its own program, not that of hellowork.url");
        return started();
    }

    /** With the demonstration set and many requests at once; or the one that was named, which must have it. */
    static Deployment demonstrationToWalk() {
        String named = System.getProperty("hellowork.url", "");
        return named.isBlank()
                ? started(TO_WALK.toArray(String[]::new))
                : new Deployment(null, URI.create(named.replaceAll("/$", "")));
    }

    private static Deployment started(String... arguments) {
        Program program = new Program(arguments);
        return new Deployment(program, program.start());
    }

    URI url() {
        return url;
    }

    /** The secret that makes the first official, where it was printed for us: the demonstration set has officials. */
    Optional<String> setupKey() {
        return Optional.ofNullable(program).filter(Program::isEmpty).map(Program::setupKey);
    }

    /** What it has printed, where it was started for us. */
    String said() {
        return program == null ? "" : program.said();
    }

    /** Whether its clock is ours to move, and its process ours to stop. */
    boolean isOurs() {
        return program != null;
    }

    /** Stops and starts it; skips the test where it is not ours. */
    void restart(boolean killed) {
        Assumptions.assumeTrue(program != null, "only a program of our own is stopped");
        if (program != null) {
            if (killed) {
                program.kill();
            } else {
                program.stop();
            }
            url = program.start();
        }
    }

    void close() {
        if (program != null) {
            program.close();
        }
    }
}
