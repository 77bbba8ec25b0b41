package hellowork.command.account;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.events.AccountId;
import hellowork.events.LoginNameEvent.LoginNameLookedUp;
import hellowork.events.LoginNameId;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.store.Decided;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** How the help desk finds the account of somebody who turns to it: by the whole mail address, and recorded. */
@RestController
@Tag(name = "Accounts")
class LookupController {
    private final Commands commands;
    private final LoginNames loginNames;
    private final BusinessClock clock;

    LookupController(Commands commands, LoginNames loginNames, BusinessClock clock) {
        this.commands = commands;
        this.loginNames = loginNames;
        this.clock = clock;
    }

    record Wanted(@NotBlank @Email @Size(max = 254) String mailAddress) {
        @Override
        public String toString() {
            return "Wanted[…]"; // frameworks log what they read
        }
    }

    /**
     * @param accountId absent if no account has this address, and then so is all else
     * @param locked whether it was locked because its data may have leaked (S-42)
     */
    record Found(
            @Nullable AccountId accountId,
            @Nullable Role role,
            @Nullable Boolean locked) {}

    @Operation(summary = "Looks for the account of a mail address; that it was looked for is recorded")
    @PostMapping("/api/v1/account-lookups")
    ResponseEntity<Found> look(@ActingAs(Role.HELP_DESK) Actor actor, @Valid @RequestBody Wanted request) {
        LoginNameId name = loginNames.of(request.mailAddress());
        Decided decided = commands.decide(
                name,
                streams -> {
                    streams.state(LoginNames.fold(), name);
                    return List.of(new LoginNameLookedUp(name, actor.accountId(), clock.instant()));
                },
                Requested.by(actor));
        return Answers.answered(
                decided,
                commands.look(LoginNames.fold(), name)
                        .map(account -> found(account, commands.look(Account.fold(), account)))
                        .orElse(new Found(null, null, null)));
    }

    private static Found found(AccountId id, Account account) {
        return switch (account) {
            case Account.Open open -> new Found(id, open.role(), false);
            case Account.Locked(Account.Open open) -> new Found(id, open.role(), true);
            case Account.Unverified _, Account.Closed _, Account.Unknown _ -> new Found(null, null, null);
        };
    }
}
