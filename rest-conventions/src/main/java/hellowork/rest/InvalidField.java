package hellowork.rest;

/** A field, parameter or header holds something that its documentation excludes (P-INPUT). */
public final class InvalidField extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String japanese;
    private final String english;

    /**
     * @param pointer the field as a JSON pointer, or the parameter's name
     * @param japanese what to do about it, for whoever filled in a form; never repeats what was sent
     * @param english what is wrong with it, likewise
     */
    public InvalidField(String pointer, String japanese, String english) {
        super(pointer + ": " + english, null, false, false);
        this.pointer = pointer;
        this.japanese = japanese;
        this.english = english;
    }

    public String pointer() {
        return pointer;
    }

    public String japanese() {
        return japanese;
    }

    public String english() {
        return english;
    }
}
