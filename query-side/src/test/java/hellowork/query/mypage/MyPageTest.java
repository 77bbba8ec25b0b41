package hellowork.query.mypage;

import static hellowork.query.Samples.ACCOUNT;
import static hellowork.query.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.ApplicantCategory;
import hellowork.events.EducationLevel;
import hellowork.events.EmploymentType;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.SenderUnblocked;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.JobSeekerId;
import hellowork.events.OccupationCode;
import hellowork.events.OrganizationId;
import hellowork.events.PersonalData;
import hellowork.events.PlaceCode;
import hellowork.events.Profile;
import hellowork.events.RegistrationChannel;
import hellowork.events.Role;
import hellowork.events.SchoolKind;
import hellowork.events.SeekerNumber;
import hellowork.query.Api;
import hellowork.query.History;
import hellowork.query.QueryTest;
import hellowork.query.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QueryTest
class MyPageTest {
    private static final LocalDate FAR = LocalDate.of(2999, 12, 31);

    private final JobSeekerId seeker = Samples.jobSeeker();

    @Autowired
    private History history;

    @Autowired
    private Api api;

    @BeforeEach
    void the_desk_registers_a_job_seeker() {
        history.append(
                new JobSeekerRegistered(seeker, RegistrationChannel.DESK, FAR, ACCOUNT, NOON),
                new PersonalDataRecorded(
                        seeker,
                        new SeekerNumber("13010-12345678"),
                        new PersonalData("山田太郎", "ヤマダタロウ", LocalDate.of(1990, 1, 2), "東京都", null, null),
                        NOON),
                new SchoolingRecorded(seeker, SchoolKind.UNIVERSITY, LocalDate.of(2012, 3, 20), NOON),
                new ProfileRecorded(
                        seeker,
                        new Profile(
                                List.of(new OccupationCode("009")),
                                List.of(new PlaceCode("13")),
                                Set.of(EmploymentType.REGULAR),
                                null,
                                null,
                                EducationLevel.UNIVERSITY,
                                null,
                                List.of(),
                                List.of(),
                                false),
                        "よろしくお願いします",
                        NOON));
    }

    private JsonNode myPage() {
        return api.jobSeeker(seeker).get("/api/v1/my-page").body();
    }

    @Test
    void what_stands_in_the_way_is_said_one_after_the_other() {
        assertThat(myPage().get("notEligibleBecause").asString()).isEqualTo("TERMS_NOT_ACCEPTED");
        history.append(new TermsAccepted(seeker, ACCOUNT, "2026-04", NOON));
        assertThat(myPage().get("notEligibleBecause").asString()).isEqualTo("NO_MY_PAGE");
        history.append(new MyPageOpened(seeker, ACCOUNT, NOON));
        JsonNode page = myPage();
        assertThat(page.get("eligible").asBoolean()).isTrue();
        assertThat(page.has("notEligibleBecause")).isFalse();
        assertThat(page.get("personalData").get("name").asString()).isEqualTo("山田太郎");
        assertThat(page.get("profile").get("occupations").toString()).isEqualTo("[\"009\"]");
        assertThat(page.get("messageNotice").asBoolean()).isTrue();
    }

    @Test
    void accepting_an_older_version_of_the_terms_is_not_enough() {
        history.append(new TermsAccepted(seeker, ACCOUNT, "2019-04", NOON), new MyPageOpened(seeker, ACCOUNT, NOON));
        assertThat(myPage().get("termsCurrent").asBoolean()).isFalse();
        assertThat(myPage().get("notEligibleBecause").asString()).isEqualTo("TERMS_NOT_ACCEPTED");
    }

    @Test
    void recipients_and_blocks_stand_as_they_were_set_last() {
        OrganizationId kept = Samples.organization();
        OrganizationId lifted = Samples.organization();
        history.append(Samples.submitted(kept, "神戸人材", "28", NOON));
        history.append(
                new DisclosureSet(
                        seeker, Set.of(ApplicantCategory.PRIVATE_AGENCY, ApplicantCategory.LOCAL_GOVERNMENT), NOON),
                new SenderBlocked(seeker, lifted, NOON),
                new SenderBlocked(seeker, kept, NOON),
                new SenderUnblocked(seeker, lifted, NOON));
        assertThat(myPage().get("recipients").toString()).isEqualTo("[\"LOCAL_GOVERNMENT\",\"PRIVATE_AGENCY\"]");
        assertThat(myPage().get("blocks").toString())
                .isEqualTo("[{\"organizationId\":\"" + kept.value() + "\",\"name\":\"神戸人材\",\"everyCapacity\":false}]");
    }

    @Test
    void the_desk_reads_any_registration_and_nobody_else_does() {
        String path = "/api/v1/job-seekers/" + seeker.value();
        assertThat(api.official(Role.DESK_OFFICER)
                        .get(path)
                        .body()
                        .get("seekerNumber")
                        .asString())
                .isEqualTo("13010-12345678");
        assertThat(api.organization(Samples.organization()).get(path).status()).isEqualTo(403);
        assertThat(api.jobSeeker(seeker).get(path).status()).isEqualTo(403);
        assertThat(api.official(Role.DESK_OFFICER)
                        .get("/api/v1/job-seekers/" + Samples.jobSeeker().value())
                        .status())
                .isEqualTo(404);
        assertThat(api.official(Role.DESK_OFFICER).get("/api/v1/job-seekers/7").status())
                .isEqualTo(400);
    }

    @Test
    void a_session_says_who_it_is_for() {
        JsonNode session = api.jobSeeker(seeker).get("/api/v1/session").body();
        assertThat(session.get("role").asString()).isEqualTo("JOB_SEEKER");
        assertThat(session.get("jobSeekerId").asString()).isEqualTo(seeker.value());
        assertThat(session.has("bureau")).isFalse();
        assertThat(session.has("expiresAt")).isTrue();
        assertThat(api.getAsNobody("/api/v1/session").status()).isEqualTo(401);
    }
}
