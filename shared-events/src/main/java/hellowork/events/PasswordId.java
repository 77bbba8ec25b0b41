package hellowork.events;

import java.util.regex.Pattern;

/** The row that holds one password, hashed. The row never changes: a new password is a new row. */
public record PasswordId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("password-[0-9a-f-]{36}");

    public PasswordId {
        TextValue.check(value, FORM);
    }
}
