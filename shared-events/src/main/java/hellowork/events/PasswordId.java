package hellowork.events;

/** The row that holds one password, hashed. The row never changes: a new password is a new row. */
public record PasswordId(String value) implements TextValue {
    public PasswordId {
        TextValue.check(value, "password-[0-9a-f-]{36}");
    }
}
