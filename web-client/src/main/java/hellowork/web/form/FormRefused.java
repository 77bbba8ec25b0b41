package hellowork.web.form;

/** A field holds what cannot even be sent to the API, such as letters where a number belongs. */
public final class FormRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String message;

    /**
     * @param message the key of what to say
     */
    public FormRefused(String field, String message) {
        super(field, null, false, false);
        this.field = field;
        this.message = message;
    }

    public String field() {
        return field;
    }

    public String message() {
        return message;
    }
}
