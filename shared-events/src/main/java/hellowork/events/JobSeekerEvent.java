package hellowork.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One job seeker: registration, profile, disclosure, blocks, and what arrives (S-30 to S-34). */
public sealed interface JobSeekerEvent extends DomainEvent {
    JobSeekerId jobSeekerId();

    @Override
    default JobSeekerId aggregateId() {
        return jobSeekerId();
    }

    /** A registration, valid to the end of this day in Asia/Tokyo (O-20), made by this account. */
    record JobSeekerRegistered(
            JobSeekerId jobSeekerId, RegistrationChannel channel, LocalDate validUntil, AccountId accountId, Instant at)
            implements JobSeekerEvent {}

    /** Who the job seeker is; nobody but the job seeker and Hello Work reads it (S-32). */
    record PersonalDataRecorded(
            JobSeekerId jobSeekerId,
            @Personal(of = "jobSeekerId") @Nullable SeekerNumber seekerNumber,
            @Personal(of = "jobSeekerId") PersonalData personalData,
            Instant at)
            implements JobSeekerEvent {}

    /** The last school and the day of leaving it, which may lie ahead (S-30). */
    record SchoolingRecorded(
            JobSeekerId jobSeekerId,
            @Personal(of = "jobSeekerId") SchoolKind school,
            @Personal(of = "jobSeekerId") LocalDate graduation,
            Instant at)
            implements JobSeekerEvent {}

    /** What organizations may see. */
    record ProfileRecorded(
            JobSeekerId jobSeekerId,
            @Personal(of = "jobSeekerId") Profile profile,
            @Personal(of = "jobSeekerId") String selfIntroduction,
            Instant at)
            implements JobSeekerEvent {}

    /** The job seeker agreed to this version of 利用規約(求職者用) (S-31). */
    record TermsAccepted(JobSeekerId jobSeekerId, AccountId accountId, String version, Instant at)
            implements JobSeekerEvent {}

    /** The desk invited the holder of this account to open the MyPage (S-31); no earlier invitation counts any more. */
    record MyPageInvited(JobSeekerId jobSeekerId, AccountId accountId, Instant at) implements JobSeekerEvent {}

    /** 求職者マイページ is open (S-31). */
    record MyPageOpened(JobSeekerId jobSeekerId, AccountId accountId, Instant at) implements JobSeekerEvent {}

    /** To whom the profile is shown from now on; to nobody if empty. */
    record DisclosureSet(JobSeekerId jobSeekerId, Set<ApplicantCategory> recipients, Instant at)
            implements JobSeekerEvent {}

    /** Whether a mail tells of a new message. */
    record MessageNoticeSwitched(JobSeekerId jobSeekerId, boolean on, Instant at) implements JobSeekerEvent {}

    /** The job seeker blocks the organization (S-34). */
    record SenderBlocked(JobSeekerId jobSeekerId, OrganizationId organizationId, Instant at)
            implements JobSeekerEvent {}

    /** The job seeker lifts the block. */
    record SenderUnblocked(JobSeekerId jobSeekerId, OrganizationId organizationId, Instant at)
            implements JobSeekerEvent {}

    /** An outreach (案内) reached the job seeker. Written with the message, so that a block and a send cannot both win. */
    record OutreachReceived(
            JobSeekerId jobSeekerId, ThreadId threadId, MessageId messageId, OrganizationId organizationId, Instant at)
            implements JobSeekerEvent {}

    /** An organization's answer reached the job seeker. */
    record AnswerReceived(
            JobSeekerId jobSeekerId, ThreadId threadId, MessageId messageId, OrganizationId organizationId, Instant at)
            implements JobSeekerEvent {}

    /**
     * An organization went on with placement or a paid service towards the job seeker. Written with what it did, so that
     * a block, an end of the registration or a newly set marker of S-22 and that cannot both win.
     */
    record PlacementProceeded(JobSeekerId jobSeekerId, ThreadId threadId, OrganizationId organizationId, Instant at)
            implements JobSeekerEvent {}

    /** Counselling, a referral or an online application in its last month: valid to the end of this day (O-20). */
    record RegistrationExtended(
            JobSeekerId jobSeekerId, ExtensionKind kind, LocalDate validUntil, AccountId accountId, Instant at)
            implements JobSeekerEvent {}

    /** The job seeker was told that the registration ends with this day. */
    record RegistrationEndAnnounced(JobSeekerId jobSeekerId, LocalDate validUntil, Instant at)
            implements JobSeekerEvent {}

    /** The registration's last day is over (O-20). Nothing hangs on when this is recorded: days are compared. */
    record RegistrationExpired(JobSeekerId jobSeekerId, LocalDate validUntil, Instant at) implements JobSeekerEvent {}

    /** The registration ended before its last day, by this account if by a person; nothing is disclosed (O-21). */
    record RegistrationEnded(
            JobSeekerId jobSeekerId,
            RegistrationEndReason reason,
            @Nullable AccountId accountId,
            Instant at) implements JobSeekerEvent {}

    /** The same person applied again after the end: valid to the end of this day, disclosed to nobody (O-20). */
    record RegistrationRenewed(
            JobSeekerId jobSeekerId, RegistrationChannel channel, LocalDate validUntil, AccountId accountId, Instant at)
            implements JobSeekerEvent {}

    /** Nobody is shown the profile until disclosure is resumed; the recipients are kept. */
    record DisclosurePaused(JobSeekerId jobSeekerId, Instant at) implements JobSeekerEvent {}

    /** The recipients are shown the profile again. */
    record DisclosureResumed(JobSeekerId jobSeekerId, Instant at) implements JobSeekerEvent {}

    /** 求職情報公開: whether employers are shown the profile, which is another choice than the recipients (O-22). */
    record EmployerDisclosureSet(JobSeekerId jobSeekerId, boolean disclosed, Instant at) implements JobSeekerEvent {}

    /** 求職者マイページ was closed; nothing is disclosed any more. */
    record MyPageClosed(JobSeekerId jobSeekerId, AccountId accountId, Instant at) implements JobSeekerEvent {}

    /**
     * The invited account's address was proved. Written with the verification, so that a newer invitation and the older
     * account cannot both win.
     */
    record MyPageAccountVerified(JobSeekerId jobSeekerId, AccountId accountId, Instant at) implements JobSeekerEvent {}

    /** The account is not this person's any more; a MyPage that it had opened is closed. */
    record MyPageAccountUnlinked(JobSeekerId jobSeekerId, AccountId accountId, Instant at) implements JobSeekerEvent {}

    /** This organization is none of the recipients, whatever its category. */
    record OrganizationExcluded(JobSeekerId jobSeekerId, OrganizationId organizationId, Instant at)
            implements JobSeekerEvent {}

    /** The organization is what its category makes it again. */
    record OrganizationIncluded(JobSeekerId jobSeekerId, OrganizationId organizationId, Instant at)
            implements JobSeekerEvent {}

    /** The blocked organization's operator is blocked in every capacity: the base number counts, not the branch (S-02). */
    record OperatorBlocked(JobSeekerId jobSeekerId, OrganizationId organizationId, LicenceNumber operator, Instant at)
            implements JobSeekerEvent {}

    /** The operator's other capacities are no longer blocked. */
    record OperatorUnblocked(JobSeekerId jobSeekerId, OrganizationId organizationId, LicenceNumber operator, Instant at)
            implements JobSeekerEvent {}

    /** What was recorded with this was changed by an officer of a desk, not by the job seeker (S-33). */
    record ChangedByDesk(JobSeekerId jobSeekerId, DeskChange change, AccountId accountId, Instant at)
            implements JobSeekerEvent {}
}
