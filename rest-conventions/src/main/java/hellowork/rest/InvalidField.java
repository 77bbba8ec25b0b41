package hellowork.rest;

/** A field, parameter or header holds something that its documentation excludes (P-INPUT). */
public final class InvalidField extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String detail;

    /**
     * @param pointer the field as a JSON pointer, or the parameter's name
     * @param detail what is wrong with it, in English, without repeating what was sent
     */
    public InvalidField(String pointer, String detail) {
        super(pointer + ": " + detail, null, false, false);
        this.pointer = pointer;
        this.detail = detail;
    }

    public String pointer() {
        return pointer;
    }

    public String detail() {
        return detail;
    }
}
