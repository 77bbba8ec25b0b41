package hellowork.command.mail;

import hellowork.store.EventSerializer;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails that could not be handed over, each a sequence of its own: none waits for another. */
final class DeadLetters extends JdbcSequencedDeadLetterQueue<EventMessage<?>> {
    private final JdbcClient jdbc;

    private DeadLetters(Builder<EventMessage<?>> builder, DataSource database) {
        super(builder);
        this.jdbc = JdbcClient.create(database);
    }

    static DeadLetters of(
            Mailing mailing,
            DataSource database,
            ConnectionProvider connections,
            TransactionManager transactions,
            EventSerializer events,
            Serializer tokens,
            Clock clock) {
        DeadLetterSchema schema = DeadLetterSchema.builder()
                .deadLetterTable("command.mail_dead_letter")
                .build();
        return new DeadLetters(
                JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                        .processingGroup(mailing.processor())
                        .schema(schema)
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .eventSerializer(events)
                        .genericSerializer(tokens)
                        .statementFactory(new DueLetters(schema, events, tokens, clock)),
                database);
    }

    /**
     * Never: a letter that finds no room would stop all mail, and to find out Axon counts all letters before each one
     * that it keeps, which a long outage of the mail server would make slower and slower.
     */
    @Override
    public boolean isFull(Object sequenceIdentifier) {
        return false;
    }

    /** @param givenUp those whose tries are used up */
    record Count(long waiting, long givenUp) {}

    /** Of both lines together. */
    Count count() {
        return jdbc.sql("select count(next_try), count(*) - count(next_try) from command.mail_dead_letter")
                .query((row, _) -> new Count(row.getLong(1), row.getLong(2)))
                .single();
    }
}
