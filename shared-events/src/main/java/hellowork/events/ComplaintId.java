package hellowork.events;

import java.util.regex.Pattern;

/** One complaint, or one consultation of a desk by an organization (S-40 求Q4, S-41 他Q5). */
public record ComplaintId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("complaint-[0-9a-f-]{36}");

    public ComplaintId {
        TextValue.check(value, FORM);
    }
}
