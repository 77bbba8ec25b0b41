package hellowork.runtime;

/** The program cannot start for a reason that its user can change. The message is one line and says what to do. */
public final class StartupRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartupRefused(String line) {
        super(line);
    }

    StartupRefused(String line, Throwable cause) {
        super(line, cause);
    }

    /** The one line to print instead of a stack trace. */
    public String line() {
        return String.valueOf(getMessage());
    }
}
