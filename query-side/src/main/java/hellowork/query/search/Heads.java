package hellowork.query.search;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Where the history stands, asked of the store at most about ten times a second, however many want to know. */
final class Heads {
    private static final long FRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final LongSupplier history;
    private long head;
    private long askedAt = System.nanoTime() - FRESH_NANOS;

    Heads(LongSupplier history) {
        this.history = history;
    }

    /** A head of the history that was read at most 100 ms before this call began. */
    long recent() {
        long called = System.nanoTime(); // whoever waits behind a slow reading takes what it read
        synchronized (this) {
            if (called - askedAt >= FRESH_NANOS) {
                long asking = System.nanoTime();
                head = history.getAsLong();
                askedAt = asking;
            }
            return head;
        }
    }
}
