package hellowork.events;

/** One registered job seeker (求職者). Never leaves the service: an organization holds a reference of its own. */
public record JobSeekerId(String value) implements AggregateId {
    public JobSeekerId {
        TextValue.check(value, "job-seeker-[0-9a-f-]{36}");
    }
}
