package hellowork.events;

/** One projection by its name, such as {@code projection-search}. */
public record ProjectionId(String value) implements AggregateId {
    public ProjectionId {
        TextValue.check(value, "projection-[a-z-]{1,40}");
    }
}
