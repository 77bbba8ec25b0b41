package hellowork.command.jobseeker;

import hellowork.events.AccountId;
import hellowork.events.ApplicantCategory;
import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationId;
import hellowork.events.PersonalData;
import hellowork.events.Profile;
import hellowork.events.RegistrationChannel;
import hellowork.events.SchoolKind;
import hellowork.events.SeekerNumber;
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

    /** The account is the one that the invited person will open. */
    record InviteToMyPage(JobSeekerId jobSeekerId, AccountId accountId, Instant at) implements JobSeekerCommand {}

    /** {@code current} is the version of the terms that is in force. */
    record AcceptTerms(JobSeekerId jobSeekerId, AccountId by, String version, String current, Instant at)
            implements JobSeekerCommand {}

    record OpenMyPage(JobSeekerId jobSeekerId, AccountId by, String currentTerms, Instant at)
            implements JobSeekerCommand {}

    record SetDisclosure(JobSeekerId jobSeekerId, Set<ApplicantCategory> recipients, String currentTerms, Instant at)
            implements JobSeekerCommand {}

    record SwitchMessageNotice(JobSeekerId jobSeekerId, boolean on, Instant at) implements JobSeekerCommand {}

    record BlockSender(JobSeekerId jobSeekerId, OrganizationId organizationId, Instant at)
            implements JobSeekerCommand {}

    record UnblockSender(JobSeekerId jobSeekerId, OrganizationId organizationId, Instant at)
            implements JobSeekerCommand {}
}
