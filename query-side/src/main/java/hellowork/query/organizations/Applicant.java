package hellowork.query.organizations;

import hellowork.events.Application;
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
import org.jspecify.annotations.Nullable;

/**
 * An organization as its stream tells it; {@code application} is absent before the first event only.
 *
 * @param reason why it was returned or rejected, as long as that stands
 */
record Applicant(
        @Nullable Application application,
        @Nullable Officer liaison,
        @Nullable Officer privacyAndComplaints,
        OrganizationState state,
        @Nullable String reason,
        Instant submittedAt,
        Instant changedAt) {

    static final Fold<Applicant, OrganizationEvent> FOLD = new Fold<>(
            OrganizationEvent.class,
            new Applicant(null, null, null, OrganizationState.SUBMITTED, null, Instant.EPOCH, Instant.EPOCH),
            Applicant::evolve);

    private Applicant evolve(OrganizationEvent event) {
        return switch (event) {
            case ApplicationSubmitted e ->
                new Applicant(
                        e.application(),
                        liaison,
                        privacyAndComplaints,
                        OrganizationState.SUBMITTED,
                        null,
                        e.at(),
                        e.at());
            case OfficersNamed e ->
                new Applicant(application, e.liaison(), e.privacyAndComplaints(), state, reason, submittedAt, e.at());
            case ApplicationFormReceived e -> now(OrganizationState.FORM_RECEIVED, null, e.at());
            case ApplicationReturned e -> now(OrganizationState.RETURNED, e.reason(), e.at());
            case ApplicationCorrected e ->
                new Applicant(
                        e.application(),
                        liaison,
                        privacyAndComplaints,
                        OrganizationState.SUBMITTED,
                        null,
                        submittedAt,
                        e.at());
            case ApplicationApproved e -> now(OrganizationState.APPROVED, null, e.at());
            case ApplicationRejected e -> now(OrganizationState.REJECTED, e.reason(), e.at());
        };
    }

    private Applicant now(OrganizationState next, @Nullable String why, Instant at) {
        return new Applicant(application, liaison, privacyAndComplaints, next, why, submittedAt, at);
    }
}
