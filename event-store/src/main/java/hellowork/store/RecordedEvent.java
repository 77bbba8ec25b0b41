package hellowork.store;

import hellowork.events.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An event as the store has it.
 *
 * @param position its place in the total order of all events; {@link EventLog#BEFORE_ALL} where the store does not tell
 *     (a single stream read from Axon Server)
 * @param aggregateId its stream
 * @param sequenceNumber its place in the stream, from 0 and without gaps
 * @param type the name under which it is stored
 * @param revision the revision of its stored form
 * @param metadata what the command left beside it, such as the actor and the idempotency key
 * @param at when it happened, by the business clock
 */
public record RecordedEvent(
        long position,
        String aggregateId,
        long sequenceNumber,
        UUID eventId,
        DomainEvent event,
        String type,
        int revision,
        Map<String, String> metadata,
        Instant at) {

    /** The key of the metadata that holds the idempotency key under which the event was written. */
    public static final String KEY = "key";
}
