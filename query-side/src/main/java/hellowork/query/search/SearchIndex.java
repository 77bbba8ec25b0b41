package hellowork.query.search;

import java.util.concurrent.ExecutorService;
import org.springframework.context.SmartLifecycle;

/** The search index of this node, from the start of the application to its end. */
public final class SearchIndex implements SmartLifecycle {
    private final Indexing indexing;
    private final Withdrawals withdrawals;
    private final ExecutorService workers;
    private volatile boolean running;

    SearchIndex(Indexing indexing, Withdrawals withdrawals, ExecutorService workers) {
        this.indexing = indexing;
        this.withdrawals = withdrawals;
        this.workers = workers;
    }

    /** Where it stands at this moment. */
    public SearchStatus status() {
        Bookmark beginning = Bookmark.beginning(-1);
        return indexing.opened()
                .map(index -> status(index.bookmark(), index.position()))
                .orElseGet(() -> status(beginning, beginning.position()));
    }

    /** The index that may answer now; refused with {@link IndexIncomplete} if there is none. */
    SeekerIndex current() {
        return indexing.current().orElseThrow(IndexIncomplete::new);
    }

    private SearchStatus status(Bookmark mark, long position) {
        boolean rebuilding = indexing.isRebuilding() || !mark.complete();
        return new SearchStatus("search", mark.version(), position, rebuilding, mark.builtAt());
    }

    @Override
    public void start() {
        running = true;
        indexing.start();
        withdrawals.start();
    }

    @Override
    public void stop() {
        try {
            withdrawals.close();
            indexing.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        workers.shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
