package hellowork.command.mail;

import hellowork.rest.BusinessClock;
import hellowork.store.EventSerializer;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.async.FullConcurrencyPolicy;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.serialization.Serializer;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What each line is made of. */
@Component
final class MailRoom {
    private final DataSource database;
    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final EventSerializer events;
    private final Serializer tokens;
    private final Letters letters;
    private final Post post;
    private final BusinessClock clock;

    MailRoom(
            @Qualifier("commandDataSource") DataSource database,
            @Qualifier("commandFlyway") Flyway migrated,
            @Qualifier("followerConnections") ConnectionProvider connections,
            @Qualifier("followerTransactions") TransactionManager transactions,
            @Qualifier("eventSerializer") EventSerializer events,
            @Qualifier("tokenSerializer") Serializer tokens,
            Letters letters,
            Post post,
            BusinessClock clock) {
        this.database = database;
        this.connections = connections;
        this.transactions = transactions;
        this.events = events;
        this.tokens = tokens;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    MailLine line(Mailing mailing, Pace pace) {
        DeadLetters dead = DeadLetters.of(mailing, database, connections, transactions, events, tokens, clock);
        DeadLetteringEventHandlerInvoker.Builder invoker = DeadLetteringEventHandlerInvoker.builder()
                .queue(dead)
                .enqueuePolicy(new Retries(clock))
                .transactionManager(transactions);
        invoker.eventHandlers(new MailHandler(mailing, letters, post, pace));
        invoker.sequencingPolicy(new FullConcurrencyPolicy()); // one failing mail does not stop the others
        return new MailLine(mailing, invoker.build(), dead);
    }
}
