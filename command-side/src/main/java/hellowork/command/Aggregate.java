package hellowork.command;

import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import hellowork.store.Fold;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One kind of aggregate: how its state is folded from its events, how it decides, and which stream a command is for.
 *
 * @param <S> the state: what decisions ask about
 * @param <C> its commands
 * @param <E> its events
 */
public record Aggregate<S, C, E extends DomainEvent>(
        Fold<S, E> fold, Function<C, ? extends AggregateId> target, BiFunction<S, C, List<E>> decide) {}
