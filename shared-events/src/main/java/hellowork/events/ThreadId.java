package hellowork.events;

import java.util.regex.Pattern;

/** The thread of messages between one organization and one job seeker; derived from both, so there is only one. */
public record ThreadId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("thread-[0-9a-f-]{36}");

    public ThreadId {
        TextValue.check(value, FORM);
    }
}
