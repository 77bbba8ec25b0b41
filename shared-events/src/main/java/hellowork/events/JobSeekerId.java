package hellowork.events;

import java.util.regex.Pattern;

/** One registered job seeker (求職者). Never leaves the service: an organization holds a reference of its own. */
public record JobSeekerId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("job-seeker-[0-9a-f-]{36}");

    public JobSeekerId {
        TextValue.check(value, FORM);
    }
}
