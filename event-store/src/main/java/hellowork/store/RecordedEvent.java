package hellowork.store;
import hellowork.events.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
public record RecordedEvent(long position, String aggregateId, long sequenceNumber, UUID eventId, DomainEvent event, String type, int revision, Map<String, String> metadata, Instant at) {}
