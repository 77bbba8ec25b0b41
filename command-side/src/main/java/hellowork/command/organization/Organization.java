package hellowork.command.organization;

import hellowork.events.Application;
import hellowork.events.BureauCode;
import hellowork.events.Officer;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationRejected;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.store.Fold;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What decisions ask about an organization. */
public sealed interface Organization {
    record NotApplied() implements Organization {}

    /** The application lies at the bureau, its form on the way. */
    record AwaitingForm(Applied application) implements Organization {}

    /** The form is there: the bureau can decide. */
    record AwaitingDecision(Applied application) implements Organization {}

    /** The applicant is to correct it; a form of what was corrected follows. */
    record Returned(Applied application) implements Organization {}

    /** It may use the service. */
    record Approved(Applied application) implements Organization {}

    record Rejected(Applied application) implements Organization {}

    /**
     * What was applied for last.
     *
     * @param privacyAndComplaints who stands in each first message (S-14); absent only until the officers are named,
     *     which is in the same append as the application
     */
    record Applied(Application application, @Nullable Officer privacyAndComplaints) {}

    static Organization initial() {
        return new NotApplied();
    }

    static Fold<Organization, OrganizationEvent> fold() {
        return Folding.FOLD;
    }

    /** In a class of its own: a constant of the interface would be made while its states are. */
    final class Folding {
        private static final Fold<Organization, OrganizationEvent> FOLD =
                new Fold<>(OrganizationEvent.class, initial(), Organization::evolve);

        private Folding() {}
    }

    default Organization evolve(OrganizationEvent event) {
        return switch (event) {
            case ApplicationSubmitted e -> new AwaitingForm(new Applied(e.application(), null));
            case OfficersNamed e -> with(new Applied(applied().orElseThrow().application(), e.privacyAndComplaints()));
            case ApplicationFormReceived _ -> new AwaitingDecision(applied().orElseThrow());
            case ApplicationReturned _ -> new Returned(applied().orElseThrow());
            case ApplicationCorrected e ->
                new AwaitingForm(
                        new Applied(e.application(), applied().orElseThrow().privacyAndComplaints()));
            case ApplicationApproved _ -> new Approved(applied().orElseThrow());
            case ApplicationRejected _ -> new Rejected(applied().orElseThrow());
        };
    }

    private Organization with(Applied applied) {
        return switch (this) {
            case NotApplied _ -> this;
            case AwaitingForm _ -> new AwaitingForm(applied);
            case AwaitingDecision _ -> new AwaitingDecision(applied);
            case Returned _ -> new Returned(applied);
            case Approved _ -> new Approved(applied);
            case Rejected _ -> new Rejected(applied);
        };
    }

    /** What was applied for last, if anything was. */
    default Optional<Applied> applied() {
        return switch (this) {
            case NotApplied _ -> Optional.empty();
            case AwaitingForm(Applied applied) -> Optional.of(applied);
            case AwaitingDecision(Applied applied) -> Optional.of(applied);
            case Returned(Applied applied) -> Optional.of(applied);
            case Approved(Applied applied) -> Optional.of(applied);
            case Rejected(Applied applied) -> Optional.of(applied);
        };
    }

    /** What is in force, while the organization may use the service at this instant; else nothing. */
    default Optional<Applied> using(Instant at) {
        return switch (this) {
            case Approved(Applied applied) -> Optional.of(applied);
            case NotApplied _, AwaitingForm _, AwaitingDecision _, Returned _, Rejected _ -> Optional.empty();
        };
    }

    /** The bureau that decides, once there is an application. */
    default Optional<BureauCode> bureau() {
        return applied().map(applied -> applied.application().bureau());
    }
}
