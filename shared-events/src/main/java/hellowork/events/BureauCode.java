package hellowork.events;

import java.util.regex.Pattern;

/** A labour bureau (労働局): the two digits of its prefecture (JIS X 0401). */
public record BureauCode(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("[0-4][0-9]");

    public BureauCode {
        TextValue.check(value, FORM);
    }
}
