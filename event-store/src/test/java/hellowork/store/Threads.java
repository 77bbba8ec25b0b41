package hellowork.store;

import hellowork.events.MessageId;
import hellowork.events.MessageThreadEvent;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.ThreadId;
import java.time.Instant;
import java.util.UUID;

/** Threads and their events, for tests that only need some streams. */
final class Threads {
    static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    static final Fold<Integer, MessageThreadEvent> COUNT =
            new Fold<>(MessageThreadEvent.class, 0, (count, _) -> count + 1);

    private Threads() {}

    static ThreadId thread() {
        return new ThreadId("thread-" + UUID.randomUUID());
    }

    static MessageRead read(ThreadId thread) {
        return new MessageRead(thread, new MessageId("message-" + UUID.randomUUID()), NOW);
    }
}
