package hellowork.command.organization;

import hellowork.events.AccountId;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationAccountsEvent;
import hellowork.events.OrganizationAccountsEvent.AdditionalAccountAdded;
import hellowork.events.OrganizationAccountsEvent.AdditionalAccountClosed;
import hellowork.events.OrganizationAccountsEvent.ContractorAccessEnded;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.store.Fold;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The additional accounts of an organization that are not closed.
 *
 * @param open whose each is: a contractor's, or nobody's but the organization's
 */
record Roster(Map<AccountId, Optional<JointApplicantId>> open) {
    private static final Fold<Roster, OrganizationAccountsEvent> FOLD =
            new Fold<>(OrganizationAccountsEvent.class, new Roster(Map.of()), Roster::evolve);
    private static final Fold<Optional<AccountId>, OrganizationEvent> MAIN = new Fold<>(
            OrganizationEvent.class,
            Optional.empty(),
            (before, event) -> event instanceof ApplicationSubmitted e ? Optional.of(e.accountId()) : before);

    Roster {
        open = Map.copyOf(open);
    }

    static Fold<Roster, OrganizationAccountsEvent> fold() {
        return FOLD;
    }

    /** The main account (メインのアカウント): the one that applied. */
    static Fold<Optional<AccountId>, OrganizationEvent> main() {
        return MAIN;
    }

    private Roster evolve(OrganizationAccountsEvent event) {
        Map<AccountId, Optional<JointApplicantId>> after = new LinkedHashMap<>(open);
        switch (event) {
            case AdditionalAccountAdded e -> after.put(e.accountId(), Optional.ofNullable(e.jointApplicantId()));
            case AdditionalAccountClosed e -> after.remove(e.accountId());
            case ContractorAccessEnded _ -> {} // its accounts are closed one by one
        }
        return new Roster(after);
    }
}
