package hellowork.command.complaint;

import hellowork.events.ComplaintEvent;
import hellowork.events.ComplaintEvent.ComplaintClosed;
import hellowork.events.ComplaintEvent.ComplaintEscalated;
import hellowork.events.ComplaintEvent.ComplaintMessageSent;
import hellowork.events.ComplaintEvent.ComplaintRaised;
import hellowork.events.ComplaintEvent.ComplaintReferred;
import hellowork.events.ComplaintEvent.ComplaintSolutionRecorded;
import hellowork.events.ComplaintEvent.ComplaintStepRecorded;
import hellowork.events.ComplaintEvent.ConsultationMessageSent;
import hellowork.events.ComplaintEvent.ConsultationRaised;
import hellowork.events.ComplaintParty;
import hellowork.events.JobSeekerId;
import hellowork.events.MessageId;
import hellowork.events.OrganizationId;
import hellowork.store.Fold;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What decisions ask about a complaint or a consultation. */
sealed interface Complaint {
    record NotRaised() implements Complaint {}

    /** The organization's officer is to handle it. */
    record WithOrganization(Matter matter) implements Complaint {}

    /** The desk handles it. */
    record WithDesk(Matter matter) implements Complaint {}

    /** The officer or the desk has said how it was solved. */
    record Solved(Matter matter) implements Complaint {}

    record Closed(Matter matter) implements Complaint {}

    /**
     * What it is about.
     *
     * @param jobSeekerId whose complaint it is; absent for an organization's consultation
     * @param involved who knows of it
     * @param written everything that was written, so that it is written once
     */
    record Matter(
            OrganizationId organizationId,
            @Nullable JobSeekerId jobSeekerId,
            Set<ComplaintParty> involved,
            Set<MessageId> written) {
        private Matter and(MessageId message, @Nullable ComplaintParty party) {
            Set<MessageId> more = new HashSet<>(written);
            more.add(message);
            Set<ComplaintParty> parties = EnumSet.copyOf(involved);
            if (party != null) {
                parties.add(party);
            }
            return new Matter(organizationId, jobSeekerId, Set.copyOf(parties), Set.copyOf(more));
        }

        private Matter and(MessageId message) {
            return and(message, null);
        }
    }

    static Complaint initial() {
        return new NotRaised();
    }

    static Fold<Complaint, ComplaintEvent> fold() {
        return Folding.FOLD;
    }

    /** In a class of its own: a constant of the interface would be made while its states are. */
    final class Folding {
        private static final Fold<Complaint, ComplaintEvent> FOLD =
                new Fold<>(ComplaintEvent.class, initial(), Complaint::evolve);

        private Folding() {}
    }

    default Complaint evolve(ComplaintEvent event) {
        return switch (event) {
            case ComplaintRaised e -> raised(e);
            case ConsultationRaised e ->
                new WithDesk(new Matter(
                        e.organizationId(), null, Set.of(ComplaintParty.ORGANIZATION, ComplaintParty.DESK), Set.of()));
            case ComplaintMessageSent e -> with(raised().and(e.messageId()));
            case ConsultationMessageSent e -> with(raised().and(e.messageId()));
            case ComplaintEscalated e -> new WithDesk(raised().and(e.messageId(), ComplaintParty.DESK));
            case ComplaintReferred e -> with(raised().and(e.messageId(), ComplaintParty.ORGANIZATION));
            case ComplaintStepRecorded e -> with(raised().and(e.messageId()));
            case ComplaintSolutionRecorded e -> new Solved(raised().and(e.messageId()));
            case ComplaintClosed _ -> new Closed(raised());
        };
    }

    private static Complaint raised(ComplaintRaised e) {
        Matter matter =
                new Matter(e.organizationId(), e.jobSeekerId(), Set.of(ComplaintParty.JOB_SEEKER, e.to()), Set.of());
        return e.to() == ComplaintParty.DESK ? new WithDesk(matter) : new WithOrganization(matter);
    }

    private Matter raised() {
        return known().orElseThrow();
    }

    private Complaint with(Matter matter) {
        return switch (this) {
            case NotRaised _ -> this;
            case WithOrganization _ -> new WithOrganization(matter);
            case WithDesk _ -> new WithDesk(matter);
            case Solved _ -> new Solved(matter);
            case Closed _ -> new Closed(matter);
        };
    }

    /** What it is about, once it was raised. */
    default Optional<Matter> known() {
        return switch (this) {
            case NotRaised _ -> Optional.empty();
            case WithOrganization(Matter matter) -> Optional.of(matter);
            case WithDesk(Matter matter) -> Optional.of(matter);
            case Solved(Matter matter) -> Optional.of(matter);
            case Closed(Matter matter) -> Optional.of(matter);
        };
    }
}
