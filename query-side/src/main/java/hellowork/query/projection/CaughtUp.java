package hellowork.query.projection;

import hellowork.store.EventLog;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Holds back the word that the node is ready until everything that follows the history has got to where it stands, the
 * search index too: whoever comes first finds what there is. After {@code hellowork.query.start-patience} (60 s by
 * default) the node is ready all the same, and says what is behind.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // after whatever else is done at a start
class CaughtUp implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(CaughtUp.class);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Consistency consistency;
    private final EventLog log;
    private final Duration patience;

    CaughtUp(Consistency consistency, EventLog log, @Value("${hellowork.query.start-patience:60s}") Duration patience) {
        this.consistency = consistency;
        this.log = log;
        this.patience = patience;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        long head = log.head();
        long started = System.nanoTime();
        for (Followed followed : consistency.all()) {
            while (followed.progress().position() < head) {
                if (System.nanoTime() - started >= patience.toNanos()
                        || Thread.currentThread().isInterrupted()) {
                    LOG.warn("Ready before {} has caught up with the history", followed.name());
                    break;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }
}
