package hellowork.command.schedule;

import hellowork.events.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** One kind of thing that happens by itself at a time: which events set the time, and what is done when it has come. */
public interface Timed {
    /** The name of its tasks in the database, for good. */
    String name();

    /** The events that may set a time. */
    Set<Class<? extends DomainEvent>> listensTo();

    /** The times that this event sets; it is asked again when the history is read again. Pure. */
    List<Deadline> after(DomainEvent event);

    /**
     * The time has come: sends commands. It is called at least once: late after a stop, a second time after a crash or
     * when it was so slow that another node took over, even while the first call still runs, and for a deadline that was
     * overtaken too: the deciders know what is due. Whatever it throws is tried again later.
     *
     * @param now the time by the business clock
     */
    void due(String id, Instant now);
}
