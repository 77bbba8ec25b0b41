package hellowork.command.mail;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;

/**
 * When a mail that failed is tried again: after 30 seconds, one minute, two, and so on, ten times in about eight and a
 * half hours. Then it is kept without a next try, for an operator.
 */
final class Retries implements EnqueuePolicy<EventMessage<?>> {
    static final int TRIES = 10;
    static final Duration FIRST_DISTANCE = Duration.ofSeconds(30);

    /** How often it was tried, the first time included. */
    private static final String TRIED = "tried";
    /** When it is due again; the table's trigger reads it. */
    private static final String NEXT_TRY = "nextTry";

    private final Clock clock;

    Retries(Clock clock) {
        this.clock = clock;
    }

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        // texts only: the serializer of metadata writes nothing else
        int tried = 1 + Integer.parseInt(String.valueOf(letter.diagnostics().getOrDefault(TRIED, "0")));
        MetaData diagnostics = MetaData.with(TRIED, Integer.toString(tried));
        Duration distance = FIRST_DISTANCE.multipliedBy(1L << (tried - 1));
        MetaData known = tried > TRIES
                ? diagnostics
                : diagnostics.and(NEXT_TRY, clock.instant().plus(distance).toString());
        return Decisions.requeue(ThrowableCause.truncated(cause), _ -> known);
    }
}
