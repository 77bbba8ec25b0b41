package hellowork.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Events of one caller, stored together or not at all, and the answer that the caller waits for. */
final class Append {
    private final List<EventRow> rows;
    private final CompletableFuture<Long> answer = new CompletableFuture<>();
    private volatile boolean tried;

    Append(List<EventRow> rows) {
        this.rows = List.copyOf(rows);
    }

    List<EventRow> rows() {
        return rows;
    }

    /** From now on a caller who gives up cannot know whether the events were stored. */
    void trying() {
        tried = true;
    }

    /** Whether the caller has its answer, or has given up. */
    boolean settled() {
        return answer.isDone();
    }

    void stored(long lastPosition) {
        answer.complete(lastPosition);
    }

    void refused(Throwable reason) {
        answer.completeExceptionally(reason);
    }

    /** The position of the last event, once stored. */
    long await(Duration patience) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (TimeoutException e) {
            return givenUp(e, "the event store did not answer within " + patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return givenUp(e, "interrupted while waiting for the event store");
        }
    }

    private long givenUp(Exception cause, String why) {
        StoreUnavailable unavailable =
                new StoreUnavailable(why + (tried ? "; the outcome is not known" : "; nothing was stored"), cause);
        if (answer.completeExceptionally(unavailable)) {
            throw unavailable;
        }
        return answer.join(); // it came in the meantime
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        return switch (cause) {
            // the trace of the writer's thread says nothing to the caller: throw anew
            case ConcurrencyException conflict -> new ConcurrencyException(conflict.getMessage(), conflict);
            case StoreUnavailable unavailable ->
                new StoreUnavailable(String.valueOf(unavailable.getMessage()), unavailable);
            case null, default -> new IllegalStateException("the event store refused the events", cause);
        };
    }
}
