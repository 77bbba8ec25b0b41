package hellowork.query.session;

import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.JobSeekerId;
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
import hellowork.store.Fold;
import hellowork.store.States;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is behind the session, and for whom. */
@RestController
@Tag(name = "Login")
class SessionController {
    private static final Fold<Optional<Instant>, LoginSessionEvent> END =
            new Fold<>(LoginSessionEvent.class, Optional.empty(), SessionController::end);

    private final States states;

    SessionController(States states) {
        this.states = states;
    }

    /**
     * @param organizationId the organization that the account has applied for
     * @param jobSeekerId the account's own registration
     * @param bureau the labour bureau of a bureau officer
     * @param expiresAt when the session ends even if it is in use; unused, it ends earlier
     */
    record CurrentSession(
            AccountId accountId,
            Role role,
            @Nullable OrganizationId organizationId,
            @Nullable JobSeekerId jobSeekerId,
            @Nullable BureauCode bureau,
            @Nullable Instant expiresAt) {}

    @Operation(operationId = "readSession", summary = "Who is logged in, in which role, and for whom")
    @GetMapping("/api/v1/session")
    CurrentSession session(@ActingAs Actor actor) {
        return new CurrentSession(
                actor.accountId(),
                actor.role(),
                actor.organizationId(),
                actor.jobSeekerId(),
                actor.bureau(),
                states.look(END, actor.loginId()).orElse(null));
    }

    private static Optional<Instant> end(Optional<Instant> before, LoginSessionEvent event) {
        return switch (event) {
            case SessionOpened opened -> Optional.of(opened.expiresAt());
            case SessionEnded _ -> Optional.empty();
            case OtpIssued _, OtpRefused _, BrowserRecognized _, SessionRenewed _ -> before;
        };
    }
}
