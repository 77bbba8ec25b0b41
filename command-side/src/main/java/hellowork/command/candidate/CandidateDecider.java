package hellowork.command.candidate;

import static hellowork.command.candidate.CandidateRule.LIST_FULL;
import static hellowork.command.candidate.CandidateRule.NOTES_FULL;
import static hellowork.command.candidate.CandidateRule.NO_SUCH_CANDIDATE;
import static hellowork.command.candidate.CandidateRule.NO_SUCH_LIST;

import hellowork.command.candidate.CandidateCommand.AddCandidate;
import hellowork.command.candidate.CandidateCommand.By;
import hellowork.command.candidate.CandidateCommand.MakeList;
import hellowork.command.candidate.CandidateCommand.NoteCandidate;
import hellowork.command.candidate.CandidateCommand.RemoveCandidate;
import hellowork.command.candidate.CandidateCommand.RemoveList;
import hellowork.command.candidate.CandidateCommand.RenameList;
import hellowork.command.candidate.CandidateList.Kept;
import hellowork.command.candidate.CandidateList.NotMade;
import hellowork.command.candidate.CandidateList.Removed;
import hellowork.events.CandidateListEvent;
import hellowork.events.CandidateListEvent.CandidateAdded;
import hellowork.events.CandidateListEvent.CandidateListMade;
import hellowork.events.CandidateListEvent.CandidateListRemoved;
import hellowork.events.CandidateListEvent.CandidateListRenamed;
import hellowork.events.CandidateListEvent.CandidateNoted;
import hellowork.events.CandidateListEvent.CandidateRemoved;
import hellowork.events.NoteId;
import java.util.List;
import java.util.Set;

/** A list belongs to an organization: any of its accounts changes it, and nobody else knows of it. */
final class CandidateDecider {
    private CandidateDecider() {}

    static List<CandidateListEvent> decide(CandidateList state, CandidateCommand command, CandidatePolicy policy) {
        return switch (state) {
            case NotMade _
            when command instanceof MakeList(By by, String name) ->
                List.of(new CandidateListMade(by.list(), by.organization(), by.account(), name, by.at()));
            case NotMade _ -> throw NO_SUCH_LIST.violated();
            case Kept s when !s.organizationId().equals(command.by().organization()) -> throw NO_SUCH_LIST.violated();
            case Removed s
            when !s.organizationId().equals(command.by().organization()) -> throw NO_SUCH_LIST.violated();
            case Removed _ ->
                switch (command) {
                    case MakeList _, RemoveList _ -> List.of(); // the same request again
                    case RenameList _, AddCandidate _, RemoveCandidate _, NoteCandidate _ ->
                        throw NO_SUCH_LIST.violated();
                };
            case Kept s -> decide(s, command, command.by(), policy);
        };
    }

    private static List<CandidateListEvent> decide(Kept s, CandidateCommand command, By by, CandidatePolicy policy) {
        return switch (command) {
            case MakeList _ -> List.of(); // the same request again
            case RenameList c when c.name().equals(s.name()) -> List.of();
            case RenameList c ->
                List.of(new CandidateListRenamed(by.list(), by.organization(), by.account(), c.name(), by.at()));
            case RemoveList _ -> List.of(new CandidateListRemoved(by.list(), by.organization(), by.account(), by.at()));

            case AddCandidate c when s.notes().containsKey(c.jobSeekerId()) -> List.of();
            case AddCandidate _ when s.notes().size() >= policy.mostCandidates() -> throw LIST_FULL.violated();
            case AddCandidate c ->
                List.of(new CandidateAdded(by.list(), by.organization(), by.account(), c.jobSeekerId(), by.at()));

            case RemoveCandidate c when !s.notes().containsKey(c.jobSeekerId()) -> List.of();
            case RemoveCandidate c ->
                List.of(new CandidateRemoved(by.list(), by.organization(), by.account(), c.jobSeekerId(), by.at()));

            case NoteCandidate c -> {
                Set<NoteId> notes = s.notes().get(c.jobSeekerId());
                if (notes == null) {
                    throw NO_SUCH_CANDIDATE.violated();
                }
                if (notes.contains(c.noteId())) {
                    yield List.of(); // the same request again
                }
                if (notes.size() >= policy.mostNotes()) {
                    throw NOTES_FULL.violated();
                }
                yield List.of(new CandidateNoted(
                        by.list(), by.organization(), by.account(), c.jobSeekerId(), c.noteId(), c.note(), by.at()));
            }
        };
    }
}
