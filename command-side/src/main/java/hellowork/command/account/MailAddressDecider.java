package hellowork.command.account;

import static hellowork.command.account.MailAddressRule.ADDRESS_DIFFERS;
import static hellowork.command.account.MailAddressRule.ADDRESS_IS_THE_SAME;
import static hellowork.command.account.MailAddressRule.NOTHING_ASKED;
import static hellowork.command.account.MailAddressRule.NOTHING_PROPOSED;
import static hellowork.command.account.MailAddressRule.NO_SUCH_ACCOUNT;
import static hellowork.command.account.MailAddressRule.SECOND_OFFICER_NEEDED;

import hellowork.command.account.Account.Open;
import hellowork.command.account.Changes.NewAddress;
import hellowork.command.account.Changes.Proposal;
import hellowork.command.account.Changes.Proving;
import hellowork.command.account.MailAddressCommand.BeginChange;
import hellowork.command.account.MailAddressCommand.ConfirmChange;
import hellowork.command.account.MailAddressCommand.ProposeChange;
import hellowork.command.account.MailAddressCommand.ProveNewAddress;
import hellowork.command.account.MailAddressCommand.ProvePresentAddress;
import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.DeviceTrustRevoked;
import hellowork.events.AccountEvent.MailAddressChangeAsked;
import hellowork.events.AccountEvent.MailAddressChangeBegun;
import hellowork.events.AccountEvent.MailAddressChangeConfirmed;
import hellowork.events.AccountEvent.MailAddressChangeProposed;
import hellowork.events.AccountEvent.MailAddressChangeRefused;
import hellowork.events.AccountEvent.MailAddressChanged;
import hellowork.events.AccountEvent.MailAddressRecorded;
import hellowork.events.AccountEvent.SessionsEnded;
import hellowork.events.AccountId;
import hellowork.events.Precaution;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Another mail address (S-65 他Q14): in a session with password and one-time password, or, for somebody who cannot log in,
 * by two officers of one office after an identity check. Either way the new address is proved before it counts, and never
 * is it changed by somebody who is not logged in alone.
 */
final class MailAddressDecider {
    /** As long as the one-time password of a login (S-63). */
    static final Duration OTP_VALIDITY = Duration.ofMinutes(30);

    private final SecurityPolicy policy;
    private final PasswordTries passwords;

    MailAddressDecider(SecurityPolicy policy, PasswordPolicy passwords) {
        this.policy = policy;
        this.passwords = new PasswordTries(passwords);
    }

    private record On(Account state, MailAddressCommand command) {}

    List<AccountEvent> decide(Account state, MailAddressCommand command) {
        return switch (new On(state, command)) {
            case On(Open s, BeginChange c) -> begin(s, c);
            case On(Open s, ProvePresentAddress c) -> provePresent(s, c);
            case On(Open s, ProposeChange c) -> {
                requireAnother(s, c.mailAddress());
                yield List.of(new MailAddressChangeProposed(
                        c.accountId(), c.officer(), c.office(), c.mailAddress(), c.identityCheck(), c.at()));
            }
            case On(Open s, ConfirmChange c) -> confirm(s, c);
            case On(Open s, ProveNewAddress c) -> proveNew(s, c);
            case On(Account.Unknown _, ProveNewAddress _),
                    On(Account.Unverified _, ProveNewAddress _),
                    On(Account.Locked _, ProveNewAddress _),
                    On(Account.Closed _, ProveNewAddress _) -> throw NOTHING_ASKED.violated();
            case On(Account.Unknown _, MailAddressCommand _),
                    On(Account.Unverified _, MailAddressCommand _),
                    On(Account.Locked _, MailAddressCommand _),
                    On(Account.Closed _, MailAddressCommand _) -> throw NO_SUCH_ACCOUNT.violated();
        };
    }

    private List<AccountEvent> begin(Open s, BeginChange c) {
        requireAnother(s, c.mailAddress());
        SecurityDecider.requireUnlocked(s, c.at());
        return s.password().isStill(c.proved())
                ? List.of(new MailAddressChangeBegun(
                        c.accountId(),
                        s.changes().addressIssue() + 1,
                        c.mailAddress(),
                        c.at().plus(OTP_VALIDITY),
                        c.at()))
                : passwords.refused(s, c.accountId(), c.at());
    }

    private List<AccountEvent> provePresent(Open s, ProvePresentAddress c) {
        NewAddress address = waiting(s, Proving.PRESENT_ADDRESS, c.issue(), c.at());
        return c.otpIsRight()
                ? List.of(asked(s, c.accountId(), address.mailAddress(), c.at()))
                : List.of(new MailAddressChangeRefused(c.accountId(), c.issue(), c.at()));
    }

    private List<AccountEvent> confirm(Open s, ConfirmChange c) {
        Proposal proposal = s.changes().proposal();
        if (proposal == null
                || !Objects.equals(proposal.office(), c.office())
                || !c.at().isBefore(proposal.at().plus(policy.proposalValidity()))) {
            throw NOTHING_PROPOSED.violated();
        }
        if (proposal.officer().equals(c.officer())) {
            throw SECOND_OFFICER_NEEDED.violated();
        }
        if (!proposal.mailAddress().equalsIgnoreCase(c.mailAddress())) {
            throw ADDRESS_DIFFERS.violated();
        }
        return List.of(
                new MailAddressChangeConfirmed(c.accountId(), c.officer(), c.at()),
                asked(s, c.accountId(), proposal.mailAddress(), c.at()));
    }

    private MailAddressChangeAsked asked(Open s, AccountId account, String mailAddress, Instant at) {
        return new MailAddressChangeAsked(
                account, s.changes().addressIssue() + 1, mailAddress, at.plus(policy.keyValidity()), at);
    }

    private List<AccountEvent> proveNew(Open s, ProveNewAddress c) {
        NewAddress address = waiting(s, Proving.NEW_ADDRESS, c.issue(), c.at());
        return c.keyIsRight()
                ? List.of(
                        new MailAddressRecorded(c.accountId(), address.mailAddress(), c.at()),
                        new MailAddressChanged(c.accountId(), s.mailAddress(), c.at()),
                        new SessionsEnded(c.accountId(), null, Precaution.MAIL_ADDRESS_CHANGED, c.at()),
                        new DeviceTrustRevoked(c.accountId(), Precaution.MAIL_ADDRESS_CHANGED, c.at()))
                : List.of(new MailAddressChangeRefused(c.accountId(), c.issue(), c.at()));
    }

    private NewAddress waiting(Open s, Proving proving, int issue, Instant at) {
        NewAddress address = s.changes().address();
        if (address == null
                || address.proving() != proving
                || address.key().issue() != issue
                || !address.key().worksAt(at, policy.wrongKeys())) {
            throw NOTHING_ASKED.violated();
        }
        return address;
    }

    private static void requireAnother(Open s, String mailAddress) {
        if (s.mailAddress().equalsIgnoreCase(mailAddress)) {
            throw ADDRESS_IS_THE_SAME.violated();
        }
    }
}
