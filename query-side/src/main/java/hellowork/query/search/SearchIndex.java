package hellowork.query.search;

import hellowork.query.projection.Followed;
import hellowork.store.EventLog;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.springframework.context.SmartLifecycle;

/** The search index of this node, from the start of the application to its end. */
public final class SearchIndex implements Followed, SmartLifecycle {
    static final String NAME = "search";

    private final Indexing indexing;
    private final Withdrawals withdrawals;
    private final ExecutorService workers;
    private volatile boolean running;

    SearchIndex(Indexing indexing, Withdrawals withdrawals, ExecutorService workers) {
        this.indexing = indexing;
        this.withdrawals = withdrawals;
        this.workers = workers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Progress progress() {
        return indexing.opened()
                .map(index -> progress(index.bookmark(), index.position()))
                .orElseGet(() -> new Progress(SeekerIndex.VERSION, EventLog.BEFORE_ALL, true, null));
    }

    private Progress progress(Bookmark mark, long position) {
        boolean rebuilding = indexing.isRebuilding() || !mark.complete();
        return new Progress(mark.version(), position, rebuilding, mark.builtAt());
    }

    /** The index that may answer now; refused with {@link IndexIncomplete} if there is none. */
    SeekerIndex current() {
        return indexing.current().orElseThrow(IndexIncomplete::new);
    }

    /** The index as it stands, whether it may answer or not. */
    Optional<SeekerIndex> opened() {
        return indexing.opened();
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
