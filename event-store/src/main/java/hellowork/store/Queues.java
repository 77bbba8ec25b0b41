package hellowork.store;

import hellowork.events.AggregateId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** One fair queue for each stream that somebody on this node decides on at this moment. */
final class Queues {
    /** A queue with the number of those who hold it or wait in it; guarded by the map. */
    private static final class Queue {
        private final ReentrantLock lock = new ReentrantLock(true);
        private int users;
    }

    private final ConcurrentHashMap<AggregateId, Queue> queues = new ConcurrentHashMap<>();

    /** One's turn; closing it is the next one's. */
    @FunctionalInterface
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits for the turn on this stream. Throws {@link TooBusy} if it does not come in time. */
    Turn turn(AggregateId id, long patienceNanos) {
        Queue queue = queues.compute(id, (_, known) -> {
            Queue found = known == null ? new Queue() : known;
            found.users++;
            return found;
        });
        boolean mine = false;
        try {
            mine = queue.lock.tryLock(patienceNanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!mine) {
            leave(id);
            throw new TooBusy(id);
        }
        return () -> {
            queue.lock.unlock();
            leave(id);
        };
    }

    private void leave(AggregateId id) {
        queues.computeIfPresent(id, (_, queue) -> --queue.users == 0 ? null : queue);
    }
}
