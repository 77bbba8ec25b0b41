package hellowork.store;

import hellowork.events.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** Axon's view of the table of events. Messages deserialize when they are asked for their payload. */
final class PostgresEngine implements EventStorageEngine {
    /** Where a unit of work finds the position of the last event that it stored. */
    static final String POSITION = PostgresEngine.class.getName() + ".position";

    private final EventTable table;
    private final EventCatalog catalog;
    private final EventSerializer serializer;
    private final @Nullable PostgresWriter writer;

    /** @param writer absent on a node that only reads */
    PostgresEngine(
            EventTable table, EventCatalog catalog, EventSerializer serializer, @Nullable PostgresWriter writer) {
        this.table = table;
        this.catalog = catalog;
        this.serializer = serializer;
        this.writer = writer;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        if (writer == null) {
            throw new UnsupportedOperationException("this node reads events and writes none");
        }
        long last = writer.append(events.stream().map(this::row).toList());
        CurrentUnitOfWork.ifStarted(work -> work.root().resources().put(POSITION, last));
    }

    private EventRow row(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event && event.getPayload() instanceof DomainEvent payload)) {
            throw new IllegalArgumentException("not an event of an aggregate: " + message.getPayloadType());
        }
        SerializedObject<byte[]> bytes = event.serializePayload(serializer, byte[].class);
        EventCatalog.Name name = catalog.nameOf(payload);
        return new EventRow(
                EventRow.NOT_YET,
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                UUID.fromString(event.getIdentifier()),
                name.type(),
                name.revision(),
                event.getTimestamp(),
                bytes.getData(),
                event.serializeMetaData(serializer, byte[].class).getData());
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return Pages.stream(
                Tokens.position(token),
                position -> table.after(position, EventTable.PAGE),
                EventRow::position,
                this::tracked);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return DomainEventStream.of(Pages.stream(
                firstSequenceNumber - 1,
                sequence -> table.ofAggregate(aggregateIdentifier, sequence + 1, EventTable.PAGE),
                EventRow::sequenceNumber,
                this::ofAggregate));
    }

    /** Refused: streams are short or their folded states are kept by {@link Decisions}; a copy in the store could only be wrong. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("this store keeps events and no snapshots of what follows from them");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return table.lastSequence(aggregateIdentifier);
    }

    /** Null, which is Axon's word for the beginning. */
    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return Tokens.at(table.head());
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        return Tokens.at(table.before(dateTime).orElseGet(table::head));
    }

    private GenericTrackedDomainEventMessage<?> tracked(EventRow row) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(row.position()),
                aggregateType(row),
                row.aggregateId(),
                row.sequenceNumber(),
                message(row),
                row::at);
    }

    private DomainEventMessage<?> ofAggregate(EventRow row) {
        return new GenericDomainEventMessage<>(
                aggregateType(row), row.aggregateId(), row.sequenceNumber(), message(row), row::at);
    }

    private String aggregateType(EventRow row) {
        return catalog.aggregateTypeOf(catalog.classOf(row.name()));
    }

    private Message<Object> message(EventRow row) {
        return new SerializedMessage<>(
                row.eventId().toString(),
                new LazyDeserializingObject<>(
                        new SimpleSerializedObject<>(row.payload(), byte[].class, EventSerializer.typeOf(row.name())),
                        serializer),
                new LazyDeserializingObject<>(
                        new SimpleSerializedObject<>(row.metadata(), byte[].class, EventSerializer.METADATA_TYPE),
                        serializer));
    }
}
