package hellowork.store;

import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Where pure deciders run: loads the streams that a decision asks for, decides, and stores its events in one append,
 * whichever streams they belong to.
 *
 * <p>The store checks only streams that are written. A decision must therefore also write to each stream whose state
 * must not move under it.
 */
public final class Decisions {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(4);
    private static final long LONGEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(60);

    private final EventLog log;
    private final States states;
    private final Appends appends;
    private final DecisionInterceptor interceptor;
    private final Queues queues = new Queues();

    public Decisions(
            EventStore store, EventCatalog catalog, EventLog log, States states, DecisionInterceptor interceptor) {
        this.log = log;
        this.states = states;
        this.appends = new Appends(store, catalog);
        this.interceptor = interceptor;
    }

    /** The state of a stream at this moment, for what is only asked and may change before anything is decided. */
    public <S, E extends DomainEvent> S look(Fold<S, E> fold, AggregateId id) {
        return states.now(fold, id).state();
    }

    /**
     * Runs the decision and stores what it decides, together or not at all.
     *
     * <p>Decisions with the same {@code queueOn} take turns on this node. If another node was faster, the decision runs
     * again on the newer states, until five seconds after the call: then {@link TooBusy}. So it must be pure.
     *
     * <p>What the decision throws, such as RuleViolated, passes through and nothing is stored. {@link StoreUnavailable}
     * if the store does not answer. An event of a stream that was not asked for begins that stream;
     * IllegalStateException if it is begun already.
     *
     * @param queueOn the stream that most of those who would collide have in common
     * @param metadata kept beside each event: the actor, the idempotency key ({@link RecordedEvent#KEY})
     */
    public Decided decide(
            AggregateId queueOn,
            Function<Streams, ? extends List<? extends DomainEvent>> decision,
            Map<String, String> metadata) {
        long arrival = System.nanoTime();
        try (var _ = queues.turn(queueOn, PATIENCE_NANOS)) {
            for (int attempt = 0; ; attempt++) {
                Loading streams = new Loading(states, log);
                List<DomainEvent> events = List.copyOf(decision.apply(streams));
                if (events.isEmpty()) {
                    return new Decided(events, log.head());
                }
                interceptor.beforeAppend(queueOn, events);
                try {
                    return new Decided(events, appends.append(events, streams, metadata));
                } catch (ConcurrencyException _) {
                    appends.requireNew(events, streams);
                    pause(queueOn, attempt, arrival);
                }
            }
        }
    }

    /** Random, so that nodes that collided do not collide again, and longer each time. */
    private static void pause(AggregateId id, int attempt, long arrival) {
        long bound = Math.min(LONGEST_PAUSE_NANOS, FIRST_PAUSE_NANOS << Math.min(attempt, 8));
        long pause = ThreadLocalRandom.current().nextLong(bound);
        if (System.nanoTime() + pause - arrival >= PATIENCE_NANOS
                || Thread.currentThread().isInterrupted()) {
            throw new TooBusy(id);
        }
        LockSupport.parkNanos(pause);
    }
}
