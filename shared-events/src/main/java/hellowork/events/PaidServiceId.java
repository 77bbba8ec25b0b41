package hellowork.events;

import java.util.regex.Pattern;

/** A paid service as it was explained or offered to one job seeker. */
public record PaidServiceId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("paid-service-[0-9a-f-]{36}");

    public PaidServiceId {
        TextValue.check(value, FORM);
    }
}
