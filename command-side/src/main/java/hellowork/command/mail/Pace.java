package hellowork.command.mail;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Lets one after another pass, no more than so many within a second. For one thread. */
final class Pace {
    private final long distance;
    private long next = System.nanoTime();

    Pace(int aSecond) {
        if (aSecond < 1) {
            throw new IllegalArgumentException("at least one a second");
        }
        this.distance = TimeUnit.SECONDS.toNanos(1) / aSecond;
    }

    /** Waits for its turn: not at all after a pause. */
    void await() {
        long now = System.nanoTime();
        if (next - now > 0) {
            LockSupport.parkNanos(next - now);
        }
        next = Math.max(next, now) + distance;
    }
}
