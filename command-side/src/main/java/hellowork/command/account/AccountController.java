package hellowork.command.account;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.account.Account.Unverified;
import hellowork.command.account.AccountCommand.VerifyMailAddress;
import hellowork.events.AccountEvent.MailAddressVerified;
import hellowork.events.AccountEvent.VerificationKeyRefused;
import hellowork.events.AccountId;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerEvent.MyPageAccountVerified;
import hellowork.events.JobSeekerId;
import hellowork.events.LoginNameEvent.LoginNameClaimed;
import hellowork.events.LoginNameId;
import hellowork.events.PasswordId;
import hellowork.events.Role;
import hellowork.rest.BusinessClock;
import hellowork.rest.IdempotencyKey;
import hellowork.store.Decided;
import hellowork.store.Streams;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** アカウント: opened with a mail address, a mailed verification key and a password (O-14). */
@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "Accounts")
class AccountController {
    private final Commands commands;
    private final AccountOpenings openings;
    private final MailedCodes codes;
    private final Passwords passwords;
    private final LoginNames loginNames;
    private final AccountDecider decider;
    private final BusinessClock clock;

    AccountController(
            Commands commands,
            SecurityPolicy policy,
            AccountOpenings openings,
            MailedCodes codes,
            Passwords passwords,
            LoginNames loginNames,
            BusinessClock clock) {
        this.commands = commands;
        this.openings = openings;
        this.codes = codes;
        this.passwords = passwords;
        this.loginNames = loginNames;
        this.decider = new AccountDecider(policy);
        this.clock = clock;
    }

    record NewAccount(
            @NotBlank @Email @Size(max = 254) String mailAddress,
            @NotNull Role role) {
        @Override
        public String toString() {
            return "NewAccount[…]"; // frameworks log what they read
        }
    }

    @Operation(summary = "Asks for an account; a verification key (認証キー) is mailed, valid for 24 hours (O-14)")
    @PostMapping
    ResponseEntity<AccountOpenings.Opening> open(IdempotencyKey key, @Valid @RequestBody NewAccount request) {
        switch (request.role()) {
            case ORGANIZATION, JOB_SEEKER -> {}
            case BUREAU_OFFICER, DESK_OFFICER, HELP_DESK, AUDITOR, ANALYST, ADMINISTRATOR ->
                throw AccountRule.ROLE_NEEDS_AN_OFFICIAL.violated();
        }
        String who = request.mailAddress().toLowerCase(Locale.ROOT);
        AccountId account = new AccountId("account-" + key.uuid(who, "account"));
        return openings.request(account, request.role(), null, request.mailAddress(), Requested.byStranger(who, key));
    }

    record Verification(
            @NotNull @Pattern(regexp = "[0-9]{8}") String verificationKey,
            @NotNull @Size(min = 1, max = 256) String password) {
        @Override
        public String toString() {
            return "Verification[…]"; // frameworks log what they read
        }
    }

    @Operation(summary = "Proves the mail address with the mailed key and sets the password")
    @PostMapping("/{accountId}/verification")
    ResponseEntity<Void> verify(@PathVariable AccountId accountId, @Valid @RequestBody Verification request) {
        Account state = commands.look(Account.fold(), accountId);
        if (!(state instanceof Unverified unverified)) {
            throw !(state instanceof Account.Unknown)
                    ? AccountRule.ALREADY_VERIFIED.violated()
                    : AccountRule.NO_SUCH_KEY.violated();
        }
        passwords.check(request.password(), unverified.mailAddress()); // first: its refusal must not tell of the key
        int issue = unverified.issue();
        boolean right = MailedCodes.same(request.verificationKey(), codes.verificationKey(accountId, issue));
        Instant now = clock.instant();
        if (right) { // a password is kept only for a key that works
            Optional<AccountId> invited = invited(unverified, seeker -> commands.look(Invitations.newest(), seeker));
            decider.verify(state, invited, new VerifyMailAddress(accountId, issue, true, PasswordId.NONE, now));
        }
        PasswordId password = right ? passwords.keep(request.password(), unverified.mailAddress()) : PasswordId.NONE;
        VerifyMailAddress command = new VerifyMailAddress(accountId, issue, right, password, now);
        Decided decided = commands.decide(accountId, streams -> claim(streams, command), Requested.byStranger());
        if (decided.events().stream().anyMatch(VerificationKeyRefused.class::isInstance)) {
            throw AccountRule.KEY_WRONG.violated();
        }
        return Answers.done(decided);
    }

    /** The account opens only together with the claim on its address: one address is one account. */
    private List<DomainEvent> claim(Streams streams, VerifyMailAddress command) {
        Account state = streams.state(Account.fold(), command.accountId());
        Optional<AccountId> invited = invited(state, seeker -> streams.state(Invitations.newest(), seeker));
        List<DomainEvent> events = new ArrayList<>(decider.verify(state, invited, command));
        if (state instanceof Unverified unverified && events.stream().anyMatch(MailAddressVerified.class::isInstance)) {
            LoginNameId name = loginNames.of(unverified.mailAddress());
            if (streams.state(LoginNames.fold(), name).isPresent()) {
                throw AccountRule.MAIL_ADDRESS_TAKEN.violated();
            }
            events.add(new LoginNameClaimed(name, command.accountId(), command.at()));
            JobSeekerId invitedAs = unverified.links().jobSeekerId();
            if (invitedAs != null) { // written, so that a newer invitation does not overlook it
                events.add(new MyPageAccountVerified(invitedAs, command.accountId(), command.at()));
            }
        }
        return events;
    }

    /** An account that nobody has opened yet is linked to a job seeker by invitation only. */
    private static Optional<AccountId> invited(Account state, Function<JobSeekerId, Optional<AccountId>> newest) {
        return state instanceof Unverified account
                ? Optional.ofNullable(account.links().jobSeekerId()).flatMap(newest)
                : Optional.empty();
    }
}
