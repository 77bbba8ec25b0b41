package hellowork.events;

import java.util.regex.Pattern;

/** The number of a registration (求職番号): five digits, a hyphen, up to eight digits. It identifies a person. */
public record SeekerNumber(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("[0-9]{5}-[0-9]{1,8}");

    public SeekerNumber {
        TextValue.check(value, FORM);
    }
}
