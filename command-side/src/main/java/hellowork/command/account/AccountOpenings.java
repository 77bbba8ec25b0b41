package hellowork.command.account;

import hellowork.command.Aggregate;
import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.account.Account.Unverified;
import hellowork.command.account.AccountCommand.RequestAccount;
import hellowork.command.limit.Limits;
import hellowork.events.AccountEvent;
import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerId;
import hellowork.events.Role;
import hellowork.rest.BusinessClock;
import hellowork.store.Decided;
import hellowork.store.Streams;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Every way to an account begins the same: a verification key goes to a mail address (O-14). */
@Component
public class AccountOpenings {
    private final Commands commands;
    private final AccountDecider decider;
    private final Aggregate<Account, AccountCommand, AccountEvent> aggregate;
    private final SecurityPolicy policy;
    private final Limits limits;
    private final BusinessClock clock;

    AccountOpenings(Commands commands, SecurityPolicy policy, Limits limits, BusinessClock clock) {
        this.commands = commands;
        this.decider = new AccountDecider(policy);
        this.aggregate = new Aggregate<>(Account.fold(), AccountCommand::accountId, decider::decide);
        this.policy = policy;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * What the one who asked learns.
     *
     * @param keyExpiresAt until when the mailed verification key works
     */
    public record Opening(AccountId accountId, Instant keyExpiresAt) {}

    /** Begins the account of somebody. */
    public ResponseEntity<Opening> request(
            AccountId account, Role role, @Nullable BureauCode bureau, String mailAddress, Requested requested) {
        limits.keyTo(mailAddress);
        return begin(new RequestAccount(account, role, bureau, null, mailAddress, clock.instant()), requested);
    }

    /**
     * Begins the account of a registered job seeker, in one decision with the invitation: what it is refused by, the
     * account is refused by too. The same request again asks for no second invitation.
     */
    public ResponseEntity<Opening> invite(
            AccountId account,
            JobSeekerId jobSeeker,
            String mailAddress,
            Function<Streams, ? extends List<? extends DomainEvent>> invitation,
            Requested requested) {
        limits.keyTo(mailAddress);
        RequestAccount command =
                new RequestAccount(account, Role.JOB_SEEKER, null, jobSeeker, mailAddress, clock.instant());
        Decided decided = commands.decide(
                account,
                streams -> {
                    List<AccountEvent> opening = decider.decide(streams.state(Account.fold(), account), command);
                    return opening.isEmpty()
                            ? List.<DomainEvent>of()
                            : Stream.concat(invitation.apply(streams).stream(), opening.stream())
                                    .toList();
                },
                requested);
        return opening(decided, account, requested);
    }

    /**
     * Begins the account of somebody who acts for an organization, in one decision with what links it: what that is
     * refused by, the account is refused by too.
     */
    public ResponseEntity<Opening> inviteToOrganization(
            AccountId account,
            String mailAddress,
            Function<Streams, ? extends List<? extends DomainEvent>> link,
            Requested requested) {
        limits.keyTo(mailAddress);
        RequestAccount command =
                new RequestAccount(account, Role.ORGANIZATION, null, null, mailAddress, clock.instant());
        Decided decided = commands.decide(
                account,
                streams -> {
                    List<AccountEvent> opening = decider.decide(streams.state(Account.fold(), account), command);
                    return opening.isEmpty()
                            ? List.<DomainEvent>of()
                            : Stream.concat(opening.stream(), link.apply(streams).stream())
                                    .toList();
                },
                requested);
        return opening(decided, account, requested);
    }

    ResponseEntity<Opening> begin(AccountCommand command, Requested requested) {
        return opening(commands.send(aggregate, command, requested), command.accountId(), requested);
    }

    private ResponseEntity<Opening> opening(Decided decided, AccountId account, Requested requested) {
        return switch (commands.look(Account.fold(), account)) {
            case Unverified state -> answer(decided, account, state.keyExpiresAt());
            case Account.Open _, Account.Locked _, Account.Closed _ -> {
                Instant asked = commands.earlier(account, requested)
                        .orElseThrow(AccountRule.ALREADY_VERIFIED::violated)
                        .at(); // the same request again, after its key has been used
                yield answer(decided, account, asked.plus(policy.keyValidity()));
            }
            case Account.Unknown _ -> throw AccountRule.ALREADY_VERIFIED.violated();
        };
    }

    private static ResponseEntity<Opening> answer(Decided decided, AccountId account, Instant keyExpiresAt) {
        return Answers.created(decided, "/api/v1/accounts/" + account.value(), new Opening(account, keyExpiresAt));
    }
}
