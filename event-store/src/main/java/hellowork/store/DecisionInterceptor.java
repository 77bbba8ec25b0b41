package hellowork.store;

import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import java.util.List;

/** Comes between a decision and its append. A test holds a decision here to show what overtakes it. */
@FunctionalInterface
public interface DecisionInterceptor {
    /** Called at every try that decided on events, in the decision's thread; an exception means that nothing is stored. */
    void beforeAppend(AggregateId queuedOn, List<DomainEvent> events);

    /** Lets every decision pass. */
    static DecisionInterceptor none() {
        return (_, _) -> {};
    }
}
