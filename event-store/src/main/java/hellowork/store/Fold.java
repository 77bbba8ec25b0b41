package hellowork.store;

import hellowork.events.DomainEvent;
import java.util.function.BiFunction;

/**
 * How the events of one kind of stream become a state. Keep it in a constant: folded states are remembered under it.
 *
 * @param events the sealed interface of the stream's events
 * @param initial the state of a stream that has none yet
 * @param evolve the state after one more event; pure
 */
public record Fold<S, E extends DomainEvent>(Class<E> events, S initial, BiFunction<S, E, S> evolve) {

    S after(S state, DomainEvent event) {
        return evolve.apply(state, events.cast(event));
    }
}
