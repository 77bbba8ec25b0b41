package hellowork.events;

import java.util.regex.Pattern;

/** One message within a thread. */
public record MessageId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("message-[0-9a-f-]{36}");

    public MessageId {
        TextValue.check(value, FORM);
    }
}
