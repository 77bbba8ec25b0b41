package hellowork.command;

import java.nio.file.Path;

/**
 * A secret key of this deployment is not the one that it began with. The process does not start: with another key every
 * mailed code, reference and login name would silently become another one.
 */
public final class KeysLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private KeysLost(String message) {
        super(message);
    }

    static KeysLost missing(Path file) {
        return new KeysLost("The key " + file + " is missing, though this deployment has used it before.");
    }

    static KeysLost another(Path file) {
        return new KeysLost("The key " + file + " is not the one that this deployment has used before.");
    }

    /** What an operator does about it. */
    static String remedy() {
        return "Restore the folder of the keys (hellowork.keys, hellowork.command.keys) from the backup that belongs"
                + " to this database, and start again.";
    }

    @Override
    public String getMessage() {
        return super.getMessage() + " " + remedy();
    }
}
