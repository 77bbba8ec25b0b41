package hellowork.runtime;

import java.io.IOException;
import java.time.InstantSource;

/** The runtime in a process of its own, which a test can kill: says when it is ready, then waits. */
final class StartAndWait {
    private StartAndWait() {}

    public static void main(String... arguments) throws IOException {
        LocalRuntime runtime = new LocalRuntime(Settings.of(arguments), InstantSource.system());
        runtime.start();
        System.out.println("ready");
        while (System.in.read() >= 0) {
            System.out.println("still here");
        }
        runtime.close();
    }
}
