package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 求職登録の有効期間: by calendar months in Japan (O-20), and the end before its last day (O-21). */
class ValidityIT {
    private final Service service = Service.service();

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BusinessTime.JAPAN).toInstant();
    }

    @Test
    @Rule("O-20")
    void only_in_the_last_month_is_a_registration_extended_and_then_to_the_end_of_the_next() {
        JobSeeker seeker = given(service.disclosedJobSeeker());
        DeskOfficer desk = service.deskOfficer();
        String id = seeker.id();
        LocalDate last = seeker.validUntil();
        Instant lastMonth = startOf(last.withDayOfMonth(1));

        when(service.time()).standsAt(lastMonth.minusSeconds(1));
        thenRefused(409, "O-20", () -> desk.extendsFor(id, "COUNSELLING"));
        thenRefused(409, "O-20", () -> seeker.extendsOnline(id));
        thenRefused(403, "O-20", () -> desk.extendsFor(id, "ONLINE_APPLICATION"));

        when(service.time()).becomes(lastMonth);
        assertThat(seeker.myPage().get("lastMonth").asBoolean()).isTrue();
        desk.extendsFor(id, "REFERRAL");

        LocalDate extended = last.plusDays(1).plusMonths(1).minusDays(1);
        assertThat(then(seeker).validUntil()).isEqualTo(extended);
        thenRefused(409, "O-20", () -> desk.extendsFor(id, "REFERRAL"));

        when(service.time()).becomes(startOf(extended.withDayOfMonth(1)));
        seeker.extendsOnline(id);
        assertThat(then(seeker).validUntil())
                .isEqualTo(extended.plusDays(1).plusMonths(1).minusDays(1));
    }

    @Test
    @Rule("O-20")
    void the_registration_holds_to_the_last_second_of_its_month_and_ends_with_it() {
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String id = seeker.id();
        Instant over = startOf(seeker.validUntil().plusDays(1));
        service.time().becomes(over.minus(Duration.ofDays(10)));
        service.mails().awaits(seeker.mailAddress, "Your registration ends soon");

        when(service.time()).standsAt(over.minusSeconds(1));
        Organization agency = given(service.approvedOrganization());
        String reference = agency.referenceOf(seeker);
        assertThat(then(agency).finds(seeker)).isPresent();

        when(service.time()).becomes(over);
        assertThat(then(agency).finds(seeker)).isEmpty();
        thenRefused(409, "P-NOT-AVAILABLE", () -> agency.writesTo(reference, Organization.BODY));
        assertThat(seeker.myPage().get("notEligibleBecause").asString()).isEqualTo("REGISTRATION_ENDED");
        assertThat(seeker.myPage().get("personalData").get("name").asString())
                .as("own data stay readable")
                .isEqualTo(seeker.registration().personal("name"));
        service.mails().awaits(seeker.mailAddress, "Your registration has ended");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(service.auditor().eventsOf(id))
                        .filteredOn(event -> event.get("type").asString().equals("RegistrationExpired"))
                        .hasSize(1));
    }

    @Test
    @Rule("O-20")
    void who_applies_again_after_the_end_has_the_same_my_page_and_discloses_anew() {
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String id = seeker.id();
        thenRefused(409, "O-20", () -> seeker.appliesAgain(id));
        service.deskOfficer().ends(id, "WITHDRAWN");

        when(seeker).appliesAgain(id);

        JsonNode page = then(seeker).myPage();
        assertThat(page.get("opened").asBoolean()).isTrue();
        assertThat(page.get("eligible").asBoolean()).isTrue();
        assertThat(page.get("recipients").size()).isZero();
        seeker.disclosesTo("PRIVATE_AGENCY");
        assertThat(service.approvedOrganization().finds(seeker)).isPresent();
    }

    @Test
    @Rule("O-21")
    void a_registration_that_the_desk_ends_is_at_once_disclosed_to_nobody_and_readable_for_its_owner() {
        JobSeeker seeker = given(service.disclosedJobSeeker());
        Organization agency = given(service.approvedOrganization());
        String reference = agency.referenceOf(seeker);

        when(service.deskOfficer()).ends(seeker.id(), "PLACED");

        thenRefused(409, "P-NOT-AVAILABLE", () -> agency.writesTo(reference, Organization.BODY));
        assertThat(then(agency).finds(seeker)).isEmpty();
        JsonNode page = seeker.myPage();
        assertThat(page.get("endedBecause").asString()).isEqualTo("PLACED");
        assertThat(page.get("recipients").size()).isZero();
        assertThat(page.get("selfIntroduction").asString())
                .isEqualTo(seeker.registration().selfIntroduction());
        thenRefused(409, "O-20", () -> seeker.disclosesTo("PRIVATE_AGENCY"));
        service.mails().awaits(seeker.mailAddress, "Your registration has ended");
    }

    @Test
    @Rule("O-21")
    void a_stale_reading_of_a_registration_ends_nothing() {
        JobSeeker seeker = given(service.disclosedJobSeeker());
        DeskOfficer desk = service.deskOfficer();
        String path = "/job-seekers/" + seeker.id();
        String stale = desk.sees(path).header("ETag").orElseThrow();
        seeker.switchesNotice(false);

        thenRefused(
                412,
                "P-VERSION",
                () -> desk.does("PUT", path + "/end", Map.of("reason", "OTHER"), Map.of("If-Match", stale)));
        thenRefused(428, "P-VERSION", () -> desk.does("PUT", path + "/end", Map.of("reason", "OTHER")));
        assertThat(then(seeker).myPage().get("eligible").asBoolean()).isTrue();
    }
}
