package hellowork.command.candidate;

import hellowork.events.CandidateListEvent;
import hellowork.events.CandidateListEvent.CandidateAdded;
import hellowork.events.CandidateListEvent.CandidateListMade;
import hellowork.events.CandidateListEvent.CandidateListRemoved;
import hellowork.events.CandidateListEvent.CandidateListRenamed;
import hellowork.events.CandidateListEvent.CandidateNoted;
import hellowork.events.CandidateListEvent.CandidateRemoved;
import hellowork.events.JobSeekerId;
import hellowork.events.NoteId;
import hellowork.events.OrganizationId;
import hellowork.store.Fold;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What decisions ask about a candidate list (候補者リスト). */
sealed interface CandidateList {
    record NotMade() implements CandidateList {}

    /**
     * It is used.
     *
     * @param notes on each who stands on it
     */
    record Kept(OrganizationId organizationId, String name, Map<JobSeekerId, Set<NoteId>> notes)
            implements CandidateList {
        private Kept with(JobSeekerId seeker, @Nullable Set<NoteId> ofSeeker) {
            Map<JobSeekerId, Set<NoteId>> copy = new HashMap<>(notes);
            if (ofSeeker == null) {
                copy.remove(seeker);
            } else {
                copy.put(seeker, ofSeeker);
            }
            return new Kept(organizationId, name, copy);
        }
    }

    record Removed(OrganizationId organizationId) implements CandidateList {}

    static Fold<CandidateList, CandidateListEvent> fold() {
        return Folding.FOLD;
    }

    /** In a class of its own: a constant of the interface would be made while its states are. */
    final class Folding {
        private static final Fold<CandidateList, CandidateListEvent> FOLD =
                new Fold<>(CandidateListEvent.class, new NotMade(), CandidateList::evolve);

        private Folding() {}
    }

    default CandidateList evolve(CandidateListEvent event) {
        return switch (this) {
            case NotMade _, Removed _ ->
                event instanceof CandidateListMade e ? new Kept(e.organizationId(), e.name(), Map.of()) : this;
            case Kept s ->
                switch (event) {
                    case CandidateListMade _ -> this;
                    case CandidateListRenamed e -> new Kept(s.organizationId, e.name(), s.notes);
                    case CandidateListRemoved e -> new Removed(e.organizationId());
                    case CandidateAdded e -> s.with(e.jobSeekerId(), Set.of());
                    case CandidateRemoved e -> s.with(e.jobSeekerId(), null);
                    case CandidateNoted e -> {
                        Set<NoteId> more = new HashSet<>(s.notes.getOrDefault(e.jobSeekerId(), Set.of()));
                        more.add(e.noteId());
                        yield s.with(e.jobSeekerId(), more);
                    }
                };
        };
    }
}
