package hellowork.web.api;

import org.springframework.http.HttpHeaders;

/** The API refused a request; nothing was changed. */
public final class ApiRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final int status;
    private final transient HttpHeaders headers;

    ApiRefused(int status, HttpHeaders headers, Problem problem) {
        super(status + " " + problem.code(), null, false, false);
        this.status = status;
        this.headers = headers;
        this.problem = problem;
    }

    /** The HTTP status, 400 or above. */
    public int status() {
        return status;
    }

    public Problem problem() {
        return problem;
    }

    /** Whether this rule refused it. */
    public boolean isBecauseOf(String code) {
        return code.equals(problem.code());
    }

    /** The header's value, empty if there is none. */
    public String header(String name) {
        String value = headers.getFirst(name);
        return value == null ? "" : value;
    }
}
