package hellowork.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The additional accounts (追加アカウント) of an organization: a stream of its own, so that their number is a decision. */
public sealed interface OrganizationAccountsEvent extends DomainEvent {
    RosterId rosterId();

    @Override
    default RosterId aggregateId() {
        return rosterId();
    }

    /**
     * The main account made another account, with its own one-time password, cookie and trust (S-71 他Q20, S-72 他Q21).
     *
     * @param jointApplicantId present for a contractor's account
     */
    record AdditionalAccountAdded(
            RosterId rosterId,
            OrganizationId organizationId,
            AccountId accountId,
            @Nullable JointApplicantId jointApplicantId,
            Instant at)
            implements OrganizationAccountsEvent {}

    /** The main account closed an additional account, or the commission of its contractor ended. */
    record AdditionalAccountClosed(RosterId rosterId, OrganizationId organizationId, AccountId accountId, Instant at)
            implements OrganizationAccountsEvent {}

    /**
     * A contractor is not commissioned any more: none of its accounts stays, and none that is being added meanwhile
     * slips past.
     */
    record ContractorAccessEnded(
            RosterId rosterId, OrganizationId organizationId, JointApplicantId jointApplicantId, Instant at)
            implements OrganizationAccountsEvent {}
}
