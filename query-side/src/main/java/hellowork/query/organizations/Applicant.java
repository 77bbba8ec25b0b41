package hellowork.query.organizations;

import hellowork.events.Application;
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
import hellowork.events.UsePermission;
import hellowork.store.Fold;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An organization as its stream tells it.
 *
 * @param stated what is in force; before an approval, what was applied for last
 * @param decided how far it is, but for a lapse, which only the instant tells
 * @param reason why it was returned, rejected or suspended, as long as that stands
 * @param renewalRejectedBecause of the last renewal, if it was rejected
 * @param another why it applied although another one had (S-02)
 */
record Applicant(
        Stated stated,
        OrganizationState decided,
        @Nullable String reason,
        UsePermission use,
        @Nullable AskedChange change,
        @Nullable String renewalRejectedBecause,
        @Nullable AnotherApplicationExplained another,
        Instant submittedAt,
        Instant changedAt) {

    static final Fold<Applicant, OrganizationEvent> FOLD = new Fold<>(
            OrganizationEvent.class,
            new Applicant(
                    Stated.nothing(),
                    OrganizationState.SUBMITTED,
                    null,
                    UsePermission.none(),
                    null,
                    null,
                    null,
                    Instant.EPOCH,
                    Instant.EPOCH),
            (before, event) -> before.evolve(event).touched(event));

    @Nullable
    Application application() {
        return stated.application();
    }

    /** How far it is at this instant. */
    OrganizationState stateAt(Instant at) {
        return decided == OrganizationState.APPROVED && use.hasLapsedAt(at) ? OrganizationState.LAPSED : decided;
    }

    private Applicant evolve(OrganizationEvent event) {
        return switch (event) {
            case ApplicationSubmitted e -> with(stated.with(e.application())).now(OrganizationState.SUBMITTED, null);
            case ApplicationCorrected e -> with(stated.with(e.application())).now(OrganizationState.SUBMITTED, null);
            case OfficersNamed e -> with(stated.with(e.liaison(), e.privacyAndComplaints()));
            case JointOfficersNamed e -> with(stated.with(e.officers()));
            case AnotherApplicationExplained e ->
                new Applicant(stated, decided, reason, use, change, renewalRejectedBecause, e, submittedAt, changedAt);
            case ApplicationFormReceived _ -> now(OrganizationState.FORM_RECEIVED, null);
            case ApplicationReturned e -> now(OrganizationState.RETURNED, e.reason());
            case ApplicationApproved _, UseReinstated _ -> now(OrganizationState.APPROVED, null);
            case ApplicationRejected e -> now(OrganizationState.REJECTED, e.reason());
            case UseSuspended e -> now(OrganizationState.SUSPENDED, e.reason());
            case UseWithdrawn _ -> now(OrganizationState.WITHDRAWN, null);
            case ChangeRequested e ->
                with(new AskedChange(
                        AskedChange.State.REQUESTED,
                        new Stated(e.application(), e.liaison(), e.privacyAndComplaints(), e.jointOfficers()),
                        false,
                        null,
                        e.at()));
            case ChangeFormReceived _ -> with(change == null ? null : change.received());
            case ChangeReturned e -> with(change == null ? null : change.now(AskedChange.State.RETURNED, e.reason()));
            case ChangeRejected e -> with(change == null ? null : change.now(AskedChange.State.REJECTED, e.reason()));
            case ChangeApproved e -> with(stated.with(e.application())).with((AskedChange) null);
            case CommissionEnded e ->
                with(stated.without(e.jointApplicantId()))
                        .with(
                                change == null
                                        ? null
                                        : change.with(change.stated().without(e.jointApplicantId())));
            case RenewalRejected e -> renewal(e.reason());
            case RenewalRequested _, RenewalApproved _ -> renewal(null);
            case UsePeriodGranted _, RenewalReminded _, UseLapsed _ -> this;
        };
    }

    private Applicant with(Stated now) {
        return new Applicant(
                now, decided, reason, use, change, renewalRejectedBecause, another, submittedAt, changedAt);
    }

    private Applicant with(@Nullable AskedChange now) {
        return new Applicant(
                stated, decided, reason, use, now, renewalRejectedBecause, another, submittedAt, changedAt);
    }

    private Applicant renewal(@Nullable String rejectedBecause) {
        return new Applicant(stated, decided, reason, use, change, rejectedBecause, another, submittedAt, changedAt);
    }

    private Applicant now(OrganizationState next, @Nullable String why) {
        return new Applicant(stated, next, why, use, change, renewalRejectedBecause, another, submittedAt, changedAt);
    }

    /** What every event does: its time, and what it means for the use. */
    private Applicant touched(OrganizationEvent event) {
        return new Applicant(
                stated,
                decided,
                reason,
                use.after(event),
                change,
                renewalRejectedBecause,
                another,
                event instanceof ApplicationSubmitted ? event.at() : submittedAt,
                event.at());
    }
}
