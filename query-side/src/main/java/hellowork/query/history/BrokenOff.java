package hellowork.query.history;

/** The answer had begun when it failed: there is no way left to say so but to break the connection. */
final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenOff(Exception cause) {
        super("the history was broken off", cause);
    }
}
