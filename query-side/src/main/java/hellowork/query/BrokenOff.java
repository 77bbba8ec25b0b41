package hellowork.query;

/**
 * The answer had begun when it failed: there is no way left to say so but to break the connection. A controller that
 * throws it has an exception handler that throws it again, so that nothing is written after the half of the answer.
 */
public final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenOff(Exception cause) {
        super("an answer was broken off", cause);
    }
}
