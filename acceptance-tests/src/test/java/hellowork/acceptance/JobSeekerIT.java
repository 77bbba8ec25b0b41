package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 求職者: who may use the service, and from when on. */
class JobSeekerIT {
    private final Service service = Service.service();

    @Test
    @Rule("S-31")
    void disclosure_needs_the_current_terms_and_an_open_my_page_in_this_order() {
        JobSeeker seeker = given(service.jobSeeker());
        seeker.registersOnline();

        thenRefused(409, "S-31", () -> seeker.disclosesTo("PRIVATE_AGENCY"));
        thenRefused(409, "S-31", seeker::opensMyPage);
        when(seeker).acceptsTerms();
        thenRefused(409, "S-31", () -> seeker.disclosesTo("PRIVATE_AGENCY"));
        assertThat(seeker.myPage().get("notEligibleBecause").asString()).isEqualTo("NO_MY_PAGE");
        when(seeker).opensMyPage();
        when(seeker).disclosesTo("PRIVATE_AGENCY");

        JsonNode page = then(seeker).myPage();
        assertThat(page.get("eligible").asBoolean()).isTrue();
        assertThat(page.get("termsVersion").asString()).isEqualTo(JobSeeker.TERMS);
        assertThat(page.get("recipients").get(0).asString()).isEqualTo("PRIVATE_AGENCY");
        assertThat(page.get("personalData").get("name").asString())
                .isEqualTo(seeker.registration().personal("name"));
    }

    @Test
    @Rule("S-33")
    void whom_the_desk_has_registered_opens_a_my_page_by_mail() {
        Registration registration = Registration.next();
        String id = given(service.deskOfficer()).registers(registration, "13010-7654321");

        JobSeeker seeker = when(service.deskOfficer()).invites(id, registration);

        assertThat(then(seeker).id()).isEqualTo(id);
        assertThat(seeker.myPage().get("seekerNumber").asString()).isEqualTo("13010-7654321");
        seeker.acceptsTerms();
        seeker.opensMyPage();
        seeker.disclosesTo("LOCAL_GOVERNMENT");
        assertThat(service.approvedMunicipality().finds(seeker)).isPresent();
        assertThat(service.approvedOrganization().finds(seeker)).isEmpty();
        assertThat(service.deskOfficer().registration(id).get("recipients").size())
                .isOne();
    }

    @Test
    @Rule("S-33")
    void the_desk_finds_a_registration_by_its_number_and_by_the_address_of_its_account() {
        DeskOfficer desk = given(service.deskOfficer());
        assertThat(desk.finds("seekerNumber", "13010-7654322")).isEmpty();
        Registration registration = Registration.next();
        String id = given(desk).registers(registration, "13010-7654322");

        assertThat(when(desk).finds("seekerNumber", "13010-7654322")).containsExactly(id);
        desk.changes(
                id,
                "personal-data",
                Map.of(
                        "seekerNumber",
                        "13010-7654323",
                        "personalData",
                        registration.form().get("personalData")));
        assertThat(then(desk).finds("seekerNumber", "13010-7654322")).isEmpty();
        assertThat(desk.finds("seekerNumber", "13010-7654323")).containsExactly(id);

        JobSeeker online = given(service.jobSeeker());
        String own = online.registersOnline();
        assertThat(when(desk).finds("mailAddress", online.mailAddress)).containsExactly(own);
        assertThat(then(desk).finds("mailAddress", "nobody-at-all@example.jp")).isEmpty();
        thenRefused(400, "P-INPUT", () -> desk.does("POST", "/job-seeker-lookups", Map.of()));
    }

    @Test
    @Rule("S-30")
    void a_new_high_school_graduate_is_excluded_until_the_end_of_june_in_japan() {
        LocalDate june = LocalDate.of(service.time().today().plusDays(185).getYear(), Month.JUNE, 30);
        service.time()
                .becomes(june.atTime(LocalTime.of(23, 0))
                        .atZone(BusinessTime.JAPAN)
                        .toInstant());
        Organization agency = given(service.approvedOrganization());
        JobSeeker graduate = given(service.jobSeeker());
        graduate.registersOnline(
                graduate.registration().withSchooling("HIGH_SCHOOL", LocalDate.of(june.getYear(), Month.MARCH, 1)));
        graduate.acceptsTerms();
        graduate.opensMyPage();

        thenRefused(409, "S-30", () -> graduate.disclosesTo("PRIVATE_AGENCY"));
        assertThat(graduate.myPage().get("notEligibleBecause").asString()).isEqualTo("EXCLUDED_SCHOOL");

        when(service.time()).becomes(service.time().next(LocalTime.MIDNIGHT));

        graduate.disclosesTo("PRIVATE_AGENCY");
        assertThat(then(agency).finds(graduate)).isPresent();
        assertThat(graduate.myPage().get("eligible").asBoolean()).isTrue();
    }

    @Test
    @Rule("S-30")
    void the_school_of_a_new_university_graduate_excludes_nobody() {
        JobSeeker graduate = given(service.jobSeeker());
        graduate.registersOnline(graduate.registration()
                .withSchooling("UNIVERSITY", service.time().today()));
        graduate.acceptsTerms();
        graduate.opensMyPage();

        when(graduate).disclosesTo("PRIVATE_AGENCY");

        assertThat(then(graduate).myPage().get("eligible").asBoolean()).isTrue();
    }

    @Test
    @Rule("O-20")
    void nobody_finds_a_job_seeker_whose_registration_has_ended() {
        JobSeeker seeker = given(service.disclosedJobSeeker());
        LocalDate last = LocalDate.parse(seeker.myPage().get("validUntil").asString());
        assertThat(last.getMonth())
                .isEqualTo(service.time().today().plusMonths(2).getMonth());
        service.time().becomes(last.atTime(12, 0).atZone(BusinessTime.JAPAN).toInstant());
        Organization agency = given(service.approvedOrganization());
        String reference = agency.referenceOf(seeker);

        when(service.time())
                .becomes(last.plusDays(1).atStartOfDay(BusinessTime.JAPAN).toInstant());

        assertThat(then(agency).finds(seeker)).isEmpty();
        thenRefused(409, "P-NOT-AVAILABLE", () -> agency.writesTo(reference, Organization.BODY));
        assertThat(seeker.myPage().get("notEligibleBecause").asString()).isEqualTo("REGISTRATION_ENDED");
    }

    @Test
    @Rule("S-32")
    void a_profile_that_tells_who_somebody_is_is_refused() {
        JobSeeker seeker = given(service.jobSeeker());
        var form = seeker.registration().form();
        form.put("selfIntroduction", "ご連絡は 090-1234-5678 までお願いします。");

        thenRefused(422, "S-32", () -> seeker.does("POST", "/job-seekers", form));
    }
}
