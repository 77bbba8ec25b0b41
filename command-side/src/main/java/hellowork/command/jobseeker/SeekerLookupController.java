package hellowork.command.jobseeker;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.account.Account;
import hellowork.command.account.LoginNames;
import hellowork.events.JobSeekerId;
import hellowork.events.LoginNameEvent.LoginNameLookedUp;
import hellowork.events.LoginNameId;
import hellowork.events.Role;
import hellowork.events.SeekerNumber;
import hellowork.events.SeekerNumberEvent.SeekerNumberLookedUp;
import hellowork.events.SeekerNumberId;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.InvalidField;
import hellowork.store.Decided;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** How the desk finds the registration of whoever stands before it: by the whole number or mail address, and recorded. */
@RestController
@Tag(name = "Job seekers")
class SeekerLookupController {
    private final Commands commands;
    private final LoginNames loginNames;
    private final SeekerNumbers numbers;
    private final BusinessClock clock;

    SeekerLookupController(Commands commands, LoginNames loginNames, SeekerNumbers numbers, BusinessClock clock) {
        this.commands = commands;
        this.loginNames = loginNames;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * One of both.
     *
     * @param mailAddress of the account that opens the MyPage
     */
    record Wanted(
            @Nullable SeekerNumber seekerNumber,
            @Nullable @Email @Size(max = 254) String mailAddress) {
        @Override
        public String toString() {
            return "Wanted[…]"; // frameworks log what they read
        }
    }

    /** @param jobSeekerIds none if there is no such registration; several if a number was given twice by mistake */
    record Found(List<JobSeekerId> jobSeekerIds) {}

    @Operation(summary = "Looks for a registration by seeker number or by the account's mail address; it is recorded")
    @PostMapping("/api/v1/job-seeker-lookups")
    ResponseEntity<Found> look(@ActingAs(Role.DESK_OFFICER) Actor actor, @Valid @RequestBody Wanted wanted) {
        if (wanted.seekerNumber() != null && wanted.mailAddress() == null) {
            return byNumber(actor, numbers.of(wanted.seekerNumber()));
        }
        if (wanted.mailAddress() != null && wanted.seekerNumber() == null) {
            return byMailAddress(actor, loginNames.of(wanted.mailAddress()));
        }
        throw new InvalidField("/seekerNumber", "求職番号か、メールアドレスの、どちらか1つを入力してください。", "either this or /mailAddress");
    }

    private ResponseEntity<Found> byNumber(Actor actor, SeekerNumberId number) {
        Decided decided = commands.decide(
                number,
                streams -> {
                    streams.state(SeekerNumberDecider.fold(), number);
                    return List.of(new SeekerNumberLookedUp(number, actor.accountId(), clock.instant()));
                },
                Requested.by(actor));
        return Answers.answered(decided, new Found(List.copyOf(commands.look(SeekerNumberDecider.fold(), number))));
    }

    private ResponseEntity<Found> byMailAddress(Actor actor, LoginNameId name) {
        Decided decided = commands.decide(
                name,
                streams -> {
                    streams.state(LoginNames.fold(), name);
                    return List.of(new LoginNameLookedUp(name, actor.accountId(), clock.instant()));
                },
                Requested.by(actor));
        return Answers.answered(
                decided,
                new Found(
                        commands
                                .look(LoginNames.fold(), name)
                                .map(account -> commands.look(Account.fold(), account))
                                .stream()
                                .flatMap(SeekerLookupController::registration)
                                .toList()));
    }

    private static Stream<JobSeekerId> registration(Account account) {
        return switch (account) {
            case Account.Open open -> Stream.ofNullable(open.links().jobSeekerId());
            case Account.Locked(Account.Open open) ->
                Stream.ofNullable(open.links().jobSeekerId());
            case Account.Unverified _, Account.Closed _, Account.Unknown _ -> Stream.empty();
        };
    }
}
