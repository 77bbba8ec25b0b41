package hellowork.command.login;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.account.Account;
import hellowork.command.account.PasswordPolicy;
import hellowork.command.login.LoginCommand.LogOut;
import hellowork.command.login.LoginCommand.RenewSession;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The session of the one who asks: it ends after 30 minutes without use, after 12 hours, or by logging out. */
@RestController
@RequestMapping("/api/v1/session")
@Tag(name = "Login")
class SessionController {
    private final Commands commands;
    private final LoginDecider decider;
    private final BusinessClock clock;

    SessionController(Commands commands, LoginPolicy policy, PasswordPolicy guessing, BusinessClock clock) {
        this.commands = commands;
        this.decider = new LoginDecider(policy, guessing);
        this.clock = clock;
    }

    @Operation(summary = "Says that the session is in use; recorded at most every 5 minutes")
    @PostMapping("/renewal")
    ResponseEntity<Void> renew(@ActingAs Actor actor) {
        return decide(new RenewSession(actor.loginId(), clock.instant()), actor);
    }

    @Operation(summary = "Logs out: the token is refused from now on, on both sides")
    @DeleteMapping
    ResponseEntity<Void> logOut(@ActingAs Actor actor) {
        return decide(new LogOut(actor.loginId(), clock.instant()), actor);
    }

    private ResponseEntity<Void> decide(LoginCommand command, Actor actor) {
        return Answers.done(commands.decide(
                command.loginId(),
                streams -> decider.decide(streams.state(Login.fold(), command.loginId()), Account.initial(), command),
                Requested.by(actor)));
    }
}
