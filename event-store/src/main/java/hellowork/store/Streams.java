package hellowork.store;

import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import java.util.Optional;

/** What a decision may ask. Each stream that it writes to must be asked for first, unless it can only be new. */
public interface Streams {
    /**
     * The state of this stream with all its events of this moment. If the decision writes to the stream, it is stored
     * only if nothing else was written there since; asking again within one decision gives the same state.
     */
    <S, E extends DomainEvent> S state(Fold<S, E> fold, AggregateId id);

    /**
     * The event that was written to this stream under this idempotency key, so that a repeated command can be answered
     * as the first time. Reads the whole stream. The stream must have been asked for before: otherwise an event could
     * come between the two.
     */
    Optional<RecordedEvent> recordedUnder(AggregateId id, String key);
}
