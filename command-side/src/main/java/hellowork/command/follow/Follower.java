package hellowork.command.follow;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Starts and stops one processor. Before its first start it is set to where it begins to read, and this is done before
 * the node answers its first request, so that no event falls between.
 */
public final class Follower implements SmartLifecycle {
    /** Where a follower begins that has never run, or whose token was lost. */
    public enum Beginning {
        /** The end of the history: what happened before is not its concern. */
        NOW,
        /** The first event. */
        FIRST_EVENT
    }

    private final Beginning beginning;
    private final EventProcessor processor;
    private final TokenStore tokens;
    private final EventStore events;
    private final TransactionManager transactions;

    Follower(
            Beginning beginning,
            EventProcessor processor,
            TokenStore tokens,
            EventStore events,
            TransactionManager transactions) {
        this.beginning = beginning;
        this.processor = processor;
        this.tokens = tokens;
        this.events = events;
        this.transactions = transactions;
    }

    @Override
    public void start() {
        if (isNew()) {
            @Nullable
            TrackingToken position = switch (beginning) {
                case NOW -> events.createHeadToken();
                case FIRST_EVENT -> events.createTailToken();
            };
            try {
                transactions.executeInTransaction(
                        () -> tokens.initializeTokenSegments(processor.getName(), 1, position));
            } catch (RuntimeException failed) {
                if (isNew()) { // otherwise another node was first
                    throw failed;
                }
            }
        }
        processor.start();
    }

    private boolean isNew() {
        return transactions.fetchInTransaction(() -> tokens.fetchSegments(processor.getName()).length == 0);
    }

    @Override
    public void stop() {
        processor.shutDown();
    }

    /** All followers stop at once: each waits for a second. */
    @Override
    public void stop(Runnable callback) {
        var _ = processor.shutdownAsync().whenComplete((_, _) -> callback.run());
    }

    @Override
    public boolean isRunning() {
        return processor.isRunning();
    }

    /** Before the web server starts, and after it has stopped. */
    @Override
    public int getPhase() {
        return 0;
    }
}
