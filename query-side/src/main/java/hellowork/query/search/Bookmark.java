package hellowork.query.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a commit of the index says of itself, and all that is kept of where it stands.
 *
 * @param version how its documents were made
 * @param position the last event that it has taken in
 * @param begun the head of the history when this generation was begun: orders up to there are carried out by it
 * @param ordered the last order to rebuild that it has read
 * @param complete whether it had reached the history of its beginning, so that it may answer
 * @param builtAt when it became so, if it replaced another one
 */
record Bookmark(
        int version,
        long position,
        long begun,
        long ordered,
        boolean complete,
        @Nullable Instant builtAt) {

    static Bookmark beginning(long head) {
        return new Bookmark(SeekerIndex.VERSION, -1, head, -1, false, null);
    }

    Bookmark at(long newPosition, long newOrdered) {
        return new Bookmark(version, newPosition, begun, newOrdered, complete, builtAt);
    }

    Bookmark completed(Instant now) {
        return new Bookmark(version, position, begun, ordered, true, now);
    }

    /** Whether it has been ordered to be thrown away since it was begun. */
    boolean mustBeRebuilt() {
        return ordered > begun;
    }

    Map<String, String> asMap() {
        Map<String, String> map = new HashMap<>();
        map.put("version", Integer.toString(version));
        map.put("position", Long.toString(position));
        map.put("begun", Long.toString(begun));
        map.put("ordered", Long.toString(ordered));
        map.put("complete", Boolean.toString(complete));
        if (builtAt != null) {
            map.put("builtAt", builtAt.toString());
        }
        return map;
    }

    /** The bookmark of a commit; empty where there is none that can be read. */
    static Optional<Bookmark> read(@Nullable Iterable<Map.Entry<String, String>> commit) {
        Map<String, String> map = new HashMap<>();
        if (commit != null) {
            commit.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        }
        String version = map.get("version");
        if (version == null || Integer.parseInt(version) != SeekerIndex.VERSION) {
            return Optional.empty();
        }
        String builtAt = map.get("builtAt");
        return Optional.of(new Bookmark(
                SeekerIndex.VERSION,
                Long.parseLong(map.getOrDefault("position", "-1")),
                Long.parseLong(map.getOrDefault("begun", "-1")),
                Long.parseLong(map.getOrDefault("ordered", "-1")),
                Boolean.parseBoolean(map.get("complete")),
                builtAt == null ? null : Instant.parse(builtAt)));
    }
}
