package hellowork.command.account;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.account.MailAddressCommand.BeginChange;
import hellowork.command.account.MailAddressCommand.ProveNewAddress;
import hellowork.command.account.MailAddressCommand.ProvePresentAddress;
import hellowork.command.limit.Limits;
import hellowork.events.AccountEvent.MailAddressChangeRefused;
import hellowork.events.AccountEvent.MailAddressChanged;
import hellowork.events.AccountEvent.PasswordRefused;
import hellowork.events.AccountId;
import hellowork.events.DomainEvent;
import hellowork.events.LoginNameEvent.LoginNameClaimed;
import hellowork.events.LoginNameEvent.LoginNameReleased;
import hellowork.events.LoginNameId;
import hellowork.events.PasswordId;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** メールアドレスの変更, as the holder of the account makes it: after the login, never before (S-65 他Q14). */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Account settings")
class MailAddressController {
    private final Commands commands;
    private final MailAddressDecider decider;
    private final Passwords passwords;
    private final MailedCodes codes;
    private final LoginNames loginNames;
    private final Limits limits;
    private final BusinessClock clock;

    MailAddressController(
            Commands commands,
            SecurityPolicy policy,
            PasswordPolicy guessing,
            Passwords passwords,
            MailedCodes codes,
            LoginNames loginNames,
            Limits limits,
            BusinessClock clock) {
        this.commands = commands;
        this.decider = new MailAddressDecider(policy, guessing);
        this.passwords = passwords;
        this.codes = codes;
        this.loginNames = loginNames;
        this.limits = limits;
        this.clock = clock;
    }

    record AnotherAddress(
            @NotBlank @Email @Size(max = 254) String mailAddress,
            @NotNull @Size(min = 1, max = 256) String password) {
        @Override
        public String toString() {
            return "AnotherAddress[…]"; // frameworks log what they read
        }
    }

    @Operation(
            summary = "Begins the change of the mail address with the password; a one-time password goes to the present"
                    + " one")
    @PostMapping("/account/mail-address-change")
    ResponseEntity<Void> begin(@ActingAs Actor actor, @Valid @RequestBody AnotherAddress request) {
        if (!(commands.look(Account.fold(), actor.accountId()) instanceof Account.Open account)) {
            throw MailAddressRule.NO_SUCH_ACCOUNT.violated();
        }
        limits.keyTo(account.mailAddress());
        PasswordId present = account.password().id();
        PasswordId proved = passwords.matches(request.password(), present) ? present : null;
        Decided decided =
                decide(new BeginChange(actor.accountId(), request.mailAddress(), proved, clock.instant()), by(actor));
        if (decided.events().stream().anyMatch(PasswordRefused.class::isInstance)) {
            throw SecurityRule.PASSWORD_WRONG.violated();
        }
        return Answers.accepted(decided);
    }

    record OneTimePassword(
            @NotNull @Pattern(regexp = "[0-9]{6}") String otp) {
        @Override
        public String toString() {
            return "OneTimePassword[…]";
        }
    }

    @Operation(summary = "Goes on with the one-time password; a verification key goes to the new mail address")
    @PostMapping("/account/mail-address-change/otp")
    ResponseEntity<Void> provePresent(@ActingAs Actor actor, @Valid @RequestBody OneTimePassword request) {
        AccountId account = actor.accountId();
        limits.keyTo(account.value()); // tries are counted too
        int issue = issue(account);
        boolean right = MailedCodes.same(request.otp(), codes.changeOtp(account, issue));
        if (right) { // the key goes to the new address, whosever that is
            wanted(account).ifPresent(limits::keyTo);
        }
        Decided decided = decide(new ProvePresentAddress(account, issue, right, clock.instant()), by(actor));
        requireRight(decided);
        return Answers.accepted(decided);
    }

    record Verification(
            @NotNull @Pattern(regexp = "[0-9]{8}") String verificationKey) {
        @Override
        public String toString() {
            return "Verification[…]";
        }
    }

    @Operation(
            summary = "Proves the new mail address with the mailed key: it is the login name from now on, every session"
                    + " and every trust of the account ends, and the former address is told")
    @PostMapping("/accounts/{accountId}/mail-address-change/verification")
    ResponseEntity<Void> proveNew(@PathVariable AccountId accountId, @Valid @RequestBody Verification request) {
        int issue = issue(accountId);
        boolean right = MailedCodes.same(request.verificationKey(), codes.addressKey(accountId, issue));
        ProveNewAddress command = new ProveNewAddress(accountId, issue, right, clock.instant());
        Decided decided = commands.decide(accountId, streams -> moved(streams, command), Requested.byStranger());
        requireRight(decided);
        return Answers.done(decided);
    }

    /** The new login name is claimed and the former one released in one decision with the change. */
    private List<DomainEvent> moved(Streams streams, ProveNewAddress command) {
        Account state = streams.state(Account.fold(), command.accountId());
        List<DomainEvent> events = new ArrayList<>(decider.decide(state, command));
        if (state instanceof Account.Open open
                && open.changes().address() != null
                && events.stream().anyMatch(MailAddressChanged.class::isInstance)) {
            LoginNameId former = loginNames.of(open.mailAddress());
            LoginNameId name = loginNames.of(open.changes().address().mailAddress());
            if (streams.state(LoginNames.fold(), name).isPresent()) {
                throw AccountRule.MAIL_ADDRESS_TAKEN.violated();
            }
            streams.state(LoginNames.fold(), former);
            events.add(new LoginNameClaimed(name, command.accountId(), command.at()));
            events.add(new LoginNameReleased(former, command.accountId(), command.at()));
        }
        return events;
    }

    private Optional<String> wanted(AccountId account) {
        return commands.look(Account.fold(), account) instanceof Account.Open open
                ? Optional.ofNullable(open.changes().address()).map(Changes.NewAddress::mailAddress)
                : Optional.empty();
    }

    private int issue(AccountId account) {
        return commands.look(Account.fold(), account) instanceof Account.Open open
                ? open.changes().addressIssue()
                : 0;
    }

    private static void requireRight(Decided decided) {
        if (decided.events().stream().anyMatch(MailAddressChangeRefused.class::isInstance)) {
            throw MailAddressRule.CODE_WRONG.violated();
        }
    }

    private static Requested by(Actor actor) {
        return Requested.by(actor);
    }

    private Decided decide(MailAddressCommand command, Requested requested) {
        return commands.decide(
                command.accountId(),
                streams -> decider.decide(streams.state(Account.fold(), command.accountId()), command),
                requested);
    }
}
