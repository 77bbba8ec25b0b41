package hellowork.command.candidate;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.ANOTHER_ORGANIZATION;
import static hellowork.command.Samples.ANOTHER_SEEKER;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.Samples.SEEKER;
import static hellowork.command.candidate.CandidateRule.LIST_FULL;
import static hellowork.command.candidate.CandidateRule.NOTES_FULL;
import static hellowork.command.candidate.CandidateRule.NO_SUCH_CANDIDATE;
import static hellowork.command.candidate.CandidateRule.NO_SUCH_LIST;

import hellowork.command.Given;
import hellowork.command.Samples;
import hellowork.command.candidate.CandidateCommand.AddCandidate;
import hellowork.command.candidate.CandidateCommand.By;
import hellowork.command.candidate.CandidateCommand.MakeList;
import hellowork.command.candidate.CandidateCommand.NoteCandidate;
import hellowork.command.candidate.CandidateCommand.RemoveCandidate;
import hellowork.command.candidate.CandidateCommand.RemoveList;
import hellowork.command.candidate.CandidateCommand.RenameList;
import hellowork.events.CandidateListEvent.CandidateAdded;
import hellowork.events.CandidateListEvent.CandidateListMade;
import hellowork.events.CandidateListEvent.CandidateListRemoved;
import hellowork.events.CandidateListEvent.CandidateListRenamed;
import hellowork.events.CandidateListEvent.CandidateNoted;
import hellowork.events.CandidateListEvent.CandidateRemoved;
import hellowork.events.CandidateListId;
import hellowork.events.NoteId;
import org.junit.jupiter.api.Test;

class CandidateDeciderTest {
    private static final CandidateListId ID = new CandidateListId("candidate-list-" + Samples.uuid(70));
    private static final By BY = new By(ID, ORGANIZATION, ACCOUNT, NOW);
    private static final By STRANGER = new By(ID, ANOTHER_ORGANIZATION, ACCOUNT, NOW);
    private static final CandidateAdded ADDED = new CandidateAdded(ID, ORGANIZATION, ACCOUNT, SEEKER, NOW);
    private static final CandidateRemoved OFF = new CandidateRemoved(ID, ORGANIZATION, ACCOUNT, SEEKER, NOW);
    private static final CandidateListRemoved REMOVED = new CandidateListRemoved(ID, ORGANIZATION, ACCOUNT, NOW);

    private final Given<CandidateCommand> nothing = Given.deciding(
            CandidateList.fold(),
            (state, command) -> CandidateDecider.decide(state, command, new CandidatePolicy(1, 2)));
    private final Given<CandidateCommand> made =
            nothing.given(new CandidateListMade(ID, ORGANIZATION, ACCOUNT, "経理", NOW));
    private final Given<CandidateCommand> filled = made.given(ADDED);

    private static NoteId noteId(int number) {
        return new NoteId("note-" + Samples.uuid(number));
    }

    private static CandidateNoted noted(int number) {
        return new CandidateNoted(ID, ORGANIZATION, ACCOUNT, SEEKER, noteId(number), "面談を希望", NOW);
    }

    private static NoteCandidate note(By by, int number) {
        return new NoteCandidate(by, SEEKER, noteId(number), "面談を希望");
    }

    @Test
    void a_list_is_made_renamed_and_removed() {
        nothing.when(new MakeList(BY, "経理")).then(new CandidateListMade(ID, ORGANIZATION, ACCOUNT, "経理", NOW));
        made.when(new MakeList(BY, "経理")).staysQuiet();
        made.when(new RenameList(BY, "総務")).then(new CandidateListRenamed(ID, ORGANIZATION, ACCOUNT, "総務", NOW));
        made.when(new RenameList(BY, "経理")).staysQuiet();
        made.when(new RemoveList(BY)).then(REMOVED);
        made.given(REMOVED).when(new RemoveList(BY)).staysQuiet();
        made.given(REMOVED).when(new MakeList(BY, "経理")).staysQuiet();
    }

    @Test
    void a_job_seeker_stands_on_it_once_until_it_is_full() {
        made.when(new AddCandidate(BY, SEEKER)).then(ADDED);
        filled.when(new AddCandidate(BY, SEEKER)).staysQuiet();
        filled.when(new AddCandidate(BY, ANOTHER_SEEKER)).refusedBy(LIST_FULL);
        filled.when(new RemoveCandidate(BY, SEEKER)).then(OFF);
        made.when(new RemoveCandidate(BY, SEEKER)).staysQuiet();
        filled.given(OFF).when(new AddCandidate(BY, ANOTHER_SEEKER)).thenKinds(CandidateAdded.class);
    }

    @Test
    void notes_are_on_candidates_of_the_list_and_not_without_end() {
        filled.when(note(BY, 1)).then(noted(1));
        filled.given(noted(1)).when(note(BY, 1)).staysQuiet();
        filled.given(noted(1)).given(noted(2)).when(note(BY, 3)).refusedBy(NOTES_FULL);
        made.when(note(BY, 1)).refusedBy(NO_SUCH_CANDIDATE);
        filled.given(noted(1), noted(2), OFF, ADDED).when(note(BY, 3)).then(noted(3));
    }

    @Test
    void anothers_list_or_one_that_is_gone_does_not_exist() {
        nothing.when(new RenameList(BY, "総務")).refusedBy(NO_SUCH_LIST);
        made.given(REMOVED).when(new AddCandidate(BY, SEEKER)).refusedBy(NO_SUCH_LIST);
        made.given(REMOVED).when(new RemoveList(STRANGER)).refusedBy(NO_SUCH_LIST);
        filled.when(new RemoveList(STRANGER)).refusedBy(NO_SUCH_LIST);
        filled.when(new AddCandidate(STRANGER, SEEKER)).refusedBy(NO_SUCH_LIST);
        filled.when(note(STRANGER, 1)).refusedBy(NO_SUCH_LIST);
    }
}
