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
}
