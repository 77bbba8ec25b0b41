package hellowork.query.search;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * How long this machine kept a thread waiting that had nothing to do but to wake up every millisecond: what a promise of
 * milliseconds cannot be held to. A thread that waits for a lock, a message or another thread is not counted.
 */
final class Stalls implements AutoCloseable {
    private static final long BEAT_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    /** What an idle machine may need to wake a thread is no stall. */
    private static final long PROMPT_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final AtomicLong stalled = new AtomicLong();
    private volatile boolean stopped;

    Stalls() {
        Thread.ofPlatform().daemon().name("heart").start(this::beat);
    }

    /** The sum of all stalls up to now. */
    long nanos() {
        return stalled.get();
    }

    private void beat() {
        long before = System.nanoTime();
        while (!stopped) {
            LockSupport.parkNanos(BEAT_NANOS);
            long now = System.nanoTime();
            long late = now - before - BEAT_NANOS;
            if (late > PROMPT_NANOS) {
                stalled.addAndGet(late);
            }
            before = now;
        }
    }

    @Override
    public void close() {
        stopped = true;
    }
}
