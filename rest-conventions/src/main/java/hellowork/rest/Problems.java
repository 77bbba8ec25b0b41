package hellowork.rest;

import hellowork.events.Rule;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refusals as RFC 9457 problems: the rule's number, its meaning in Japanese and English, and as {@code type} a link to the
 * page on rules.
 */
public final class Problems {
    private final JsonMapper json;

    public Problems(JsonMapper json) {
        this.json = json;
    }

    /**
     * One thing that is wrong with a request.
     *
     * @param pointer the field as a JSON pointer, or the name of a parameter or header
     * @param title what to do about it, in Japanese
     * @param detail what is wrong, in English
     */
    public record Fault(String pointer, String title, String detail) {}

    /** The problem that a refusal by this rule is. */
    public static ProblemDetail of(Rule rule, List<Fault> faults) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(rule.kind()), rule.english());
        problem.setType(URI.create("/rules#" + rule.code()));
        problem.setTitle(rule.japanese());
        problem.setProperty("code", rule.code());
        if (!faults.isEmpty()) {
            problem.setProperty("errors", faults);
        }
        return problem;
    }

    /** Writes the problem where no controller has been reached. */
    public void write(HttpServletResponse response, Rule rule) throws IOException {
        ProblemDetail problem = of(rule, List.of());
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private static HttpStatus status(Rule.Kind kind) {
        return switch (kind) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case NOT_AUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case VERSION_NEEDED -> HttpStatus.PRECONDITION_REQUIRED;
            case UNACCEPTABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case EXHAUSTED -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
