package hellowork.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A stream of rows that fetches its next page when the last one is used up, and ends at a page that is not full. */
final class Pages<T> extends AbstractSpliterator<T> {
    private final LongFunction<List<EventRow>> next;
    private final ToLongFunction<EventRow> key;
    private final Function<EventRow, T> read;
    private final Deque<EventRow> page = new ArrayDeque<>();
    private long after;
    private boolean last;

    private Pages(
            long after, LongFunction<List<EventRow>> next, ToLongFunction<EventRow> key, Function<EventRow, T> read) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.after = after;
        this.next = next;
        this.key = key;
        this.read = read;
    }

    static <T> Stream<T> stream(
            long after, LongFunction<List<EventRow>> next, ToLongFunction<EventRow> key, Function<EventRow, T> read) {
        return StreamSupport.stream(new Pages<>(after, next, key, read), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (page.isEmpty() && !last) {
            page.addAll(next.apply(after));
            last = page.size() < EventTable.PAGE;
        }
        EventRow row = page.poll();
        if (row == null) {
            return false;
        }
        after = key.applyAsLong(row);
        action.accept(read.apply(row));
        return true;
    }
}
