package hellowork.query.mypage;

import hellowork.events.ApplicantCategory;
import hellowork.events.DeskChange;
import hellowork.events.Eligibility;
import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationId;
import hellowork.events.PersonalData;
import hellowork.events.Profile;
import hellowork.events.RegistrationChannel;
import hellowork.events.RegistrationEndReason;
import hellowork.events.SchoolKind;
import hellowork.events.SeekerNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Hello Work holds on a job seeker. It names the person: no organization ever gets it (S-32 求Q2).
 *
 * @param validUntil the last day of the registration in Asia/Tokyo (O-20)
 * @param lastMonth whether this is its last month, in which it can be extended
 * @param endedBecause why it ended before that day, if it did (O-21)
 * @param termsVersion the version of 利用規約(求職者用) accepted last
 * @param termsInForce the version in force today, which must be accepted (S-31)
 * @param termsCurrent whether that is the version accepted last
 * @param opened whether 求職者マイページ is open
 * @param recipients to whom the profile is shown, to nobody if empty
 * @param paused whether it is shown to none of them for now
 * @param disclosedToEmployers 求職情報公開, another choice (O-22)
 * @param eligible whether the service may be used today in Asia/Tokyo (S-30, S-31)
 * @param messageNotice whether a mail tells of a new message
 * @param blocks the organizations that the job seeker has blocked (S-34)
 * @param exclusions the organizations that are none of the recipients
 * @param deskChanges what the desk has changed, and when last (S-33)
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
        boolean lastMonth,
        @Nullable RegistrationEndReason endedBecause,
        @Nullable String termsVersion,
        String termsInForce,
        boolean termsCurrent,
        boolean opened,
        Set<ApplicantCategory> recipients,
        boolean paused,
        boolean disclosedToEmployers,
        boolean eligible,
        Eligibility.@Nullable Reason notEligibleBecause,
        boolean messageNotice,
        List<Block> blocks,
        List<Exclusion> exclusions,
        List<ByDesk> deskChanges) {

    record Schooling(SchoolKind school, LocalDate graduation) {}

    /**
     * @param name of the organization's principal establishment
     * @param everyCapacity whether its operator is blocked in every capacity
     */
    record Block(OrganizationId organizationId, @Nullable String name, boolean everyCapacity) {}

    /** @param name of the organization's principal establishment */
    record Exclusion(
            OrganizationId organizationId, @Nullable String name) {}

    record ByDesk(DeskChange change, Instant at) {}
}
