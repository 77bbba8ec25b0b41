package hellowork.events;

import java.util.regex.Pattern;

/** One bulk send of an organization. */
public record BulkSendId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("bulk-send-[0-9a-f-]{36}");

    public BulkSendId {
        TextValue.check(value, FORM);
    }
}
