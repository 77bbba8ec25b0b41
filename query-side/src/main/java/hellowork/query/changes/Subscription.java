package hellowork.query.changes;

import hellowork.rest.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What one stream has yet to tell its client. Whoever puts something in never waits: the same thing waits once, with its
 * newest position, and when more than {@value #MOST} things wait the client reads everything again.
 */
final class Subscription {
    static final int MOST = 100;

    private final Actor actor;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private final Map<Change, Long> waiting = new LinkedHashMap<>();
    private @Nullable Long everything;
    private boolean doubted;
    private @Nullable Ending ending;

    Subscription(Actor actor) {
        this.actor = actor;
    }

    /** @param position from which on a GET shows the change */
    record Told(Change change, long position) {}

    /**
     * What is to be done now.
     *
     * @param everything the position from which everything is to be read again, if it is
     * @param doubted whether the session must be looked at before anything is told
     * @param ending why this is the last of it, if it is
     */
    record Portion(
            @Nullable Long everything,
            List<Told> changes,
            boolean doubted,
            @Nullable Ending ending) {}

    /** Whose stream it is. */
    Actor actor() {
        return actor;
    }

    void tell(Change change, long position) {
        with(() -> {
            if (everything != null) {
                everything = Math.max(everything, position);
            } else if (waiting.size() < MOST || waiting.containsKey(change)) {
                waiting.put(change, position);
            } else {
                waiting.clear();
                everything = position;
            }
        });
    }

    /** Everything is to be read again as of this position. */
    void tellEverything(long position) {
        with(() -> {
            waiting.clear();
            everything = everything == null ? position : Math.max(everything, position);
        });
    }

    /** Something has happened after which the session may be another one, or none. */
    void doubt() {
        with(() -> doubted = true);
    }

    void end(Ending because) {
        with(() -> ending = ending == null ? because : ending);
    }

    private void with(Runnable change) {
        lock.lock();
        try {
            change.run();
            something.signal();
        } finally {
            lock.unlock();
        }
    }

    /**
     * What there is to do, once there is something; nothing when that moment has passed. Both are times of
     * {@link System#nanoTime()}.
     *
     * @param earliest before it nothing is told; a doubt and the end do not wait
     */
    Portion next(long earliest, long latest) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long now = System.nanoTime();
            while (ending == null && !doubted && now - latest < 0 && (isEmpty() || now - earliest < 0)) {
                long wait = isEmpty() ? latest - now : Math.min(latest - now, earliest - now);
                long _ = something.awaitNanos(wait);
                now = System.nanoTime();
            }
            return taken(now - earliest >= 0);
        } finally {
            lock.unlock();
        }
    }

    private boolean isEmpty() {
        return everything == null && waiting.isEmpty();
    }

    private Portion taken(boolean changes) {
        Portion portion = new Portion(
                changes ? everything : null,
                changes
                        ? waiting.entrySet().stream()
                                .map(each -> new Told(each.getKey(), each.getValue()))
                                .toList()
                        : List.of(),
                doubted,
                ending);
        doubted = false;
        if (changes) {
            everything = null;
            waiting.clear();
        }
        return portion;
    }
}
