package hellowork.command.placement;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.AGENCY;
import static hellowork.command.Samples.COMPLAINTS;
import static hellowork.command.Samples.LIAISON;
import static hellowork.command.Samples.MESSAGE;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.Samples.PERSON;
import static hellowork.command.Samples.SEEKER;
import static hellowork.command.Samples.THREAD;
import static hellowork.command.Samples.message;

import hellowork.command.Given;
import hellowork.command.Samples;
import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.organization.Organization;
import hellowork.command.paidservice.PaidServiceNotice;
import hellowork.command.placement.PlacementDecider.By;
import hellowork.command.placement.PlacementDecider.Facts;
import hellowork.events.AllowanceId;
import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.DomainEvent;
import hellowork.events.HireId;
import hellowork.events.HireKind;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.PlacementProceeded;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.JobSeekerId;
import hellowork.events.LegalBasis;
import hellowork.events.MessageKind;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.MessageThreadEvent.ThreadProceeded;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.OutreachAllowanceEvent.PlacementNotCounted;
import hellowork.events.PaidService;
import hellowork.events.PaidServiceId;
import hellowork.events.PlacementEvent.JobApplicationAccepted;
import hellowork.events.PlacementEvent.PaidServiceExplained;
import hellowork.events.PlacementEvent.PlacementRecorded;
import hellowork.events.PlacementId;
import hellowork.events.RegistrationChannel;
import hellowork.events.SchoolKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What has happened before somebody is placed, and who decides. */
final class Going {
    static final String TERMS = "2026-04";
    static final PlacementId PLACEMENT = PlacementId.of(THREAD);
    static final PaidService SERVICE = new PaidService("求職受付手数料", 710, "求職申込みの受理1件につき710円を申し受けます。");
    static final HireId HIRE = new HireId("hire-" + Samples.uuid(60));
    static final LocalDate TODAY = JapanTime.dayOf(NOW);

    static final Application COMMISSIONING =
            Samples.application(ApplicantCategory.LOCAL_GOVERNMENT, LegalBasis.LOCAL_GOVERNMENT_COMMISSIONING, null);
    static final List<DomainEvent> SUBMITTED = List.of(
            new ApplicationSubmitted(ORGANIZATION, ACCOUNT, AGENCY, NOW),
            new OfficersNamed(ORGANIZATION, LIAISON, COMPLAINTS, NOW));
    static final List<DomainEvent> APPROVED = List.of(
            new ApplicationFormReceived(ORGANIZATION, OFFICER, NOW),
            new ApplicationApproved(ORGANIZATION, OFFICER, NOW));
    static final List<DomainEvent> REGISTERED = List.of(
            new JobSeekerRegistered(SEEKER, RegistrationChannel.DESK, LocalDate.of(2026, 9, 30), OFFICER, NOW),
            new PersonalDataRecorded(SEEKER, null, PERSON, NOW),
            new SchoolingRecorded(SEEKER, SchoolKind.UNIVERSITY, LocalDate.of(2013, 3, 31), NOW),
            new TermsAccepted(SEEKER, ACCOUNT, TERMS, NOW),
            new MyPageOpened(SEEKER, ACCOUNT, NOW),
            new DisclosureSet(
                    SEEKER, Set.of(ApplicantCategory.PRIVATE_AGENCY, ApplicantCategory.LOCAL_GOVERNMENT), NOW));
    static final DomainEvent WRITTEN =
            new MessageSent(THREAD, MESSAGE, ORGANIZATION, SEEKER, null, MessageKind.OUTREACH, "ご案内", "求人のご案内です。", NOW);
    static final DomainEvent REPLIED = new ReplySent(THREAD, message(12), ORGANIZATION, SEEKER, null, "応募したいです。", NOW);
    static final DomainEvent BLOCKED = new SenderBlocked(SEEKER, ORGANIZATION, NOW);
    static final DomainEvent EXPLAINED = new PaidServiceExplained(
            PLACEMENT,
            THREAD,
            ORGANIZATION,
            SEEKER,
            new PaidServiceId("paid-service-" + Samples.uuid(59)),
            SERVICE,
            NOW);
    static final DomainEvent ACCEPTED =
            new JobApplicationAccepted(PLACEMENT, THREAD, ORGANIZATION, SEEKER, null, false, NOW);
    /** What stands on the job seeker's stream beside what an organization goes on with. */
    static final DomainEvent PROCEEDED = new PlacementProceeded(SEEKER, THREAD, ORGANIZATION, NOW);

    /** The same on the thread's. */
    static final DomainEvent IN_THREAD = new ThreadProceeded(THREAD, ORGANIZATION, SEEKER, NOW);
    /** The same on the day's allowance. */
    static final DomainEvent NOT_COUNTED =
            new PlacementNotCounted(AllowanceId.of(ORGANIZATION, TODAY), ORGANIZATION, TODAY, THREAD, NOW);

    static final DomainEvent HIRED =
            new PlacementRecorded(PLACEMENT, THREAD, ORGANIZATION, SEEKER, HIRE, null, HireKind.REGULAR, TODAY, NOW);

    private Going() {}

    static Given<PlacementCommand> organization(boolean newUniversityGraduate) {
        return by(new By(THREAD, ORGANIZATION, null), newUniversityGraduate);
    }

    static Given<PlacementCommand> by(By by, boolean newUniversityGraduate) {
        return Given.decidingOver((past, command) -> PlacementDecider.decide(
                new Facts(
                        past.state(Placement.fold()),
                        past.state(Conversation.fold()),
                        past.state(Organization.fold()),
                        past.state(JobSeeker.fold()),
                        newUniversityGraduate,
                        TERMS,
                        past.state(PaidServiceNotice.fold())),
                by,
                command));
    }

    static Given<SeekerPlacementCommand> seeker(JobSeekerId who) {
        return seeker(who, NOW);
    }

    static Given<SeekerPlacementCommand> seeker(JobSeekerId who, Instant registeredSince) {
        return Given.decidingOver((past, command) -> SeekerPlacementDecider.decide(
                new SeekerPlacementDecider.Facts(
                        past.state(Placement.fold()),
                        past.state(Conversation.fold()),
                        past.state(JobSeeker.fold()),
                        registeredSince),
                THREAD,
                who,
                command));
    }
}
