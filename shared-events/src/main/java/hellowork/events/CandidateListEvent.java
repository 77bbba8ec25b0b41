package hellowork.events;

import java.time.Instant;

/** 候補者リスト: job seekers whom the accounts of an organization keep in view together. */
public sealed interface CandidateListEvent extends DomainEvent {
    CandidateListId candidateListId();

    @Override
    default CandidateListId aggregateId() {
        return candidateListId();
    }

    /** An account of the organization made a list. */
    record CandidateListMade(
            CandidateListId candidateListId,
            OrganizationId organizationId,
            AccountId accountId,
            @Personal(of = "organizationId") String name,
            Instant at)
            implements CandidateListEvent {}

    /** The list is called this from now on. */
    record CandidateListRenamed(
            CandidateListId candidateListId,
            OrganizationId organizationId,
            AccountId accountId,
            @Personal(of = "organizationId") String name,
            Instant at)
            implements CandidateListEvent {}

    /** The list is there no more, nor are its notes. */
    record CandidateListRemoved(
            CandidateListId candidateListId, OrganizationId organizationId, AccountId accountId, Instant at)
            implements CandidateListEvent {}

    /** A job seeker stands on the list. */
    record CandidateAdded(
            CandidateListId candidateListId,
            OrganizationId organizationId,
            AccountId accountId,
            JobSeekerId jobSeekerId,
            Instant at)
            implements CandidateListEvent {}

    /** The job seeker stands on the list no more, nor do the notes. */
    record CandidateRemoved(
            CandidateListId candidateListId,
            OrganizationId organizationId,
            AccountId accountId,
            JobSeekerId jobSeekerId,
            Instant at)
            implements CandidateListEvent {}

    /** An account noted something about a candidate, for the organization's eyes only. */
    record CandidateNoted(
            CandidateListId candidateListId,
            OrganizationId organizationId,
            AccountId accountId,
            JobSeekerId jobSeekerId,
            NoteId noteId,
            @Personal(of = "jobSeekerId") String note,
            Instant at)
            implements CandidateListEvent {}
}
