package hellowork.query.session;

import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicantId;
import hellowork.events.LoginSessionEvent;
import hellowork.events.LoginSessionEvent.BrowserRecognized;
import hellowork.events.LoginSessionEvent.OtpIssued;
import hellowork.events.LoginSessionEvent.OtpRefused;
import hellowork.events.LoginSessionEvent.SessionEnded;
import hellowork.events.LoginSessionEvent.SessionOpened;
import hellowork.events.LoginSessionEvent.SessionRenewed;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.Sessions;
import hellowork.store.Fold;
import hellowork.store.States;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is behind the session, and for whom. */
@RestController
@Tag(name = "Login")
class SessionController {
    private static final Fold<Life, LoginSessionEvent> LIFE =
            new Fold<>(LoginSessionEvent.class, new Life(null, null), Life::evolve);

    private final States states;
    private final BusinessClock clock;

    SessionController(States states, BusinessClock clock) {
        this.states = states;
        this.clock = clock;
    }

    /**
     * @param organizationId the organization that the account has applied for
     * @param jointApplicantId present for a contractor's account: the joint applicant that it acts as
     * @param jobSeekerId the account's own registration
     * @param bureau the labour bureau of a bureau officer
     * @param expiresAt when the session ends even if it is in use
     * @param idleUntil when it ends if it is not used
     * @param now what the service's clock shows, so that a client can tell how long it still has
     */
    record CurrentSession(
            AccountId accountId,
            Role role,
            @Nullable OrganizationId organizationId,
            @Nullable JointApplicantId jointApplicantId,
            @Nullable JobSeekerId jobSeekerId,
            @Nullable BureauCode bureau,
            @Nullable Instant expiresAt,
            @Nullable Instant idleUntil,
            Instant now) {}

    @Operation(operationId = "readSession", summary = "Who is logged in, in which role, and for whom")
    @GetMapping("/api/v1/session")
    CurrentSession session(@ActingAs Actor actor) {
        Life life = states.look(LIFE, actor.loginId());
        return new CurrentSession(
                actor.accountId(),
                actor.role(),
                actor.organizationId(),
                actor.jointApplicantId(),
                actor.jobSeekerId(),
                actor.bureau(),
                life.expiresAt(),
                life.idleUntil(),
                clock.instant());
    }

    private record Life(
            @Nullable Instant expiresAt, @Nullable Instant idleUntil) {
        Life evolve(LoginSessionEvent event) {
            return switch (event) {
                case SessionOpened opened -> new Life(opened.expiresAt(), idleAfter(opened.at(), opened.expiresAt()));
                case SessionRenewed renewed -> new Life(expiresAt, idleAfter(renewed.at(), expiresAt));
                case SessionEnded _ -> new Life(null, null);
                case OtpIssued _, OtpRefused _, BrowserRecognized _ -> this;
            };
        }

        private static Instant idleAfter(Instant used, @Nullable Instant end) {
            Instant idle = used.plus(Sessions.IDLE);
            return end != null && end.isBefore(idle) ? end : idle;
        }
    }
}
