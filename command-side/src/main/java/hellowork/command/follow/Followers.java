package hellowork.command.follow;

import hellowork.store.EnduringHistory;
import hellowork.store.PacedHistory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Makes the followers of the history; each is started and stopped with the node. */
public final class Followers {
    private final EventStore events;
    private final TokenStore tokens;
    private final TransactionManager transactions;

    Followers(EventStore events, TokenStore tokens, TransactionManager transactions) {
        this.events = events;
        this.tokens = tokens;
        this.transactions = transactions;
    }

    /**
     * A follower, one for the whole deployment.
     *
     * @param name its name among the tokens, for good
     * @param batch how many events are handled in one transaction with the token; after a crash as many are repeated
     */
    public Follower follower(String name, Follower.Beginning beginning, int batch, EventHandlerInvoker invoker) {
        TrackingEventProcessor processor = TrackingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker)
                .messageSource(new PacedHistory(new EnduringHistory(events)))
                .tokenStore(tokens)
                .transactionManager(transactions)
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andBatchSize(batch))
                .build();
        return new Follower(beginning, processor, tokens, events, transactions);
    }
}
