package hellowork.rest;

import java.time.Duration;

/** Somebody asks too often; the answer is 429 and says when to come again (P-REQUEST-LIMIT). */
public final class TooManyRequests extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public TooManyRequests(Duration wait) {
        super("asked too often", null, false, false);
        this.wait = wait;
    }

    /** Whole seconds, rounded up. */
    long seconds() {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
