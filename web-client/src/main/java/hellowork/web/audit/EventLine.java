package hellowork.web.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One event as the API tells it to auditors.
 *
 * @param position its place in the order of all events
 * @param sequenceNumber its place in its stream, from 0
 * @param metadata who gave the command, and under which idempotency key
 */
record EventLine(
        long position,
        String aggregateId,
        long sequenceNumber,
        String type,
        Instant at,
        Map<String, String> metadata,
        JsonNode event) {

    /** The components in the order of the event. */
    public List<Part> parts() {
        return Part.of(event);
    }

    public String time() {
        return Part.inTokyo(at);
    }

    /** The account that gave the command; absent where none is recorded, as for what the service did by itself. */
    public @Nullable String actor() {
        return metadata.get("actor");
    }
}
