package hellowork.command.account;

import hellowork.command.NewIds;
import hellowork.events.PasswordId;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Passwords as Argon2id hashes (19 MiB, 2 passes, 1 lane) in a table of their own. A row is written before the event
 * that names it and never changes. However a check ends, it takes one Argon2id computation.
 */
public final class Passwords {
    private static final int MIN_LENGTH = 10;
    private static final int MAX_LENGTH = 128;

    private final JdbcClient jdbc;
    private final NewIds ids;
    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore computing = new Semaphore(2 * Runtime.getRuntime().availableProcessors());
    private final String hashOfNothing;

    public Passwords(JdbcClient jdbc, NewIds ids) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.hashOfNothing = String.valueOf(argon2.encode("of nobody"));
    }

    /** Refuses a password that is unfit for an account with this address (P-PASSWORD). */
    void check(String password, String mailAddress) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH || length > MAX_LENGTH || password.equalsIgnoreCase(mailAddress)) {
            throw AccountRule.PASSWORD_UNFIT.violated();
        }
    }

    /** Keeps a new password for an account with this address; refused if it is unfit (P-PASSWORD). */
    public PasswordId keep(String password, String mailAddress) {
        check(password, mailAddress);
        PasswordId id = new PasswordId("password-" + ids.uuid());
        computing.acquireUninterruptibly();
        try {
            jdbc.sql("insert into command.password (password_id, argon2id) values (?, ?)")
                    .params(id.value(), argon2.encode(password))
                    .update();
        } finally {
            computing.release();
        }
        return id;
    }

    /** Whether this is the password of that row; false, after the same work, if there is no row. */
    public boolean matches(String password, @Nullable PasswordId id) {
        String hash = id == null
                ? hashOfNothing
                : jdbc.sql("select argon2id from command.password where password_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .optional()
                        .orElse(hashOfNothing);
        computing.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash) && id != null;
        } finally {
            computing.release();
        }
    }
}
