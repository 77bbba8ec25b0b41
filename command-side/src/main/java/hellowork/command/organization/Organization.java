package hellowork.command.organization;

import hellowork.events.Application;
import hellowork.events.BureauCode;
import hellowork.events.JointApplicantId;
import hellowork.events.JointOfficers;
import hellowork.events.Officer;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.AnotherApplicationExplained;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationRejected;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationEvent.ChangeFormReceived;
import hellowork.events.OrganizationEvent.ChangeRejected;
import hellowork.events.OrganizationEvent.ChangeRequested;
import hellowork.events.OrganizationEvent.ChangeReturned;
import hellowork.events.OrganizationEvent.CommissionEnded;
import hellowork.events.OrganizationEvent.JointOfficersNamed;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.OrganizationEvent.RenewalApproved;
import hellowork.events.OrganizationEvent.RenewalRejected;
import hellowork.events.OrganizationEvent.RenewalReminded;
import hellowork.events.OrganizationEvent.RenewalRequested;
import hellowork.events.OrganizationEvent.UseLapsed;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.OrganizationEvent.UseReinstated;
import hellowork.events.OrganizationEvent.UseSuspended;
import hellowork.events.OrganizationEvent.UseWithdrawn;
import hellowork.store.Fold;
import java.time.Instant;
import java.util.List;
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

    record Rejected(Applied application) implements Organization {}

    /** It was admitted, and may use the service during its period. */
    record Approved(Applied application, Admission admission) implements Organization {}

    /** The bureau suspended its use. */
    record Suspended(Applied application, Admission admission) implements Organization {}

    /** It gave its use up. */
    record Withdrawn(Applied application, Admission admission) implements Organization {}

    /**
     * What is in force; before an approval, what was applied for last.
     *
     * @param privacyAndComplaints who stands in each first message (S-14); absent only until the officers are named,
     *     which is in the same append as the application
     */
    record Applied(Application application, @Nullable Officer privacyAndComplaints) {
        Applied without(JointApplicantId contractor) {
            return new Applied(application.without(contractor), privacyAndComplaints);
        }
    }

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
            case OfficersNamed e -> with(new Applied(present().application(), e.privacyAndComplaints()));
            case ApplicationFormReceived _ -> new AwaitingDecision(present());
            case ApplicationReturned _ -> new Returned(present());
            case ApplicationCorrected e ->
                new AwaitingForm(new Applied(e.application(), present().privacyAndComplaints()));
            case ApplicationApproved e -> new Approved(present(), Admission.begun(e));
            case ApplicationRejected _ -> new Rejected(present());
            case ChangeApproved e ->
                with(new Applied(e.application(), present().privacyAndComplaints()))
                        .stepped(e);
            case CommissionEnded e ->
                with(present().without(e.jointApplicantId())).stepped(e);
            case UseSuspended e ->
                new Suspended(present(), admitted().orElseThrow().after(e));
            case UseReinstated e ->
                new Approved(present(), admitted().orElseThrow().after(e));
            case UseWithdrawn e ->
                new Withdrawn(present(), admitted().orElseThrow().after(e));
            case UsePeriodGranted _,
                    ChangeRequested _,
                    ChangeFormReceived _,
                    ChangeReturned _,
                    ChangeRejected _,
                    RenewalRequested _,
                    RenewalReminded _,
                    RenewalApproved _,
                    RenewalRejected _,
                    UseLapsed _ -> stepped(event);
            case JointOfficersNamed _, AnotherApplicationExplained _ -> this;
        };
    }

    private Applied present() {
        return applied().orElseThrow();
    }

    private Organization stepped(OrganizationEvent event) {
        return switch (this) {
            case Approved(Applied applied, Admission admission) -> new Approved(applied, admission.after(event));
            case Suspended(Applied applied, Admission admission) -> new Suspended(applied, admission.after(event));
            case Withdrawn(Applied applied, Admission admission) -> new Withdrawn(applied, admission.after(event));
            case NotApplied _, AwaitingForm _, AwaitingDecision _, Returned _, Rejected _ -> this;
        };
    }

    private Organization with(Applied applied) {
        return switch (this) {
            case NotApplied _ -> this;
            case AwaitingForm _ -> new AwaitingForm(applied);
            case AwaitingDecision _ -> new AwaitingDecision(applied);
            case Returned _ -> new Returned(applied);
            case Rejected _ -> new Rejected(applied);
            case Approved s -> new Approved(applied, s.admission);
            case Suspended s -> new Suspended(applied, s.admission);
            case Withdrawn s -> new Withdrawn(applied, s.admission);
        };
    }

    /** What is in force, or was applied for last, if anything was. */
    default Optional<Applied> applied() {
        return switch (this) {
            case NotApplied _ -> Optional.empty();
            case AwaitingForm(Applied applied) -> Optional.of(applied);
            case AwaitingDecision(Applied applied) -> Optional.of(applied);
            case Returned(Applied applied) -> Optional.of(applied);
            case Rejected(Applied applied) -> Optional.of(applied);
            case Approved(Applied applied, Admission _) -> Optional.of(applied);
            case Suspended(Applied applied, Admission _) -> Optional.of(applied);
            case Withdrawn(Applied applied, Admission _) -> Optional.of(applied);
        };
    }

    /** What followed the approval, once there was one. */
    default Optional<Admission> admitted() {
        return switch (this) {
            case NotApplied _, AwaitingForm _, AwaitingDecision _, Returned _, Rejected _ -> Optional.empty();
            case Approved(Applied _, Admission admission) -> Optional.of(admission);
            case Suspended(Applied _, Admission admission) -> Optional.of(admission);
            case Withdrawn(Applied _, Admission admission) -> Optional.of(admission);
        };
    }

    /** What is in force, if the organization may use the service at this instant: see profiles, and send. */
    default Optional<Applied> using(Instant at) {
        return admitted().filter(admission -> admission.use().allowsAt(at)).flatMap(_ -> applied());
    }

    /** The bureau that decides, once there is an application. */
    default Optional<BureauCode> bureau() {
        return applied().map(applied -> applied.application().bureau());
    }

    /** What a change application asks for (変更申請). */
    record Proposed(
            Application application, Officer liaison, Officer privacyAndComplaints, List<JointOfficers> jointOfficers) {
        static Proposed by(ChangeRequested e) {
            return new Proposed(e.application(), e.liaison(), e.privacyAndComplaints(), e.jointOfficers());
        }

        Proposed without(JointApplicantId contractor) {
            return new Proposed(
                    application.without(contractor),
                    liaison,
                    privacyAndComplaints,
                    jointOfficers.stream()
                            .filter(joint -> !joint.jointApplicantId().equals(contractor))
                            .toList());
        }
    }
}
