package hellowork.web.session;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in, as {@code GET /session} says it.
 *
 * @param organizationId the organization of an account that has applied
 * @param jointApplicantId present for a contractor's account
 * @param jobSeekerId the registration of a job seeker's account
 * @param bureau the code of a bureau officer's labour bureau, two digits
 * @param idleUntil when the session ends if it is not used
 * @param now what the service's clock showed
 */
public record Visitor(
        String accountId,
        Role role,
        @Nullable String organizationId,
        @Nullable String jointApplicantId,
        @Nullable String jobSeekerId,
        @Nullable String bureau,
        Instant idleUntil,
        Instant now) {
    /** A controller's method takes the visitor by this attribute of the request. */
    public static final String ATTRIBUTE = "visitor";

    /** How long the session goes on without being used. */
    public long secondsLeft() {
        return Math.max(0, Duration.between(now, idleUntil).toSeconds());
    }
}
