package hellowork.store;
import hellowork.events.AggregateId;
import java.util.List;
public interface EventLog {
    List<RecordedEvent> stream(AggregateId id, long fromSequence);
    List<RecordedEvent> read(long afterPosition, int limit);
    long head();
}
