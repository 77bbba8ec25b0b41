package hellowork.command.account;

import hellowork.command.Aggregate;
import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.account.Account.Unverified;
import hellowork.command.account.AccountCommand.RequestAccount;
import hellowork.events.AccountEvent;
import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.JobSeekerId;
import hellowork.events.Role;
import hellowork.rest.BusinessClock;
import hellowork.store.Decided;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Every way to an account begins the same: a verification key goes to a mail address (O-14). */
@Component
public class AccountOpenings {
    static final Aggregate<Account, AccountCommand, AccountEvent> ACCOUNT =
            new Aggregate<>(Account.fold(), AccountCommand::accountId, AccountDecider::decide);

    private final Commands commands;
    private final BusinessClock clock;

    AccountOpenings(Commands commands, BusinessClock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * What the one who asked learns.
     *
     * @param keyExpiresAt until when the mailed verification key works
     */
    public record Opening(AccountId accountId, Instant keyExpiresAt) {}

    /** Begins the account of somebody, linked to a registration if there is one already. */
    public ResponseEntity<Opening> request(
            AccountId account,
            Role role,
            @Nullable BureauCode bureau,
            @Nullable JobSeekerId jobSeeker,
            String mailAddress,
            Requested requested) {
        return begin(new RequestAccount(account, role, bureau, jobSeeker, mailAddress, clock.instant()), requested);
    }

    ResponseEntity<Opening> begin(AccountCommand command, Requested requested) {
        var decided = commands.send(ACCOUNT, command, requested);
        return switch (commands.look(Account.fold(), command.accountId())) {
            case Unverified state -> answer(decided, command.accountId(), state.keyExpiresAt());
            case Account.Open _ -> {
                Instant asked = commands.earlier(command.accountId(), requested)
                        .orElseThrow(AccountRule.ALREADY_VERIFIED::violated)
                        .at(); // the same request again, after its key has been used
                yield answer(decided, command.accountId(), asked.plus(AccountDecider.KEY_VALIDITY));
            }
            case Account.Unknown _ -> throw AccountRule.ALREADY_VERIFIED.violated();
        };
    }

    private static ResponseEntity<Opening> answer(Decided decided, AccountId account, Instant keyExpiresAt) {
        return Answers.created(
                decided, "/api/v1/accounts/" + account.value(), new Opening(account, keyExpiresAt));
    }
}
