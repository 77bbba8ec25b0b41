package hellowork.command.mail;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries again what is due. Ends early when the mail server seems to be away, or when a run takes long. */
final class SecondTries {
    private static final Logger log = LoggerFactory.getLogger(SecondTries.class);
    private static final int FAILURES_IN_A_ROW = 3;
    private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(25);

    private final DeadLetteringEventHandlerInvoker mail;
    private final DeadLetters letters;

    SecondTries(DeadLetteringEventHandlerInvoker mail, DeadLetters letters) {
        this.mail = mail;
        this.letters = letters;
    }

    void run() {
        long started = System.nanoTime();
        int failures = 0;
        while (failures < FAILURES_IN_A_ROW && System.nanoTime() - started < LONG_NANOS) {
            AtomicBoolean found = new AtomicBoolean();
            boolean done = mail.process(_ -> {
                found.set(true);
                return true;
            });
            if (!found.get()) {
                return;
            }
            failures = done ? 0 : failures + 1;
        }
        log.warn("{} mails still wait to be tried again", letters.count().waiting());
    }
}
