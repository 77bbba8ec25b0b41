package hellowork.query.mypage;

import hellowork.events.ApplicantCategory;
import hellowork.events.Eligibility;
import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationId;
import hellowork.events.PersonalData;
import hellowork.events.Profile;
import hellowork.events.RegistrationChannel;
import hellowork.events.SchoolKind;
import hellowork.events.SeekerNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Hello Work holds on a job seeker. It names the person: no organization ever gets it (S-32 求Q2).
 *
 * @param validUntil the last day of the registration in Asia/Tokyo (O-20)
 * @param termsVersion the version of 利用規約(求職者用) accepted last
 * @param termsCurrent whether that is the version in force
 * @param opened whether 求職者マイページ is open
 * @param recipients to whom the profile is shown, to nobody if empty
 * @param eligible whether the service may be used today in Asia/Tokyo (S-30, S-31)
 * @param messageNotice whether a mail tells of a new message
 * @param blocks the organizations that the job seeker has blocked (S-34)
 */
record MyPage(
        JobSeekerId jobSeekerId,
        RegistrationChannel channel,
        @Nullable SeekerNumber seekerNumber,
        @Nullable PersonalData personalData,
        @Nullable Schooling schooling,
        @Nullable Profile profile,
        @Nullable String selfIntroduction,
        LocalDate validUntil,
        @Nullable String termsVersion,
        boolean termsCurrent,
        boolean opened,
        Set<ApplicantCategory> recipients,
        boolean eligible,
        Eligibility.@Nullable Reason notEligibleBecause,
        boolean messageNotice,
        List<Block> blocks) {

    record Schooling(SchoolKind school, LocalDate graduation) {}

    /** @param name of the organization's principal establishment */
    record Block(OrganizationId organizationId, @Nullable String name) {}
}
