package hellowork.events;

/** A prefecture (two digits, JIS X 0401) or a municipality (five digits, JIS X 0402). */
public record PlaceCode(String value) implements TextValue {
    public PlaceCode {
        TextValue.check(value, "[0-4][0-9]([0-9]{3})?");
    }
}
