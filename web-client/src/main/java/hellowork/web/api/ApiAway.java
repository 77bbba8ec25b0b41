package hellowork.web.api;

/** The API cannot be reached, or did not answer in time: it is not known whether a command was carried out. */
public final class ApiAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ApiAway(String call, Throwable cause) {
        super(call, cause);
    }
}
