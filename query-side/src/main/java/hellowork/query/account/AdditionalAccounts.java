package hellowork.query.account;

import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.MailAddressRecorded;
import hellowork.events.AccountEvent.MailAddressVerified;
import hellowork.events.AccountId;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationAccountsEvent;
import hellowork.events.OrganizationAccountsEvent.AdditionalAccountAdded;
import hellowork.events.OrganizationAccountsEvent.AdditionalAccountClosed;
import hellowork.events.OrganizationAccountsEvent.ContractorAccessEnded;
import hellowork.store.Fold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The additional accounts of an organization that are not closed, as their events tell. */
record AdditionalAccounts(List<Added> open) {
    static final Fold<AdditionalAccounts, OrganizationAccountsEvent> FOLD =
            new Fold<>(OrganizationAccountsEvent.class, new AdditionalAccounts(List.of()), AdditionalAccounts::evolve);
    static final Fold<Holder, AccountEvent> HOLDER =
            new Fold<>(AccountEvent.class, new Holder("", false), Holder::evolve);

    /** @param jointApplicantId of a contractor's account */
    record Added(AccountId accountId, @Nullable JointApplicantId jointApplicantId, Instant at) {}

    /** @param verified whether its holder has proved the address and set a password */
    record Holder(String mailAddress, boolean verified) {
        private Holder evolve(AccountEvent event) {
            if (event instanceof MailAddressRecorded e) {
                return new Holder(e.mailAddress(), verified);
            }
            return event instanceof MailAddressVerified ? new Holder(mailAddress, true) : this;
        }
    }

    private AdditionalAccounts evolve(OrganizationAccountsEvent event) {
        List<Added> after = new ArrayList<>(open);
        switch (event) {
            case AdditionalAccountAdded e -> after.add(new Added(e.accountId(), e.jointApplicantId(), e.at()));
            case AdditionalAccountClosed e ->
                after.removeIf(added -> added.accountId().equals(e.accountId()));
            case ContractorAccessEnded _ -> {} // its accounts are closed one by one
        }
        return new AdditionalAccounts(List.copyOf(after));
    }

    boolean has(AccountId account) {
        return open.stream().anyMatch(added -> added.accountId().equals(account));
    }
}
