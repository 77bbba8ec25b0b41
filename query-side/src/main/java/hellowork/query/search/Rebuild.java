package hellowork.query.search;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The building of an index beside the one that answers, up to the head of the history. */
final class Rebuild implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final CompletableFuture<SeekerIndex> built = new CompletableFuture<>();
    private final Thread thread;

    private Rebuild(History history, Generations generations) {
        thread = Thread.ofPlatform().daemon().name("search-rebuild").start(() -> build(history, generations));
    }

    static Rebuild start(History history, Generations generations) {
        return new Rebuild(history, generations);
    }

    boolean isOver() {
        return built.isDone();
    }

    /** The new index, a little behind the head; whoever takes it closes it. Empty if it could not be built. */
    Optional<SeekerIndex> take() {
        try {
            return Optional.of(built.get());
        } catch (ExecutionException | CancellationException e) {
            LOG.error("The search index could not be rebuilt", e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void build(History history, Generations generations) {
        try {
            SeekerIndex index = generations.begin(history.head());
            try (History.Tail tail = history.after(index.position(), Feed::concerns)) {
                for (boolean more = true; more; ) {
                    History.Batch batch = tail.next(Feed.BATCH, Duration.ZERO);
                    Feed.into(index, batch);
                    more = batch.passed() > 0
                            || index.position() < index.bookmark().begun();
                }
            } catch (IOException | InterruptedException | RuntimeException e) {
                index.abandon();
                throw e;
            }
            if (!built.complete(index)) {
                index.abandon();
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            built.completeExceptionally(e);
        }
    }

    /** Gives it up, whether it is built or not; its folder is thrown away at the next start. */
    @Override
    public void close() throws IOException {
        built.cancel(false);
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (built.state() == Future.State.SUCCESS) {
            built.resultNow().abandon();
        }
    }
}
