package hellowork.query;

import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import hellowork.store.EventLog;
import hellowork.store.Fold;
import hellowork.store.RecordedEvent;
import org.springframework.stereotype.Component;

/** Answers that need no table: the state of one stream, folded from every event that is stored at this moment. */
@Component
public class Folding {
    private final EventLog log;

    Folding(EventLog log) {
        this.log = log;
    }

    /**
     * A folded state.
     *
     * @param version the number of the stream's events minus 1, so -1 where there is no such stream
     */
    public record Folded<S>(S state, long version) {
        public boolean exists() {
            return version >= 0;
        }
    }

    /** The state of this stream now. */
    public <S, E extends DomainEvent> Folded<S> now(Fold<S, E> fold, AggregateId id) {
        S state = fold.initial();
        long version = -1;
        for (RecordedEvent recorded : log.stream(id, 0)) {
            state = fold.evolve().apply(state, fold.events().cast(recorded.event()));
            version = recorded.sequenceNumber();
        }
        return new Folded<>(state, version);
    }
}
