package hellowork.command.mail;

import hellowork.command.account.Account;
import hellowork.events.AccountId;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationId;
import hellowork.store.Fold;
import hellowork.store.States;
import java.util.Optional;

/** The addresses that mails go to: proved ones only. */
record Addresses(States states) {
    private static final Fold<Optional<AccountId>, OrganizationEvent> APPLICANT = new Fold<>(
            OrganizationEvent.class,
            Optional.empty(),
            (before, event) -> event instanceof ApplicationSubmitted e ? Optional.of(e.accountId()) : before);

    /** Of an account; none of one that nobody has proved to be there, or that nobody uses any more. */
    Optional<String> of(AccountId account) {
        return switch (states.look(Account.fold(), account)) {
            case Account.Open open -> Optional.of(open.mailAddress());
            case Account.Locked(Account.Open open) -> Optional.of(open.mailAddress());
            case Account.Unverified _, Account.Unknown _, Account.Closed _ -> Optional.empty();
        };
    }

    /** Of the account that applied: it is the one that logs in and reads what a notice is about. */
    Optional<String> ofApplicant(OrganizationId organization) {
        return states.look(APPLICANT, organization).flatMap(this::of);
    }
}
