package hellowork.store;

import java.time.Instant;
import java.util.UUID;

/** One event as PostgreSQL keeps it. The position is given by the writer; until then it is {@link #NOT_YET}. */
@SuppressWarnings("ArrayRecordComponent") // rows are never compared
record EventRow(
        long position,
        String aggregateId,
        long sequenceNumber,
        UUID eventId,
        String type,
        int revision,
        Instant at,
        byte[] payload,
        byte[] metadata) {
    static final long NOT_YET = -1;

    EventRow at(long given) {
        return new EventRow(given, aggregateId, sequenceNumber, eventId, type, revision, at, payload, metadata);
    }

    EventCatalog.Name name() {
        return new EventCatalog.Name(type, revision);
    }
}
