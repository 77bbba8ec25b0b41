package hellowork.rest;

import hellowork.events.AllowanceId;
import hellowork.events.JapanTime;
import hellowork.events.Rule;
import hellowork.events.RuleViolated;
import hellowork.rest.Problems.Fault;
import hellowork.store.StoreUnavailable;
import hellowork.store.TooBusy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Every refusal leaves as a problem with a rule's number; nothing of the inside is told. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final BusinessClock clock;
    private final ConstraintWords constraints;

    ProblemAdvice(BusinessClock clock, ConstraintWords constraints) {
        this.clock = clock;
        this.constraints = constraints;
    }

    /** A value that is well-formed JSON but not of the form its field promises. */
    @ExceptionHandler(InvalidField.class)
    ProblemDetail invalid(InvalidField invalid) {
        return Problems.of(
                RestRule.MALFORMED, List.of(new Fault(invalid.pointer(), invalid.japanese(), invalid.english())));
    }

    @ExceptionHandler(RuleViolated.class)
    ResponseEntity<ProblemDetail> refused(RuleViolated refusal) {
        ProblemDetail problem = Problems.of(refusal.rule(), List.of());
        if (!refusal.words().isEmpty()) {
            problem.setProperty("words", refusal.words());
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus());
        if (refusal.rule().kind() == Rule.Kind.NOT_AUTHENTICATED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (refusal.rule().kind() == Rule.Kind.EXHAUSTED) {
            untilMidnight(answer);
        }
        return answer.body(problem);
    }

    /** What is used up is there again at midnight in Asia/Tokyo. */
    private void untilMidnight(ResponseEntity.BodyBuilder answer) {
        Instant now = clock.instant();
        Instant midnight = JapanTime.startOf(JapanTime.dayOf(now).plusDays(1));
        long seconds = Duration.between(now, midnight).toSeconds() + 1;
        answer.header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .header("RateLimit-Policy", "\"day\";q=%d;w=86400".formatted(AllowanceId.MESSAGES_A_DAY))
                .header("RateLimit", "\"day\";r=0;t=" + seconds);
    }

    @ExceptionHandler(TooManyRequests.class)
    ResponseEntity<ProblemDetail> tooMany(TooManyRequests tooMany) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()))
                .body(Problems.of(RestRule.TOO_MANY_REQUESTS, List.of()));
    }

    @ExceptionHandler(TooBusy.class)
    ProblemDetail busy(TooBusy busy) {
        return Problems.of(RestRule.BUSY, List.of());
    }

    @ExceptionHandler(StoreUnavailable.class)
    ResponseEntity<ProblemDetail> away(StoreUnavailable away) {
        LOG.error("The history cannot be reached", away);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "10")
                .body(Problems.of(RestRule.HISTORY_AWAY, List.of()));
    }

    @ExceptionHandler(Exception.class)
    ProblemDetail failed(Exception failure) {
        LOG.error("A request failed", failure);
        return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return malformed(invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> constraints.fault(pointer(error.getField()), error))
                .toList());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return malformed(invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> constraints.fault(
                                String.valueOf(result.getMethodParameter().getParameterName()), error)))
                .toList());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (unreadable.getCause() instanceof JacksonException json) {
            String path = json.getPath().stream()
                    .map(step ->
                            step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                    .collect(Collectors.joining("/", "/", ""));
            return malformed(
                    List.of(new Fault(path, "入力がないか、形式が正しくありません。", "unknown, missing, or not of the documented type")));
        }
        return malformed(List.of());
    }

    /** As any other refusal; Spring's own way would warn of what is the client's mistake alone. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(ex, null, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception ex, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (ex instanceof MethodArgumentTypeMismatchException mismatch) {
            return malformed(List.of(new Fault(mismatch.getName(), "形式が正しくありません。", "not of the documented type")));
        }
        Rule rule = status.value() == HttpStatus.NOT_FOUND.value() ? RestRule.UNKNOWN : RestRule.MALFORMED;
        ProblemDetail problem = Problems.of(rule, List.of());
        problem.setStatus(status.value());
        return ResponseEntity.status(status).headers(headers).body(problem);
    }

    private static ResponseEntity<Object> malformed(List<Fault> faults) {
        return ResponseEntity.badRequest().body(Problems.of(RestRule.MALFORMED, faults));
    }

    private static String pointer(String field) {
        return "/" + field.replace('.', '/').replace("[", "/").replace("]", "");
    }
}
