package hellowork.store;
import hellowork.events.DomainEvent;
import java.util.function.BiFunction;
public record Fold<S, E extends DomainEvent>(Class<E> events, S initial, BiFunction<S, E, S> evolve) {}
