package hellowork.query.complaints;

import static hellowork.events.ComplaintParty.DESK;
import static hellowork.events.ComplaintParty.JOB_SEEKER;
import static hellowork.events.ComplaintParty.ORGANIZATION;

import hellowork.events.ComplaintId;
import hellowork.events.ComplaintParty;
import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationId;
import hellowork.query.complaints.ComplaintFile.Head;
import hellowork.query.complaints.ComplaintFile.Page;
import hellowork.store.States;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may know that something has happened to a complaint. */
@Component
public class ComplaintReaders {
    private final States states;

    ComplaintReaders(States states) {
        this.states = states;
    }

    /**
     * Those who take part in the complaint and are shown one step of it, or at least that it was taken.
     *
     * @param desk whether every desk is
     */
    public record Readers(
            @Nullable JobSeekerId jobSeeker, @Nullable OrganizationId organization, boolean desk) {}

    /**
     * Who is shown this step.
     *
     * @param step the sequence number of its event: each event is one step
     */
    public Readers of(ComplaintId id, long step) {
        ComplaintFile file = states.look(ComplaintFile.FOLD, id);
        Head head = Objects.requireNonNull(file.head());
        Page page = file.pages().get(Math.toIntExact(step));
        Predicate<ComplaintParty> reads =
                party -> file.involved().contains(party) && page.shownTo(party).isPresent();
        return new Readers(
                reads.test(JOB_SEEKER) ? head.jobSeekerId() : null,
                reads.test(ORGANIZATION) ? head.organizationId() : null,
                reads.test(DESK));
    }
}
