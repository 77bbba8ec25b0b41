package hellowork.store;

import hellowork.events.AggregateId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The history, for reading, whichever store is behind it. Positions grow with the order of commits; on PostgreSQL they
 * go 1, 2, 3 without a gap. They are the positions of Axon's tokens and of the {@code Consistency-Token}.
 */
public interface EventLog {
    /** The position before the first event, and the head of an empty store. */
    long BEFORE_ALL = -1;

    /** The events of one stream from this sequence number on, in order; none if the stream has no such events. */
    List<RecordedEvent> stream(AggregateId id, long fromSequence);

    /** Every event of one stream in order, however many there are: a page of them is in memory at a time. */
    void each(AggregateId id, Consumer<? super RecordedEvent> reader);

    /** The next events after this position in order, at most {@code limit}; none at the head. */
    List<RecordedEvent> read(long afterPosition, int limit);

    /**
     * The next events after this position that pass the filter, in order, at most {@code limit}. Fewer than
     * {@code limit} means that there are no more. Axon Server has no index for it: there the log is read through.
     */
    List<RecordedEvent> read(EventFilter filter, long afterPosition, int limit);

    /** The position of the last event, {@link #BEFORE_ALL} in an empty store. */
    long head();

    /** The first event that was written to this stream under this idempotency key. Reads the whole stream. */
    default Optional<RecordedEvent> recordedUnder(AggregateId id, String key) {
        return stream(id, 0).stream()
                .filter(event -> key.equals(event.metadata().get(RecordedEvent.KEY)))
                .findFirst();
    }
}
