package hellowork.events;

import java.util.regex.Pattern;

/** A middle group of 厚生労働省編職業分類 2022, three digits. */
public record OccupationCode(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("[0-9]{3}");

    public OccupationCode {
        TextValue.check(value, FORM);
    }
}
