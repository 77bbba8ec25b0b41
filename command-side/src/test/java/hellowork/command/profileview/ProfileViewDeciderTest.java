package hellowork.command.profileview;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.AGENCY;
import static hellowork.command.Samples.ANOTHER_ORGANIZATION;
import static hellowork.command.Samples.COMPLAINTS;
import static hellowork.command.Samples.LIAISON;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.Samples.PERSON;
import static hellowork.command.Samples.SEEKER;
import static hellowork.command.profileview.ProfileViewRule.NOT_APPROVED;
import static hellowork.command.profileview.ProfileViewRule.NOT_AVAILABLE;

import hellowork.command.Given;
import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.organization.Organization;
import hellowork.command.profileview.ProfileViewDecider.OpenProfile;
import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.DisclosurePaused;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MyPageClosed;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.OperatorBlocked;
import hellowork.events.JobSeekerEvent.OrganizationExcluded;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.RegistrationEnded;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.JointApplicant;
import hellowork.events.JointApplicantId;
import hellowork.events.LicenceNumber;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.ProfileViewEvent.ProfileOpened;
import hellowork.events.ProfileViewId;
import hellowork.events.RegistrationChannel;
import hellowork.events.RegistrationEndReason;
import hellowork.events.SchoolKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProfileViewDeciderTest {
    private static final String TERMS = "2026-04";
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
    private static final JointApplicantId CONTRACTOR =
            new JointApplicantId("joint-applicant-0199f0c2-7d1e-7c44-9a55-3b1f0c6d2e01");
    private static final LicenceNumber OF_CONTRACTOR = new LicenceNumber("27-ユ-300001", null);

    private final Given<OpenProfile> applicant = Given.<OpenProfile>decidingOver((past, command) ->
                    ProfileViewDecider.decide(past.state(Organization.fold()), past.state(JobSeeker.fold()), command))
            .given(
                    new ApplicationSubmitted(ORGANIZATION, ACCOUNT, AGENCY, NOW),
                    new OfficersNamed(ORGANIZATION, LIAISON, COMPLAINTS, NOW),
                    new ApplicationFormReceived(ORGANIZATION, OFFICER, NOW))
            .given(
                    new JobSeekerRegistered(SEEKER, RegistrationChannel.DESK, LAST_DAY, OFFICER, NOW),
                    new PersonalDataRecorded(SEEKER, null, PERSON, NOW),
                    new SchoolingRecorded(SEEKER, SchoolKind.UNIVERSITY, LocalDate.of(2013, 3, 31), NOW),
                    new TermsAccepted(SEEKER, ACCOUNT, TERMS, NOW),
                    new MyPageOpened(SEEKER, ACCOUNT, NOW),
                    new DisclosureSet(SEEKER, Set.of(ApplicantCategory.PRIVATE_AGENCY), NOW));
    private final Given<OpenProfile> approved = applicant.given(new ApplicationApproved(ORGANIZATION, OFFICER, NOW));

    private static OpenProfile open(@Nullable JointApplicantId contractor, Instant at) {
        return new OpenProfile(SEEKER, ORGANIZATION, contractor, ACCOUNT, TERMS, at);
    }

    @Test
    void each_opening_is_recorded() {
        ProfileOpened opened =
                new ProfileOpened(ProfileViewId.of(ACCOUNT, SEEKER), SEEKER, ORGANIZATION, null, ACCOUNT, NOW);
        approved.when(open(null, NOW)).then(opened);
        approved.given(opened).when(open(null, NOW)).then(opened);
    }

    @Test
    void only_an_organization_that_may_use_the_service_opens() {
        applicant.when(open(null, NOW)).refusedBy(NOT_APPROVED);
    }

    @Test
    void whoever_is_not_shown_is_not_opened_and_the_reason_is_not_told() {
        Instant over = JapanTime.startOf(LAST_DAY.plusDays(1));
        approved.when(open(null, over)).refusedBy(NOT_AVAILABLE);
        for (DomainEvent event : List.of(
                new DisclosureSet(SEEKER, Set.of(ApplicantCategory.LOCAL_GOVERNMENT), NOW),
                new DisclosurePaused(SEEKER, NOW),
                new SenderBlocked(SEEKER, ORGANIZATION, NOW),
                new OrganizationExcluded(SEEKER, ORGANIZATION, NOW),
                new MyPageClosed(SEEKER, ACCOUNT, NOW),
                new RegistrationEnded(SEEKER, RegistrationEndReason.PLACED, null, NOW))) {
            approved.given(event).when(open(null, NOW)).refusedBy(NOT_AVAILABLE);
        }
    }

    @Test
    void an_operator_blocked_in_every_capacity_is_refused_as_a_contractor_while_the_applicant_is_not() {
        Application withContractor = new Application(
                AGENCY.category(),
                AGENCY.legalBasis(),
                AGENCY.licenceNumber(),
                AGENCY.establishment(),
                AGENCY.bureau(),
                AGENCY.placementRecord(),
                AGENCY.orders(),
                List.of(new JointApplicant(CONTRACTOR, "受託人材", new LicenceNumber(OF_CONTRACTOR.base(), "03"))));
        Given<OpenProfile> commissioned = applicant.given(
                new ApplicationSubmitted(ORGANIZATION, ACCOUNT, withContractor, NOW),
                new ApplicationApproved(ORGANIZATION, OFFICER, NOW),
                new OperatorBlocked(SEEKER, ANOTHER_ORGANIZATION, OF_CONTRACTOR, NOW));

        commissioned.when(open(CONTRACTOR, NOW)).refusedBy(NOT_AVAILABLE);
        commissioned.when(open(null, NOW)).thenKinds(ProfileOpened.class);
    }
}
