package hellowork.query.mypage;

import hellowork.events.Eligibility;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerId;
import hellowork.query.mypage.MyPage.Block;
import hellowork.query.mypage.MyPage.Schooling;
import hellowork.query.organizations.Applications;
import hellowork.rest.BusinessClock;
import hellowork.store.States;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads a job seeker's stream as a {@link MyPage}; {@code hellowork.terms.version} is the version in force. */
@Component
class MyPages {
    private final States states;
    private final Applications applications;
    private final BusinessClock clock;
    private final String termsInForce;

    MyPages(
            States states,
            Applications applications,
            BusinessClock clock,
            @Value("${hellowork.terms.version}") String termsInForce) {
        this.states = states;
        this.applications = applications;
        this.clock = clock;
        this.termsInForce = termsInForce;
    }

    Optional<MyPage> of(JobSeekerId id) {
        Registration registration = states.look(Registration.FOLD, id);
        return Optional.ofNullable(registration.registered()).map(registered -> page(id, registered, registration));
    }

    private MyPage page(JobSeekerId id, JobSeekerRegistered registered, Registration registration) {
        PersonalDataRecorded person = registration.person();
        ProfileRecorded profile = registration.profile();
        SchoolingRecorded schooling = registration.schooling();
        boolean termsCurrent = termsInForce.equals(registration.termsVersion());
        Eligibility.Reason obstacle = obstacle(registered, schooling, termsCurrent, registration.opened());
        return new MyPage(
                id,
                registered.channel(),
                person == null ? null : person.seekerNumber(),
                person == null ? null : person.personalData(),
                schooling == null ? null : new Schooling(schooling.school(), schooling.graduation()),
                profile == null ? null : profile.profile(),
                profile == null ? null : profile.selfIntroduction(),
                registered.validUntil(),
                registration.termsVersion(),
                termsCurrent,
                registration.opened(),
                registration.recipients(),
                obstacle == null,
                obstacle,
                registration.messageNotice(),
                registration.blocks().stream()
                        .map(blocked ->
                                new Block(blocked, applications.name(blocked).orElse(null)))
                        .toList());
    }

    /** Schooling is recorded with every registration; if it were missing, S-30 could not be said to hold. */
    private Eligibility.@Nullable Reason obstacle(
            JobSeekerRegistered registered,
            @Nullable SchoolingRecorded schooling,
            boolean termsCurrent,
            boolean opened) {
        if (schooling == null) {
            return Eligibility.Reason.EXCLUDED_SCHOOL;
        }
        return Eligibility.obstacle(
                        JapanTime.dayOf(clock.instant()),
                        registered.validUntil(),
                        schooling.school(),
                        schooling.graduation(),
                        termsCurrent,
                        opened)
                .orElse(null);
    }
}
