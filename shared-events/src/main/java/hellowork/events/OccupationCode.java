package hellowork.events;

/** A middle group of 厚生労働省編職業分類 2022, three digits. */
public record OccupationCode(String value) implements TextValue {
    public OccupationCode {
        TextValue.check(value, "[0-9]{3}");
    }
}
