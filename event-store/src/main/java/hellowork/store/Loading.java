package hellowork.store;

import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The streams of one try of a decision, each as it was when it was first asked for. */
final class Loading implements Streams {
    private final States states;
    private final EventLog log;
    private final Map<AggregateId, Long> sequences = new HashMap<>();
    private final Map<States.Key, Object> seen = new HashMap<>();

    Loading(States states, EventLog log) {
        this.states = states;
        this.log = log;
    }

    @Override
    @SuppressWarnings("unchecked") // a key's state is of its fold's type
    public <S, E extends DomainEvent> S state(Fold<S, E> fold, AggregateId id) {
        States.Key key = new States.Key(fold, id);
        Object known = seen.get(key);
        if (known != null) {
            return (S) known;
        }
        States.Folded<S> folded = states.now(fold, id);
        // two folds of one stream: what the older of them saw must still hold
        sequences.merge(id, folded.sequence(), Math::min);
        seen.put(key, folded.state());
        return folded.state();
    }

    @Override
    public Optional<RecordedEvent> recordedUnder(AggregateId id, String key) {
        if (!knows(id)) {
            throw new IllegalStateException("ask for the state of " + id.value() + " first");
        }
        return log.recordedUnder(id, key);
    }

    boolean knows(AggregateId id) {
        return sequences.containsKey(id);
    }

    /** The sequence number of the last event of this stream when it was asked for; -1 if it was not, or had none. */
    long sequence(AggregateId id) {
        return sequences.getOrDefault(id, -1L);
    }
}
