package hellowork.events;

import java.util.regex.Pattern;

/** One projection by its name, such as {@code projection-search}. */
public record ProjectionId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("projection-[a-z-]{1,40}");

    public ProjectionId {
        TextValue.check(value, FORM);
    }
}
