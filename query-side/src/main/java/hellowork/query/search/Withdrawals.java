package hellowork.query.search;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the history for what takes a seeker out of somebody's sight, on a thread of its own that never waits for the
 * index: a block works on searches as soon as this has read it (S-34). It holds only what the index has not yet taken in.
 */
final class Withdrawals implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Withdrawals.class);
    private static final Duration WAIT = Duration.ofMillis(200);
    private static final int BATCH = 10_000;
    /** An index that is that far behind must catch up first. */
    private static final int MOST = 200_000;

    private static final long PAUSE_MILLIS = 100;

    private final History history;
    private final Indexing indexing;
    private final Thread thread;
    private volatile @Nullable Recent recent;
    private volatile boolean stopped;

    Withdrawals(History history, Indexing indexing) {
        this.history = history;
        this.indexing = indexing;
        this.thread = Thread.ofPlatform().daemon().name("search-withdrawals").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** What was read up to this moment; absent while there is no index that could answer. */
    @Nullable
    Recent recent() {
        return recent;
    }

    private void run() {
        while (!stopped) {
            try {
                SeekerIndex index = indexing.current().orElse(null);
                if (index == null) {
                    TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                } else {
                    follow(Recent.after(index.position(), history.head()));
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("Blocks cannot be followed; searches are refused until they can", e);
                pause();
            } finally {
                recent = null;
            }
        }
    }

    private void follow(Recent beginning) throws InterruptedException {
        Recent now = beginning;
        recent = now;
        try (History.Tail tail = history.after(now.to(), Recent::concerns)) {
            while (!stopped) {
                History.Batch batch = tail.next(BATCH, WAIT);
                SeekerIndex index = indexing.current().orElse(null);
                if (index == null || index.position() < now.from()) {
                    return; // another index, which knows less: begin again from where it stands
                }
                now = now.with(batch, index.position());
                if (now.changes().size() > MOST) {
                    LOG.warn("The search index is too far behind the blocks");
                    return;
                }
                recent = now;
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        thread.join();
    }
}
