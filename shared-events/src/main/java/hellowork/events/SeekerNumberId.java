package hellowork.events;

import java.util.regex.Pattern;

/** Who has one seeker number (求職番号): its keyed hash, so that the history holds no number. */
public record SeekerNumberId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("seeker-number-[0-9a-f]{64}");

    public SeekerNumberId {
        TextValue.check(value, FORM);
    }
}
