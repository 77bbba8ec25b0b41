package hellowork.query.mypage;

import hellowork.events.Eligibility;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerId;
import hellowork.query.mypage.MyPage.Block;
import hellowork.query.mypage.MyPage.ByDesk;
import hellowork.query.mypage.MyPage.Exclusion;
import hellowork.query.mypage.MyPage.Schooling;
import hellowork.query.organizations.Applications;
import hellowork.rest.BusinessClock;
import hellowork.rest.TermsOfUse;
import hellowork.store.States;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a job seeker's stream as a {@link MyPage}. */
@Component
class MyPages {
    private final States states;
    private final Applications applications;
    private final BusinessClock clock;
    private final TermsOfUse terms;

    MyPages(States states, Applications applications, BusinessClock clock, TermsOfUse terms) {
        this.states = states;
        this.applications = applications;
        this.clock = clock;
        this.terms = terms;
    }

    /** @param changes the version of what is read, for {@code If-Match} */
    record Read(MyPage page, long changes) {}

    Optional<Read> of(JobSeekerId id) {
        Registration registration = states.look(Registration.FOLD, id);
        JobSeekerRegistered registered = registration.registered();
        LocalDate validUntil = registration.validUntil();
        return registered == null || validUntil == null
                ? Optional.empty()
                : Optional.of(new Read(page(id, registered, validUntil, registration), registration.changes()));
    }

    private MyPage page(JobSeekerId id, JobSeekerRegistered registered, LocalDate validUntil, Registration now) {
        LocalDate today = JapanTime.dayOf(clock.instant());
        String inForce = terms.on(today);
        PersonalDataRecorded person = now.recorded().person();
        ProfileRecorded profile = now.recorded().profile();
        SchoolingRecorded schooling = now.recorded().schooling();
        Eligibility.Reason obstacle = now.obstacle(today, inForce).orElse(null);
        return new MyPage(
                id,
                registered.channel(),
                person == null ? null : person.seekerNumber(),
                person == null ? null : person.personalData(),
                schooling == null ? null : new Schooling(schooling.school(), schooling.graduation()),
                profile == null ? null : profile.profile(),
                profile == null ? null : profile.selfIntroduction(),
                validUntil,
                now.ended() == null && YearMonth.from(today).equals(YearMonth.from(validUntil)),
                now.ended(),
                now.termsVersion(),
                inForce,
                inForce.equals(now.termsVersion()),
                now.opened(),
                now.disclosed().recipients(),
                now.disclosed().paused(),
                now.disclosed().toEmployers(),
                obstacle == null,
                obstacle,
                now.messageNotice(),
                now.unwanted().blocks().stream()
                        .map(blocked -> new Block(
                                blocked,
                                applications.name(blocked).orElse(null),
                                now.unwanted().operators().containsKey(blocked)))
                        .toList(),
                now.unwanted().exclusions().stream()
                        .map(excluded -> new Exclusion(
                                excluded, applications.name(excluded).orElse(null)))
                        .toList(),
                now.deskChanges().entrySet().stream()
                        .map(change -> new ByDesk(change.getKey(), change.getValue()))
                        .toList());
    }
}
