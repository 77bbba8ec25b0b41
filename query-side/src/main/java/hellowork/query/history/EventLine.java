package hellowork.query.history;

import hellowork.store.RecordedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One event as an auditor reads it.
 *
 * @param position its place in the order of all events
 * @param sequenceNumber its place in its stream, from 0
 * @param at when it happened, by the business clock
 * @param metadata who gave the command, and under which idempotency key
 * @param event its components; a personal one only says whom it is about: {@code {"withheld": "job-seeker-…"}} (S-32)
 */
record EventLine(
        long position,
        UUID eventId,
        String aggregateId,
        long sequenceNumber,
        String type,
        int revision,
        Instant at,
        Map<String, String> metadata,
        JsonNode event) {

    static EventLine of(RecordedEvent recorded, JsonNode withheld) {
        return new EventLine(
                recorded.position(),
                recorded.eventId(),
                recorded.aggregateId(),
                recorded.sequenceNumber(),
                recorded.type(),
                recorded.revision(),
                recorded.at(),
                recorded.metadata(),
                withheld);
    }
}
