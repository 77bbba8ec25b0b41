package hellowork.query.projection;

import hellowork.query.QueryDatabase;
import hellowork.store.EnduringHistory;
import hellowork.store.PacedHistory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Makes event processors that are bound to the query side's database. Each is made by hand, since with two databases in
 * one process a missing binding would go unnoticed: no transactions, and tokens in memory.
 */
@Component
class Processors {
    private static final int PORTION = 1_000;
    private static final long CLAIM_AGAIN_MILLIS = 500;

    private final PacedHistory history;
    private final TokenStore tokens;
    private final TransactionManager transactions;
    private final Flush flush;

    Processors(
            EventStore history,
            @QueryDatabase TokenStore tokens,
            @QueryDatabase PlatformTransactionManager transactions,
            Flush flush) {
        this.history = new PacedHistory(new EnduringHistory(history));
        this.tokens = tokens;
        this.transactions = new SpringTransactionManager(transactions);
        this.flush = flush;
    }

    /** Feeds the projection from the first event on, in portions of {@value #PORTION}. */
    TrackingEventProcessor feeding(Projection projection) {
        return make(
                projection.name(),
                StreamableMessageSource::createTailToken,
                _ -> true, // of events that it does not follow it learns the position
                message -> collect(projection, message));
    }

    /** Has each message after this moment of the history that passes, once on all nodes together. */
    TrackingEventProcessor watching(String name, Predicate<EventMessage<?>> passes, Watcher watcher) {
        return make(name, StreamableMessageSource::createHeadToken, passes, watcher);
    }

    /** What to do with a message, in the transaction that stores the token. */
    @FunctionalInterface
    interface Watcher {
        void seen(EventMessage<?> message);
    }

    private void collect(Projection projection, EventMessage<?> message) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        work.getOrComputeResource(Portion.class.getName(), _ -> {
                    Portion portion = new Portion();
                    work.onPrepareCommit(_ -> flush.flush(projection, portion));
                    return portion;
                })
                .add(message, projection.events());
    }

    private TrackingEventProcessor make(
            String name,
            Function<StreamableMessageSource<TrackedEventMessage<?>>, TrackingToken> start,
            Predicate<EventMessage<?>> passes,
            Watcher watcher) {
        return TrackingEventProcessor.builder()
                .name(name)
                .messageSource(history)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andBatchSize(PORTION)
                        .andInitialTrackingToken(start)
                        .andTokenClaimInterval(CLAIM_AGAIN_MILLIS, TimeUnit.MILLISECONDS))
                .eventHandlerInvoker(new Invoker(passes, watcher))
                .build();
    }

    private record Invoker(Predicate<EventMessage<?>> passes, Watcher watcher) implements EventHandlerInvoker {
        @Override
        public boolean canHandle(EventMessage<?> message, Segment segment) {
            return passes.test(message);
        }

        @Override
        public void handle(EventMessage<?> message, Segment segment) {
            watcher.seen(message);
        }
    }
}
