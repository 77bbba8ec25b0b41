package hellowork.store;

import hellowork.events.AggregateId;

/** For five seconds others were always faster on the same streams. Nothing was stored; the caller may try again (409). */
public final class TooBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooBusy(AggregateId id) {
        super("too many decisions at once on " + id.value());
    }
}
