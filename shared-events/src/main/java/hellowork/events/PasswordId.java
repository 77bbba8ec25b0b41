package hellowork.events;

import java.util.regex.Pattern;

/** The row that holds one password, hashed. The row never changes: a new password is a new row. */
public record PasswordId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("password-[0-9a-f-]{36}");

    /** Of no row: what stands in a command that sets no password. */
    public static final PasswordId NONE = new PasswordId("password-00000000-0000-0000-0000-000000000000");

    public PasswordId {
        TextValue.check(value, FORM);
    }
}
