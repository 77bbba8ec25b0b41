package hellowork.events;

/** The number of a registration (求職番号): five digits, a hyphen, up to eight digits. It identifies a person. */
public record SeekerNumber(String value) implements TextValue {
    public SeekerNumber {
        TextValue.check(value, "[0-9]{5}-[0-9]{1,8}");
    }
}
