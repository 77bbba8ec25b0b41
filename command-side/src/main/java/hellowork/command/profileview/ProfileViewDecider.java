package hellowork.command.profileview;

import static hellowork.command.profileview.ProfileViewRule.NOT_APPROVED;
import static hellowork.command.profileview.ProfileViewRule.NOT_AVAILABLE;

import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.jobseeker.Sender;
import hellowork.command.organization.Organization;
import hellowork.events.AccountId;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationId;
import hellowork.events.ProfileViewEvent;
import hellowork.events.ProfileViewEvent.ProfileOpened;
import hellowork.events.ProfileViewId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 求職情報の閲覧: an organization opens a profile that it may be shown; each time is told to the job seeker. What is shown
 * afterwards is asked again then, so the job seeker and the organization may be a moment old here.
 */
final class ProfileViewDecider {
    private ProfileViewDecider() {}

    /** Who opens whose profile, under the terms of use that are in force. */
    record OpenProfile(
            JobSeekerId jobSeekerId,
            OrganizationId organizationId,
            @Nullable JointApplicantId contractor,
            AccountId by,
            String currentTerms,
            Instant at) {}

    static List<ProfileViewEvent> decide(Organization organization, JobSeeker jobSeeker, OpenProfile c) {
        Organization.Applied applied = organization.using(c.at()).orElseThrow(NOT_APPROVED::violated);
        Sender reader = Sender.of(c.organizationId(), applied.application(), c.contractor());
        if (!(jobSeeker instanceof JobSeeker.Registered seeker)
                || !seeker.isOpenTo(reader, true, JapanTime.dayOf(c.at()), c.currentTerms())) {
            throw NOT_AVAILABLE.violated();
        }
        return List.of(new ProfileOpened(
                ProfileViewId.of(c.by(), c.jobSeekerId()),
                c.jobSeekerId(),
                c.organizationId(),
                c.contractor(),
                c.by(),
                c.at()));
    }
}
