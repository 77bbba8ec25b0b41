package hellowork.command;

import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import hellowork.rest.RestRule;
import hellowork.store.Decided;
import hellowork.store.Decisions;
import hellowork.store.EventLog;
import hellowork.store.Fold;
import hellowork.store.RecordedEvent;
import hellowork.store.Streams;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The doorway of every aggregate: loads the streams that a decision asks about, decides, and stores all of it in one
 * append or nothing. A refusal by a rule changes nothing.
 */
public final class Commands {
    private final Decisions decisions;
    private final EventLog log;

    public Commands(Decisions decisions, EventLog log) {
        this.decisions = decisions;
        this.log = log;
    }

    /** Decides one command on the one stream it is for. */
    public <S, C, E extends DomainEvent> Decided send(Aggregate<S, C, E> aggregate, C command, Requested requested) {
        AggregateId id = aggregate.target().apply(command);
        return decide(id, streams -> aggregate.decide().apply(streams.state(aggregate.fold(), id), command), requested);
    }

    /**
     * Decides over several streams. {@code first} is the stream for which commands queue up on this node; when the
     * decision is quiet, it is where a repeated key is looked for: with another body it is refused (P-IDEMPOTENCY).
     */
    public Decided decide(
            AggregateId first, Function<Streams, List<? extends DomainEvent>> decision, Requested requested) {
        return decide(first, List.of(first), decision, requested);
    }

    /** The same, where the key may stand in any of these streams. */
    public Decided decide(
            AggregateId first,
            List<? extends AggregateId> keyStandsIn,
            Function<Streams, List<? extends DomainEvent>> decision,
            Requested requested) {
        Decided decided = decisions.decide(first, decision, requested.metadata());
        if (decided.events().isEmpty()) {
            keyStandsIn.stream()
                    .flatMap(id -> earlier(id, requested).stream())
                    .findFirst()
                    .ifPresent(earlier -> requireSameBody(earlier, requested));
        }
        return decided;
    }

    /** What the same request, or another one under its key, wrote to this stream the first time. */
    public Optional<RecordedEvent> earlier(AggregateId id, Requested requested) {
        return requested.key() == null ? Optional.empty() : log.recordedUnder(id, requested.keyOfItsOwn());
    }

    private static void requireSameBody(RecordedEvent earlier, Requested requested) {
        if (!requested
                .metadata()
                .getOrDefault("body", "")
                .equals(earlier.metadata().get("body"))) {
            throw RestRule.IDEMPOTENCY_KEY_REUSED.violated();
        }
    }

    /** The state as of this moment, without a lock: for what may be a moment old. */
    public <S, E extends DomainEvent> S look(Fold<S, E> fold, AggregateId id) {
        return decisions.look(fold, id);
    }
}
