package hellowork.query.threads;

import java.time.Instant;
import java.util.List;

/** A place in a list of conversations, the newest first. */
record ThreadPlace(String lastMessageAt, String threadId) {
    static final ThreadPlace BEGINNING = new ThreadPlace("infinity", "");

    static ThreadPlace at(Instant lastMessageAt, String threadId) {
        return new ThreadPlace(lastMessageAt.toString(), threadId);
    }

    static ThreadPlace of(List<String> keys) {
        return new ThreadPlace(keys.getFirst(), keys.getLast());
    }

    List<String> keys() {
        return List.of(lastMessageAt, threadId);
    }
}
