package hellowork.query.search;

/** This node's index has not caught up with the history, so that it could show what must no longer be shown. */
final class IndexIncomplete extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IndexIncomplete() {
        super("the search index is not complete", null, false, false);
    }
}
