package hellowork.command.jobseeker;

import hellowork.events.JobSeekerId;
import hellowork.events.SeekerNumberEvent;
import hellowork.events.SeekerNumberEvent.SeekerNumberGiven;
import hellowork.events.SeekerNumberEvent.SeekerNumberLookedUp;
import hellowork.events.SeekerNumberEvent.SeekerNumberTakenBack;
import hellowork.events.SeekerNumberId;
import hellowork.store.Fold;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** Who has a seeker number. */
final class SeekerNumberDecider {
    private static final Fold<SequencedSet<JobSeekerId>, SeekerNumberEvent> FOLD =
            new Fold<>(SeekerNumberEvent.class, new LinkedHashSet<>(), (before, event) -> switch (event) {
                case SeekerNumberGiven given -> with(before, given.jobSeekerId(), true);
                case SeekerNumberTakenBack taken -> with(before, taken.jobSeekerId(), false);
                case SeekerNumberLookedUp _ -> before;
            });

    private SeekerNumberDecider() {}

    /** The registrations that have a number, the one that got it first at the front. */
    static Fold<SequencedSet<JobSeekerId>, SeekerNumberEvent> fold() {
        return FOLD;
    }

    /** What follows from a registration's number having been {@code before} and being {@code now}; nothing if they are equal. */
    static List<SeekerNumberEvent> follow(
            JobSeekerId id, @Nullable SeekerNumberId before, SeekerNumberId now, Instant at) {
        if (now.equals(before)) {
            return List.of();
        }
        SeekerNumberGiven given = new SeekerNumberGiven(now, id, at);
        return before == null ? List.of(given) : List.of(new SeekerNumberTakenBack(before, id, at), given);
    }

    private static SequencedSet<JobSeekerId> with(SequencedSet<JobSeekerId> before, JobSeekerId id, boolean in) {
        SequencedSet<JobSeekerId> now = new LinkedHashSet<>(before);
        if (in) {
            now.add(id);
        } else {
            now.remove(id);
        }
        return now;
    }
}
