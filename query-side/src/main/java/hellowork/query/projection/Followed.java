package hellowork.query.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that follows the history and answers questions: a {@link Projection} in the database, or a bean of this type
 * for what is kept elsewhere. It shows in {@code GET /projections}, and {@link ReadsFrom} waits for it.
 */
public interface Followed {
    /** Its name in the API, such as {@code search}. */
    String name();

    /** How far it is now. */
    Progress progress();

    /**
     * Whether it answers from a part of the history only that it held in full before: it was emptied, and is being built
     * from the first event. What answers from its old content until the new is complete never is.
     */
    default boolean isPartial(Progress progress) {
        return false;
    }

    /**
     * Whether it was emptied since it had got so far. A question that comes just before then waits for the emptying to
     * end, and finds nothing.
     */
    default boolean wasEmptiedSince(Progress progress) {
        return false;
    }

    /**
     * How far something is.
     *
     * @param version of its content, from the code
     * @param position of the last event that it has seen; -1 before the first
     * @param rebuilding whether it is being built and not yet as far as the history was when that began
     * @param rebuiltAt when it was last built from the first event, by the business clock
     */
    record Progress(
            int version,
            long position,
            boolean rebuilding,
            @Nullable Instant rebuiltAt) {}
}
