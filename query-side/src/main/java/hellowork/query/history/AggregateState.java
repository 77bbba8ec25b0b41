package hellowork.query.history;

import hellowork.store.RecordedEvent;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How one aggregate stood after an event, told from its events alone.
 *
 * @param type of the aggregate, such as {@code MessageThread}
 * @param version the sequence number of the last event
 * @param position of the last event
 * @param at when the last event happened
 * @param components of each component that any of the events has, the last value
 * @param events how many there were of each type
 */
record AggregateState(
        String aggregateId,
        String type,
        long version,
        long position,
        Instant at,
        Map<String, Component> components,
        Map<String, Long> events) {

    /** A value, and the event that set it. A personal one only says whom it is about (S-32). */
    record Component(JsonNode value, long sequenceNumber, String type) {
        static Component of(JsonNode value, RecordedEvent event) {
            return new Component(value, event.sequenceNumber(), event.type());
        }
    }
}
