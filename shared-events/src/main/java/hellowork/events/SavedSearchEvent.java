package hellowork.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 保存した検索条件: what an account of an organization looks for again and again, and is mailed about if it wishes. */
public sealed interface SavedSearchEvent extends DomainEvent {
    SavedSearchId savedSearchId();

    @Override
    default SavedSearchId aggregateId() {
        return savedSearchId();
    }

    /**
     * An account saved a search. It is the owner's from then on; the other accounts of the organization read it.
     *
     * @param jointApplicantId present for a contractor's account: as whom it searches
     * @param digest whether the owner wishes a mail each day with something new
     */
    record SearchSaved(
            SavedSearchId savedSearchId,
            OrganizationId organizationId,
            AccountId accountId,
            @Nullable JointApplicantId jointApplicantId,
            @Personal(of = "organizationId") String name,
            @Personal(of = "organizationId") SearchCriteria criteria,
            boolean digest,
            Instant at)
            implements SavedSearchEvent {}

    /** The owner named it otherwise, looks for something else, or wishes mails or no mails. */
    record SearchChanged(
            SavedSearchId savedSearchId,
            OrganizationId organizationId,
            AccountId accountId,
            @Personal(of = "organizationId") String name,
            @Personal(of = "organizationId") SearchCriteria criteria,
            boolean digest,
            Instant at)
            implements SavedSearchEvent {}

    /** An account of the organization removed it. */
    record SearchRemoved(SavedSearchId savedSearchId, OrganizationId organizationId, AccountId accountId, Instant at)
            implements SavedSearchEvent {}

    /**
     * The day's digest goes to the owner by mail.
     *
     * @param accountId the owner
     * @param matches how many job seekers that fit were shown first, or changed their profile, since the last digest
     */
    record DigestSent(
            SavedSearchId savedSearchId, OrganizationId organizationId, AccountId accountId, int matches, Instant at)
            implements SavedSearchEvent {}

    /** Nothing is mailed today: there is nothing new, or the organization may not use the service at the moment. */
    record DigestSkipped(SavedSearchId savedSearchId, OrganizationId organizationId, Instant at)
            implements SavedSearchEvent {}

    /** No digest is mailed any more: the owner's account or the organization's use has ended. */
    record DigestEnded(SavedSearchId savedSearchId, OrganizationId organizationId, Instant at)
            implements SavedSearchEvent {}
}
