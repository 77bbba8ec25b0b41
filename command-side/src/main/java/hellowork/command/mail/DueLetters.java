package hellowork.command.mail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterStatementFactory;
import org.axonframework.serialization.Serializer;

/**
 * Axon's statements, but for the one that looks for letters to try again. Axon's pages through sequences by the index
 * within a sequence: of letters that are alone in theirs it sees the ten that were touched longest ago, and ten that are
 * kept for an operator would hide all others. Here those that are due come first, and no others at all.
 */
final class DueLetters extends DefaultDeadLetterStatementFactory<EventMessage<?>> {
    private static final String DUE = """
        select * from command.mail_dead_letter
        where processinggroup = ? and next_try <= ? and (processingstarted is null or processingstarted < ?)
        order by next_try limit ? offset ?
        """;

    private final Clock clock;

    DueLetters(DeadLetterSchema schema, Serializer eventSerializer, Serializer tokenSerializer, Clock clock) {
        super(DefaultDeadLetterStatementFactory.<EventMessage<?>>builder()
                .schema(schema)
                .eventSerializer(eventSerializer)
                .genericSerializer(tokenSerializer));
        this.clock = clock;
    }

    @Override
    public PreparedStatement claimableSequencesStatement(
            Connection connection, String processingGroup, Instant processingStartedLimit, int offset, int maxSize)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(DUE);
        statement.setString(1, processingGroup);
        statement.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        statement.setString(3, DateTimeUtils.formatInstant(processingStartedLimit));
        statement.setInt(4, maxSize);
        statement.setInt(5, offset);
        return statement;
    }
}
