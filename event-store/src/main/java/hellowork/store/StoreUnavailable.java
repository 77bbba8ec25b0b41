package hellowork.store;

import org.jspecify.annotations.Nullable;

/**
 * The event store did not answer in time. Unless the message says that nothing was stored, the events may be there: a caller
 * who tries again must do so under the same id or idempotency key.
 */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
