package hellowork.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which events an auditor asks for; an absent condition holds for all.
 *
 * @param aggregateId the whole id of a stream, such as {@code thread-4f0c…}
 * @param type the stored name of an event, such as {@code MessageSent}
 * @param from only what happened at this instant or later, by the business clock
 * @param to only what happened before this instant
 */
public record EventFilter(
        @Nullable String aggregateId,
        @Nullable String type,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** The filter that every event passes. */
    public static EventFilter all() {
        return new EventFilter(null, null, null, null);
    }

    boolean matches(RecordedEvent event) {
        return (aggregateId == null || aggregateId.equals(event.aggregateId()))
                && (type == null || type.equals(event.type()))
                && (from == null || !event.at().isBefore(from))
                && (to == null || event.at().isBefore(to));
    }
}
