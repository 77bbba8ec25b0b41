package hellowork.command.account;

import static hellowork.command.account.AccountRule.ALREADY_VERIFIED;
import static hellowork.command.account.AccountRule.INVITATION_REPLACED;
import static hellowork.command.account.AccountRule.KEY_EXPIRED;
import static hellowork.command.account.AccountRule.NO_SUCH_KEY;
import static hellowork.command.account.AccountRule.SETUP_DONE;

import hellowork.command.account.Account.Closed;
import hellowork.command.account.Account.Locked;
import hellowork.command.account.Account.Open;
import hellowork.command.account.Account.Unknown;
import hellowork.command.account.Account.Unverified;
import hellowork.command.account.AccountCommand.RequestAccount;
import hellowork.command.account.AccountCommand.RequestFirstOfficial;
import hellowork.command.account.AccountCommand.VerifyMailAddress;
import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.JobSeekerLinked;
import hellowork.events.AccountEvent.MailAddressRecorded;
import hellowork.events.AccountEvent.MailAddressVerified;
import hellowork.events.AccountEvent.PasswordSet;
import hellowork.events.AccountEvent.VerificationKeyIssued;
import hellowork.events.AccountEvent.VerificationKeyRefused;
import hellowork.events.AccountId;
import hellowork.events.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opening an account: the address is proved with a mailed key before anything else (O-14). */
final class AccountDecider {
    private final SecurityPolicy policy;

    AccountDecider(SecurityPolicy policy) {
        this.policy = policy;
    }

    private record On(Account state, AccountCommand command) {}

    /**
     * Of all accounts that were invited to one MyPage only the newest opens: the address of an earlier one may be a
     * stranger's.
     *
     * @param invited the account invited last to the MyPage that this account is linked to; absent if none was
     */
    List<AccountEvent> verify(Account state, Optional<AccountId> invited, VerifyMailAddress c) {
        if (invited.isPresent() && !invited.get().equals(c.accountId())) {
            throw INVITATION_REPLACED.violated();
        }
        return decide(state, c);
    }

    List<AccountEvent> decide(Account state, AccountCommand command) {
        return switch (new On(state, command)) {
            case On(Unknown _, RequestAccount c) -> request(c);
            case On(Unverified _, RequestAccount _),
                    On(Open _, RequestAccount _),
                    On(Locked _, RequestAccount _),
                    On(Closed _, RequestAccount _) -> List.of(); // the same key again
            case On(Unknown _, RequestFirstOfficial c) ->
                request(new RequestAccount(c.accountId(), Role.ADMINISTRATOR, null, null, c.mailAddress(), c.at()));
            case On(Unverified s, RequestFirstOfficial c) ->
                List.of(
                        new MailAddressRecorded(c.accountId(), c.mailAddress(), c.at()),
                        new VerificationKeyIssued(
                                c.accountId(), s.issue() + 1, c.at().plus(policy.keyValidity()), c.at()));
            case On(Open _, RequestFirstOfficial _),
                    On(Locked _, RequestFirstOfficial _),
                    On(Closed _, RequestFirstOfficial _) -> throw SETUP_DONE.violated();
            case On(Unknown _, VerifyMailAddress _) -> throw NO_SUCH_KEY.violated();
            case On(Open _, VerifyMailAddress _),
                    On(Locked _, VerifyMailAddress _),
                    On(Closed _, VerifyMailAddress _) -> throw ALREADY_VERIFIED.violated();
            case On(Unverified s, VerifyMailAddress c) when c.issue() != s.issue() -> throw KEY_EXPIRED.violated();
            case On(Unverified s, VerifyMailAddress c)
            when !c.at().isBefore(s.keyExpiresAt()) -> throw KEY_EXPIRED.violated();
            case On(Unverified s, VerifyMailAddress _)
            when s.wrongKeys() >= policy.wrongKeys() -> throw KEY_EXPIRED.violated();
            case On(Unverified s, VerifyMailAddress c)
            when !c.keyIsRight() -> List.of(new VerificationKeyRefused(c.accountId(), s.issue(), c.at()));
            case On(Unverified _, VerifyMailAddress c) ->
                List.of(
                        new MailAddressVerified(c.accountId(), c.at()),
                        new PasswordSet(c.accountId(), c.passwordId(), c.at()));
        };
    }

    private List<AccountEvent> request(RequestAccount c) {
        List<AccountEvent> events = new ArrayList<>();
        events.add(new AccountRequested(c.accountId(), c.role(), c.bureau(), c.at()));
        events.add(new MailAddressRecorded(c.accountId(), c.mailAddress(), c.at()));
        if (c.jobSeekerId() != null) {
            events.add(new JobSeekerLinked(c.accountId(), c.jobSeekerId(), c.at()));
        }
        events.add(new VerificationKeyIssued(c.accountId(), 1, c.at().plus(policy.keyValidity()), c.at()));
        return events;
    }
}
