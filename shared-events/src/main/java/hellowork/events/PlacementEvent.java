package hellowork.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 職業紹介 by one organization for one job seeker, and the paid services that come with it or beside it (S-20 to S-22
 * 民Q4). The stream follows from their thread.
 */
public sealed interface PlacementEvent extends DomainEvent {
    PlacementId placementId();

    ThreadId threadId();

    OrganizationId organizationId();

    JobSeekerId jobSeekerId();

    @Override
    default PlacementId aggregateId() {
        return placementId();
    }

    /** A paid service that comes with placement was explained to the job seeker (S-20). */
    record PaidServiceExplained(
            PlacementId placementId,
            ThreadId threadId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            PaidServiceId paidServiceId,
            @Personal(of = "jobSeekerId") PaidService service,
            Instant at)
            implements PlacementEvent {}

    /**
     * 求職申込み受理: the organization accepted the job application.
     *
     * @param withPaidServices whether paid services come with the placement; they have been explained (S-20)
     * @param jointApplicantId the contractor that accepted it inside a municipality's application
     */
    record JobApplicationAccepted(
            PlacementId placementId,
            ThreadId threadId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            @Nullable JointApplicantId jointApplicantId,
            boolean withPaidServices,
            Instant at)
            implements PlacementEvent {}

    /**
     * 就職: the job seeker was employed on this day in Asia/Tokyo.
     *
     * @param jointApplicantId the contractor that recorded it, or else the one that had accepted the job application
     */
    record PlacementRecorded(
            PlacementId placementId,
            ThreadId threadId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            HireId hireId,
            @Nullable JointApplicantId jointApplicantId,
            HireKind kind,
            LocalDate hiredOn,
            Instant at)
            implements PlacementEvent {}

    /** The job seeker says that it is so. */
    record PlacementConfirmed(
            PlacementId placementId,
            ThreadId threadId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            HireId hireId,
            Instant at)
            implements PlacementEvent {}

    /** The organization had recorded it by mistake; it stays in the history and counts no longer. */
    record PlacementRetracted(
            PlacementId placementId,
            ThreadId threadId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            HireId hireId,
            @Nullable JointApplicantId jointApplicantId,
            HireKind kind,
            LocalDate hiredOn,
            @Personal(of = "jobSeekerId") String reason,
            Instant at)
            implements PlacementEvent {}

    /** The job seeker wishes paid support other than placement (S-21). */
    record OtherSupportWished(
            PlacementId placementId,
            ThreadId threadId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            Instant at)
            implements PlacementEvent {}

    /** The job seeker takes the wish back, and with it every consent. */
    record OtherSupportWishWithdrawn(
            PlacementId placementId,
            ThreadId threadId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            Instant at)
            implements PlacementEvent {}

    /**
     * The organization offered other paid support.
     *
     * @param noticeId under which the labour bureau was notified of it beforehand (S-22); absent where that is not
     *     needed
     */
    record PaidSupportOffered(
            PlacementId placementId,
            ThreadId threadId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            PaidServiceId paidServiceId,
            @Nullable PaidServiceNoticeId noticeId,
            @Personal(of = "jobSeekerId") PaidService service,
            Instant at)
            implements PlacementEvent {}

    /** The job seeker consented to this service as it was offered (S-22). */
    record PaidSupportConsented(
            PlacementId placementId,
            ThreadId threadId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            PaidServiceId paidServiceId,
            Instant at)
            implements PlacementEvent {}

    /** The organization provides it from now on. */
    record PaidSupportProvided(
            PlacementId placementId,
            ThreadId threadId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            PaidServiceId paidServiceId,
            Instant at)
            implements PlacementEvent {}
}
