package hellowork.events;

/** The thread of messages between one organization and one job seeker; derived from both, so there is only one. */
public record ThreadId(String value) implements AggregateId {
    public ThreadId {
        TextValue.check(value, "thread-[0-9a-f-]{36}");
    }
}
