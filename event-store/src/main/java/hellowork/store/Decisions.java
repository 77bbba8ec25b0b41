package hellowork.store;
import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
public abstract class Decisions {
    public abstract <S, E extends DomainEvent> S look(Fold<S, E> fold, AggregateId id);
    public abstract Decided decide(AggregateId queueOn, Function<Streams, List<? extends DomainEvent>> decision, Map<String, String> metadata);
    public abstract Optional<RecordedEvent> recordedUnder(AggregateId id, String key);
}
