package hellowork.query.history;

import hellowork.store.EventFilter;
import hellowork.store.EventLog;
import hellowork.store.RecordedEvent;
import java.util.List;

/**
 * Events in their order, page by page, up to where the history stood when the reading began: what happens meanwhile is
 * not part of it, so that it ends. Holds one page.
 */
final class EventPages {
    private static final int PAGE = 1_000;

    private final EventLog log;

    EventPages(EventLog log) {
        this.log = log;
    }

    /** Takes one event; says whether it wants another. */
    @FunctionalInterface
    interface Reader<X extends Exception> {
        boolean read(RecordedEvent event) throws X;
    }

    <X extends Exception> void read(EventFilter filter, long after, Reader<X> reader) throws X {
        read(filter, after, log.head(), reader);
    }

    /** The same up to this position, which is read too. */
    <X extends Exception> void read(EventFilter filter, long after, long last, Reader<X> reader) throws X {
        long position = after;
        List<RecordedEvent> page;
        do {
            page = log.read(filter, position, PAGE);
            for (RecordedEvent event : page) {
                if (event.position() > last || !reader.read(event)) {
                    return;
                }
                position = event.position();
            }
        } while (page.size() == PAGE);
    }
}
