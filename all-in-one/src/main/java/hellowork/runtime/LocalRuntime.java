package hellowork.runtime;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that runs before Spring does: the locked data folder, the database, the mail catcher.
 *
 * <p>{@link #close} may be called at any moment, from any thread and more than once: it waits for a start under way and
 * stops what was started, the last first.
 */
public final class LocalRuntime implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalRuntime.class);

    private final Settings settings;
    private final CaughtMails mails;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private boolean closed;

    /** Nothing runs yet; the clock tells when a mail was received. */
    public LocalRuntime(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.mails = new CaughtMails(clock);
    }

    /** Starts everything, or throws {@link StartupRefused} with the one line that says why not. */
    public synchronized void start() {
        if (closed) {
            throw new StartupRefused("Stopped before it started.");
        }
        try {
            DataFolder data = opened(DataFolder.open(settings.dataFolder()));
            Ports.refuseBusy(settings.httpPort(), "the web pages and the API", "server.port");
            MailCatcher mail = opened(MailCatcher.start(settings.mailPort(), mails));
            Passwords passwords = new Passwords(data.keys());
            PostgresServer postgres = opened(PostgresServer.start(data, passwords));
            Database.prepare(postgres, passwords);

            properties.put("server.port", settings.httpPort());
            properties.put("hellowork.data", data.path().toString());
            properties.put("hellowork.keys", data.keys().toString());
            properties.put("hellowork.address-file", data.address().toString());
            // the same after each start: nobody waits for the claims of a process that is gone
            properties.put("hellowork.command.node", "all-in-one");
            properties.put("hellowork.query.node", "all-in-one");
            properties.put("spring.mail.host", "127.0.0.1");
            properties.put("spring.mail.port", mail.port());
            dataSource("command", postgres, Database.COMMAND_ROLE, passwords);
            dataSource("query", postgres, Database.QUERY_ROLE, passwords);
        } catch (IOException failure) {
            throw new StartupRefused(
                    "The data folder %s cannot be used (%s).".formatted(settings.dataFolder(), failure), failure);
        }
    }

    /** What Spring must know, by property name: the side's data sources, the keys' folder, the mail server. */
    public synchronized Map<String, Object> properties() {
        return Map.copyOf(properties);
    }

    /** The mails caught so far; the same object for the life of the process. */
    public CaughtMails mails() {
        return mails;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception failure) {
                LOG.warn("Not everything could be stopped", failure);
            }
        }
    }

    private <T extends AutoCloseable> T opened(T started) {
        open.push(started);
        return started;
    }

    private void dataSource(String side, PostgresServer postgres, String role, Passwords passwords) throws IOException {
        properties.put("hellowork.%s.datasource.url".formatted(side), postgres.url(Database.NAME));
        properties.put("hellowork.%s.datasource.username".formatted(side), role);
        properties.put("hellowork.%s.datasource.password".formatted(side), passwords.of(role));
    }
}
