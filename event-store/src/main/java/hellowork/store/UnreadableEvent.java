package hellowork.store;

/** A stored event that the language no longer, or not yet, knows how to read. Never skipped in silence. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableEvent(String message) {
        super(message);
    }

    UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
