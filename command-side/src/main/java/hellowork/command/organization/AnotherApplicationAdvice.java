package hellowork.command.organization;

import hellowork.rest.Problems;
import java.util.List;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Shows with S-02 which establishments have applied: {@code appliedBefore}, the first to apply first. */
@RestControllerAdvice
class AnotherApplicationAdvice {
    @ExceptionHandler(AnotherApplication.class)
    ProblemDetail refused(AnotherApplication refusal) {
        ProblemDetail problem = Problems.of(OrganizationRule.ANOTHER_APPLICATION, List.of());
        problem.setProperty("appliedBefore", refusal.earlier());
        return problem;
    }
}
