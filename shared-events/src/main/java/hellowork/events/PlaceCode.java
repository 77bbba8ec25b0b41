package hellowork.events;

import java.util.regex.Pattern;

/** A prefecture (two digits, JIS X 0401) or a municipality (five digits, JIS X 0402). */
public record PlaceCode(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("[0-4][0-9]([0-9]{3})?");

    public PlaceCode {
        TextValue.check(value, FORM);
    }
}
