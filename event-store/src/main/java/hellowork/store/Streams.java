package hellowork.store;
import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
public interface Streams { <S, E extends DomainEvent> S state(Fold<S, E> fold, AggregateId id); long version(AggregateId id); }
