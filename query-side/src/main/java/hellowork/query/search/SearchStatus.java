package hellowork.query.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where this node's search index stands, for the list of projections.
 *
 * @param name {@code search}
 * @param version of the form of its documents
 * @param position the last event that searches see; -1 if none
 * @param rebuilding whether another one is being built to take its place
 * @param rebuiltAt when it was complete for the first time, by the business clock; absent before that
 */
public record SearchStatus(
        String name, int version, long position, boolean rebuilding, @Nullable Instant rebuiltAt) {}
