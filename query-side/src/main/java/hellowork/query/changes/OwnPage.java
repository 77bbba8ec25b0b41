package hellowork.query.changes;

import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.AnswerReceived;
import hellowork.events.JobSeekerEvent.ChangedByDesk;
import hellowork.events.JobSeekerEvent.DisclosurePaused;
import hellowork.events.JobSeekerEvent.DisclosureResumed;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.EmployerDisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MessageNoticeSwitched;
import hellowork.events.JobSeekerEvent.MyPageAccountUnlinked;
import hellowork.events.JobSeekerEvent.MyPageAccountVerified;
import hellowork.events.JobSeekerEvent.MyPageClosed;
import hellowork.events.JobSeekerEvent.MyPageInvited;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.OperatorBlocked;
import hellowork.events.JobSeekerEvent.OperatorUnblocked;
import hellowork.events.JobSeekerEvent.OrganizationExcluded;
import hellowork.events.JobSeekerEvent.OrganizationIncluded;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.PlacementProceeded;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.RegistrationEndAnnounced;
import hellowork.events.JobSeekerEvent.RegistrationEnded;
import hellowork.events.JobSeekerEvent.RegistrationExpired;
import hellowork.events.JobSeekerEvent.RegistrationExtended;
import hellowork.events.JobSeekerEvent.RegistrationRenewed;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.SenderUnblocked;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.query.changes.Announcements.Announcement;
import hellowork.query.changes.Audience.Seeker;
import java.util.List;

/**
 * The job seeker is told what shows on 求職者マイページ, and nobody else of it: a block or an exclusion is not to be
 * noticed (S-34).
 */
final class OwnPage {
    private OwnPage() {}

    static List<Announcement> of(JobSeekerEvent event) {
        return shows(event)
                ? List.of(new Announcement(new Seeker(event.jobSeekerId()), Change.of(Subject.MY_PAGE)))
                : List.of();
    }

    private static boolean shows(JobSeekerEvent event) {
        return switch (event) {
            case JobSeekerRegistered _,
                    PersonalDataRecorded _,
                    SchoolingRecorded _,
                    ProfileRecorded _,
                    TermsAccepted _,
                    MyPageOpened _,
                    MyPageClosed _,
                    DisclosureSet _,
                    DisclosurePaused _,
                    DisclosureResumed _,
                    EmployerDisclosureSet _,
                    MessageNoticeSwitched _,
                    SenderBlocked _,
                    SenderUnblocked _,
                    OperatorBlocked _,
                    OperatorUnblocked _,
                    OrganizationExcluded _,
                    OrganizationIncluded _,
                    RegistrationExtended _,
                    RegistrationExpired _,
                    RegistrationEnded _,
                    RegistrationRenewed _,
                    ChangedByDesk _ -> true;
            case MyPageInvited _,
                    MyPageAccountVerified _,
                    MyPageAccountUnlinked _,
                    OutreachReceived _,
                    AnswerReceived _,
                    PlacementProceeded _,
                    RegistrationEndAnnounced _ -> false;
        };
    }
}
