package hellowork.query.search;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps this node's index up with the history: one thread that feeds it, commits it, and puts a rebuilt one in its
 * place. After a failure it goes on from the last commit.
 */
final class Indexing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    private static final Duration WAIT = Duration.ofMillis(200);
    private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long PAUSE_MILLIS = 1_000;

    private final History history;
    private final Generations generations;
    private final Clock clock;
    private final Thread thread;
    private volatile @Nullable SeekerIndex live;
    private volatile long target = Long.MAX_VALUE;
    private volatile boolean rebuilding;
    private volatile boolean stopped;
    private long lastCommit = System.nanoTime();

    Indexing(History history, Generations generations, Clock clock) {
        this.history = history;
        this.generations = generations;
        this.clock = clock;
        this.thread = Thread.ofPlatform().daemon().name("search-index").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** The index that may answer: it has reached what the history was when it was opened. */
    Optional<SeekerIndex> current() {
        SeekerIndex index = live;
        return index == null || index.position() < target ? Optional.empty() : Optional.of(index);
    }

    /** The index as it stands, whether it may answer or not. */
    Optional<SeekerIndex> opened() {
        return Optional.ofNullable(live);
    }

    boolean isRebuilding() {
        return rebuilding;
    }

    private void run() {
        while (!stopped) {
            try {
                follow();
            } catch (InterruptedException e) {
                return;
            } catch (IOException | RuntimeException e) {
                LOG.error("The search index cannot follow the history; going on from its last commit", e);
                pause();
            }
        }
    }

    private void follow() throws IOException, InterruptedException {
        long head = history.head();
        SeekerIndex index = generations.open(head);
        target = head;
        live = index;
        boolean sound = false;
        try (Orders orders = new Orders()) {
            History.Tail tail = history.after(index.position(), Feed::concerns);
            try {
                while (!stopped) {
                    Feed.into(index, tail.next(Feed.BATCH, WAIT));
                    keep(index);
                    SeekerIndex next = orders.carriedOut(index).orElse(null);
                    if (next != null) {
                        tail.close();
                        tail = history.after(next.position(), Feed::concerns);
                        index = replace(index, next, tail);
                    }
                }
            } finally {
                tail.close();
            }
            sound = true;
        } finally {
            live = null;
            if (sound) {
                index.close();
            } else {
                index.abandon();
            }
        }
    }

    private void keep(SeekerIndex index) throws IOException {
        Bookmark mark = index.bookmark();
        if (!mark.complete() && mark.position() >= mark.begun()) {
            index.commit(mark.completed(clock.instant()));
        } else if (index.hasUncommitted() && System.nanoTime() - lastCommit > COMMIT_NANOS) {
            index.commit(mark);
            lastCommit = System.nanoTime();
        }
    }

    /** The new index sees no less than the old one before it takes its place. */
    private SeekerIndex replace(SeekerIndex old, SeekerIndex next, History.Tail tail)
            throws IOException, InterruptedException {
        try {
            while (next.position() < old.position()) {
                Feed.into(next, tail.next(Feed.BATCH, WAIT));
            }
            next.commit(next.bookmark().completed(clock.instant()));
        } catch (IOException | InterruptedException | RuntimeException e) {
            next.abandon();
            throw e;
        }
        live = next;
        old.abandon();
        generations.delete(old.folder());
        return next;
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

    /** The orders to rebuild that the index has read, and what is being done about them. */
    private final class Orders implements AutoCloseable {
        private @Nullable Rebuild rebuild;

        Optional<SeekerIndex> carriedOut(SeekerIndex index) {
            Rebuild running = rebuild;
            if (running == null) {
                if (index.bookmark().mustBeRebuilt() && index.bookmark().complete()) {
                    rebuild = Rebuild.start(history, generations);
                    rebuilding = true;
                }
                return Optional.empty();
            }
            if (!running.isOver()) {
                return Optional.empty();
            }
            rebuild = null;
            rebuilding = false;
            return running.take();
        }

        @Override
        public void close() throws IOException {
            Rebuild running = rebuild;
            rebuilding = false;
            if (running != null) {
                running.close();
            }
        }
    }
}
