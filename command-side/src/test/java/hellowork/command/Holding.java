package hellowork.command;

import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import hellowork.store.DecisionInterceptor;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Stops one decision before its append, to show what overtakes it. */
public final class Holding implements DecisionInterceptor {
    private final AtomicReference<@Nullable Hold> next = new AtomicReference<>();

    /** The next decision that decides on such an event is held until it is let go. */
    public Hold next(Predicate<DomainEvent> event) {
        Hold hold = new Hold(event, new CountDownLatch(1), new CountDownLatch(1));
        next.set(hold);
        return hold;
    }

    @Override
    public void beforeAppend(AggregateId queuedOn, List<DomainEvent> events) {
        Hold hold = next.get();
        if (hold != null && events.stream().anyMatch(hold.event) && next.compareAndSet(hold, null)) {
            hold.reached.countDown();
            await(hold.free);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nothing happened for 30 seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A decision that is made and not yet stored. */
    public record Hold(Predicate<DomainEvent> event, CountDownLatch reached, CountDownLatch free) {
        public void untilDecided() {
            await(reached);
        }

        public void letGo() {
            free.countDown();
        }
    }
}
