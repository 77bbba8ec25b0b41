package hellowork.command.candidate;

import hellowork.events.AccountId;
import hellowork.events.CandidateListId;
import hellowork.events.JobSeekerId;
import hellowork.events.NoteId;
import hellowork.events.OrganizationId;
import java.time.Instant;

/** What an account does with a candidate list of its organization. */
sealed interface CandidateCommand {
    /** Which list, and who acts when. */
    record By(CandidateListId list, OrganizationId organization, AccountId account, Instant at) {}

    By by();

    record MakeList(By by, String name) implements CandidateCommand {}

    record RenameList(By by, String name) implements CandidateCommand {}

    record RemoveList(By by) implements CandidateCommand {}

    record AddCandidate(By by, JobSeekerId jobSeekerId) implements CandidateCommand {}

    record RemoveCandidate(By by, JobSeekerId jobSeekerId) implements CandidateCommand {}

    record NoteCandidate(By by, JobSeekerId jobSeekerId, NoteId noteId, String note) implements CandidateCommand {}
}
