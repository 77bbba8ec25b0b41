package hellowork.store;

import hellowork.events.DomainEvent;
import java.util.List;

/**
 * What came of a decision.
 *
 * @param events what was stored; nothing if the decision was quiet
 * @param position the consistency token: a projection that has come this far shows the decision. The position of the
 *     last event stored, or the head of the log after a quiet decision
 */
public record Decided(List<DomainEvent> events, long position) {
    public Decided {
        events = List.copyOf(events);
    }
}
