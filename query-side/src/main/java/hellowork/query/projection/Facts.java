package hellowork.query.projection;

import hellowork.events.DomainEvent;
import java.util.List;
import java.util.stream.Stream;

/** Some events in the order of the history. */
public record Facts(List<Fact> inOrder) {
    public Facts {
        inOrder = List.copyOf(inOrder);
    }

    /** The events of this kind among them, in order. */
    public <E extends DomainEvent> Stream<E> of(Class<E> kind) {
        return inOrder.stream().map(Fact::event).filter(kind::isInstance).map(kind::cast);
    }
}
