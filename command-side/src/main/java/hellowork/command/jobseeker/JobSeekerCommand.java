package hellowork.command.jobseeker;

import hellowork.events.AccountId;
import hellowork.events.ApplicantCategory;
import hellowork.events.ExtensionKind;
import hellowork.events.JobSeekerId;
import hellowork.events.LicenceNumber;
import hellowork.events.OrganizationId;
import hellowork.events.PersonalData;
import hellowork.events.Profile;
import hellowork.events.RegistrationChannel;
import hellowork.events.RegistrationEndReason;
import hellowork.events.SchoolKind;
import hellowork.events.SeekerNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

sealed interface JobSeekerCommand {
    JobSeekerId jobSeekerId();

    Instant at();

    record Register(
            JobSeekerId jobSeekerId,
            RegistrationChannel channel,
            AccountId by,
            @Nullable SeekerNumber seekerNumber,
            PersonalData personalData,
            SchoolKind school,
            LocalDate graduation,
            Profile profile,
            String selfIntroduction,
            Instant at)
            implements JobSeekerCommand {}

    record ReviseProfile(JobSeekerId jobSeekerId, Profile profile, String selfIntroduction, Instant at)
            implements JobSeekerCommand {}

    /**
     * The account is the one that the invited person will open.
     *
     * @param replacing whether the desk has made sure that an account which is open already is not this person's
     */
    record InviteToMyPage(JobSeekerId jobSeekerId, AccountId accountId, boolean replacing, Instant at)
            implements JobSeekerCommand {}

    /** {@code current} is the version of the terms that is in force. */
    record AcceptTerms(JobSeekerId jobSeekerId, AccountId by, String version, String current, Instant at)
            implements JobSeekerCommand {}

    record OpenMyPage(JobSeekerId jobSeekerId, AccountId by, String currentTerms, Instant at)
            implements JobSeekerCommand {}

    record SetDisclosure(JobSeekerId jobSeekerId, Set<ApplicantCategory> recipients, String currentTerms, Instant at)
            implements JobSeekerCommand {}

    record SwitchMessageNotice(JobSeekerId jobSeekerId, boolean on, Instant at) implements JobSeekerCommand {}

    /** {@code operator} is blocked in every capacity, by its base number; only this organization if absent. */
    record BlockSender(
            JobSeekerId jobSeekerId,
            OrganizationId organizationId,
            @Nullable LicenceNumber operator,
            Instant at) implements JobSeekerCommand {}

    record UnblockSender(JobSeekerId jobSeekerId, OrganizationId organizationId, Instant at)
            implements JobSeekerCommand {}

    record ExcludeOrganization(JobSeekerId jobSeekerId, OrganizationId organizationId, Instant at)
            implements JobSeekerCommand {}

    record IncludeOrganization(JobSeekerId jobSeekerId, OrganizationId organizationId, Instant at)
            implements JobSeekerCommand {}

    record PauseDisclosure(JobSeekerId jobSeekerId, Instant at) implements JobSeekerCommand {}

    record ResumeDisclosure(JobSeekerId jobSeekerId, Instant at) implements JobSeekerCommand {}

    /** 求職情報公開 (O-22). */
    record SetEmployerDisclosure(JobSeekerId jobSeekerId, boolean disclosed, Instant at) implements JobSeekerCommand {}

    record CloseMyPage(JobSeekerId jobSeekerId, AccountId by, Instant at) implements JobSeekerCommand {}

    /** Without a number the one that was given stays. */
    record ChangePersonalData(
            JobSeekerId jobSeekerId, @Nullable SeekerNumber seekerNumber, PersonalData personalData, Instant at)
            implements JobSeekerCommand {}

    record ChangeSchooling(JobSeekerId jobSeekerId, SchoolKind school, LocalDate graduation, Instant at)
            implements JobSeekerCommand {}

    record ExtendRegistration(JobSeekerId jobSeekerId, ExtensionKind kind, AccountId by, Instant at)
            implements JobSeekerCommand {}

    /** By an account, or by a placement that is recorded elsewhere. */
    record EndRegistration(
            JobSeekerId jobSeekerId,
            RegistrationEndReason reason,
            @Nullable AccountId by,
            Instant at) implements JobSeekerCommand {}

    record ApplyAgain(JobSeekerId jobSeekerId, RegistrationChannel channel, AccountId by, Instant at)
            implements JobSeekerCommand {}

    /** Comes by itself when the time may have come; {@code before} is how long before the end it is told. */
    record AnnounceEnd(JobSeekerId jobSeekerId, Duration before, Instant at) implements JobSeekerCommand {}

    /** Comes by itself when the last day may be over. */
    record Expire(JobSeekerId jobSeekerId, Instant at) implements JobSeekerCommand {}
}
