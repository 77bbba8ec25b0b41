package hellowork.events;

import java.util.regex.Pattern;

/** One 就職 among those that an organization has brought about for a job seeker. */
public record HireId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("hire-[0-9a-f-]{36}");

    public HireId {
        TextValue.check(value, FORM);
    }
}
