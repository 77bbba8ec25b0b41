package hellowork.command.mail;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Starts and stops the processor of one line. Before its first start it is set to the end of the history, not to its beginning: what
 * happened before there was a mailer, or before its token was lost, is not mailed. This is done before the node answers
 * its first request, so that no mail falls between.
 */
final class MailProcessor implements SmartLifecycle {
    private final Mailing mailing;
    private final EventProcessor processor;
    private final TokenStore tokens;
    private final EventStore events;
    private final TransactionManager transactions;

    MailProcessor(
            Mailing mailing,
            EventProcessor processor,
            TokenStore tokens,
            EventStore events,
            TransactionManager transactions) {
        this.mailing = mailing;
        this.processor = processor;
        this.tokens = tokens;
        this.events = events;
        this.transactions = transactions;
    }

    @Override
    public void start() {
        if (isNew()) {
            @Nullable TrackingToken head = events.createHeadToken();
            try {
                transactions.executeInTransaction(() -> tokens.initializeTokenSegments(mailing.processor(), 1, head));
            } catch (RuntimeException failed) {
                if (isNew()) { // otherwise another node was first
                    throw failed;
                }
            }
        }
        processor.start();
    }

    private boolean isNew() {
        return transactions.fetchInTransaction(() -> tokens.fetchSegments(mailing.processor()).length == 0);
    }

    @Override
    public void stop() {
        processor.shutDown();
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
