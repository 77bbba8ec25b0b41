package hellowork.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complaint, from its first word to its end (S-40 求Q4, S-41 他Q5). It runs outside the thread: neither a block nor the
 * end of an organization's use stops it. The job seeker stays anonymous towards the organization.
 */
public sealed interface ComplaintEvent extends DomainEvent {
    ComplaintId complaintId();

    OrganizationId organizationId();

    @Override
    default ComplaintId aggregateId() {
        return complaintId();
    }

    /**
     * The job seeker turned to the organization's officer, or directly to the desk.
     *
     * @param bureau the labour bureau of the organization at that moment
     * @param prefecture of the desk, where it was the desk
     */
    record ComplaintRaised(
            ComplaintId complaintId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            BureauCode bureau,
            ComplaintParty to,
            @Nullable PlaceCode prefecture,
            @Personal(of = "jobSeekerId") String subject,
            @Personal(of = "jobSeekerId") String body,
            Instant at)
            implements ComplaintEvent {}

    /** The organization consults the desk of this prefecture about a matter that is not here as a complaint (S-41). */
    record ConsultationRaised(
            ComplaintId complaintId,
            OrganizationId organizationId,
            AccountId accountId,
            BureauCode bureau,
            PlaceCode prefecture,
            @Personal(of = "organizationId") String subject,
            @Personal(of = "organizationId") String body,
            Instant at)
            implements ComplaintEvent {}

    /** One party wrote to another about a complaint. */
    record ComplaintMessageSent(
            ComplaintId complaintId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            MessageId messageId,
            ComplaintParty from,
            ComplaintParty to,
            @Personal(of = "jobSeekerId") String body,
            Instant at)
            implements ComplaintEvent {}

    /** The organization or the desk wrote within a consultation. */
    record ConsultationMessageSent(
            ComplaintId complaintId,
            OrganizationId organizationId,
            MessageId messageId,
            ComplaintParty from,
            @Personal(of = "organizationId") String body,
            Instant at)
            implements ComplaintEvent {}

    /** It went on to the desk of this prefecture: it was not solved, or the officer consults (S-40, S-41). */
    record ComplaintEscalated(
            ComplaintId complaintId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            MessageId messageId,
            ComplaintParty by,
            PlaceCode prefecture,
            @Personal(of = "jobSeekerId") String body,
            Instant at)
            implements ComplaintEvent {}

    /** The desk told the organization of a complaint that it did not know of. */
    record ComplaintReferred(
            ComplaintId complaintId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            MessageId messageId,
            AccountId accountId,
            @Personal(of = "jobSeekerId") String body,
            Instant at)
            implements ComplaintEvent {}

    /** Something that the desk did. */
    record ComplaintStepRecorded(
            ComplaintId complaintId,
            OrganizationId organizationId,
            MessageId messageId,
            AccountId accountId,
            @Personal(of = "organizationId") String step,
            Instant at)
            implements ComplaintEvent {}

    /** How it was solved, in the words of the officer or of the desk. */
    record ComplaintSolutionRecorded(
            ComplaintId complaintId,
            OrganizationId organizationId,
            MessageId messageId,
            ComplaintParty by,
            @Personal(of = "organizationId") String solution,
            Instant at)
            implements ComplaintEvent {}

    /**
     * Nothing more is done about it.
     *
     * @param organizationInvolved whether it is a job seeker's complaint that the organization knew of
     */
    record ComplaintClosed(
            ComplaintId complaintId,
            OrganizationId organizationId,
            ComplaintParty by,
            boolean solved,
            boolean organizationInvolved,
            Instant at)
            implements ComplaintEvent {}
}
