package hellowork.command.login;

import hellowork.events.RuleViolated;
import hellowork.rest.TooManyRequests;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Lets every refusal take the same time, whatever was done before it: requests run on virtual threads, which may wait. */
final class EvenRefusals {
    private final long nanos;

    EvenRefusals(Duration takes) {
        this.nanos = takes.toNanos();
    }

    /** What the work answers, at once; what it refuses with, when the time is over. */
    <T> T even(Supplier<T> work) {
        long begun = System.nanoTime();
        try {
            return work.get();
        } catch (RuleViolated | TooManyRequests refusal) {
            awaitEnd(begun);
            throw refusal;
        }
    }

    private void awaitEnd(long begun) {
        for (long left = nanos; left > 0 && !Thread.currentThread().isInterrupted(); ) {
            left = nanos - (System.nanoTime() - begun);
            if (left > 0) {
                LockSupport.parkNanos(left);
            }
        }
    }
}
