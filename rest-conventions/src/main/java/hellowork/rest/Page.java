package hellowork.rest;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list. Where there is more, the answer also carries the header {@code Link} with {@code rel="next"}.
 *
 * @param next the cursor to ask for the following part with, absent at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {
    /** The largest {@code limit} that a list accepts. */
    public static final int MOST = 100;
    /** The {@code limit} of a request that names none. */
    public static final String DEFAULT = "20";

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page that these rows are: they were asked for one more than the limit, so that it is known whether there is
     * more.
     *
     * @param cursor the cursor after a row
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, T> item, Function<R, String> cursor) {
        boolean more = rows.size() > limit;
        List<R> shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(shown.stream().map(item).toList(), more ? cursor.apply(shown.getLast()) : null);
    }
}
