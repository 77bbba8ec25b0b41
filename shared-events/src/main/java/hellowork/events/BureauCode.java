package hellowork.events;

/** A labour bureau (労働局): the two digits of its prefecture (JIS X 0401). */
public record BureauCode(String value) implements TextValue {
    public BureauCode {
        TextValue.check(value, "[0-4][0-9]");
    }
}
