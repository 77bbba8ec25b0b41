package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 求職情報提供の可否と提供先: to whom somebody is shown, by oneself or by the desk (S-33, O-22). */
class DisclosureIT {
    private final Service service = Service.service();

    @Test
    @Rule("S-33")
    void a_pause_hides_at_once_and_keeps_the_recipients() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String reference = agency.referenceOf(seeker);

        when(seeker).pauses();
        thenRefused(409, "P-NOT-AVAILABLE", () -> agency.writesTo(reference, Organization.BODY));
        assertThat(then(agency).finds(seeker)).isEmpty();
        assertThat(seeker.myPage().get("recipients").size()).isEqualTo(2);

        when(seeker).resumes();
        assertThat(then(agency).finds(seeker)).isPresent();
    }

    @Test
    @Rule("S-33")
    void an_excluded_organization_neither_finds_nor_writes_first_but_may_go_on_with_what_is_begun() {
        Organization agency = given(service.approvedOrganization());
        Organization other = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String reference = agency.referenceOf(seeker);
        Organization.Sent outreach = agency.writesTo(seeker);
        seeker.answers(outreach.threadId(), "詳しく教えてください。");

        assertThat(then(seeker)
                        .sees("/recipients/" + agency.id())
                        .json()
                        .get("category")
                        .asString())
                .isEqualTo("PRIVATE_AGENCY");
        when(seeker).excludes(agency);

        thenRefused(409, "P-NOT-AVAILABLE", () -> agency.writesTo(reference, Organization.BODY));
        assertThat(then(agency).finds(seeker)).isEmpty();
        agency.writesIn(outreach.threadId(), "ありがとうございます。");
        assertThat(then(other).finds(seeker)).isPresent();
        assertThat(seeker.myPage()
                        .get("exclusions")
                        .get(0)
                        .get("organizationId")
                        .asString())
                .isEqualTo(agency.id());
        when(seeker).includes(agency);
        assertThat(then(agency).finds(seeker)).isPresent();
    }

    @Test
    @Rule("S-31")
    void closing_the_my_page_ends_disclosure_and_opening_it_again_does_not_bring_it_back() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String reference = agency.referenceOf(seeker);

        when(seeker).closesMyPage();
        thenRefused(409, "P-NOT-AVAILABLE", () -> agency.writesTo(reference, Organization.BODY));
        assertThat(then(agency).finds(seeker)).isEmpty();
        thenRefused(409, "S-31", () -> seeker.disclosesTo("PRIVATE_AGENCY"));

        seeker.opensMyPage();
        assertThat(then(seeker).myPage().get("recipients").size()).isZero();
        seeker.disclosesTo("PRIVATE_AGENCY");
        assertThat(then(agency).finds(seeker)).isPresent();
    }

    @Test
    @Rule("O-22")
    void disclosure_to_employers_is_another_choice() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        assertThat(seeker.myPage().get("disclosedToEmployers").asBoolean()).isFalse();

        when(seeker).does("PUT", "/my-page/employer-disclosure", Map.of("disclosed", true));
        when(seeker).disclosesTo();

        assertThat(then(seeker).myPage().get("disclosedToEmployers").asBoolean())
                .isTrue();
        assertThat(then(agency).finds(seeker))
                .as("organizations are shown nothing by it")
                .isEmpty();
    }

    @Test
    @Rule("O-22")
    void an_end_of_the_registration_ends_disclosure_to_employers_too() {
        JobSeeker seeker = given(service.disclosedJobSeeker());
        seeker.does("PUT", "/my-page/employer-disclosure", Map.of("disclosed", true));

        when(service.deskOfficer()).ends(seeker.id(), "PLACED");

        assertThat(then(seeker).myPage().get("disclosedToEmployers").asBoolean())
                .isFalse();
        thenRefused(409, "O-20", () -> seeker.does("PUT", "/my-page/employer-disclosure", Map.of("disclosed", true)));
    }

    @Test
    @Rule("O-22")
    void the_desk_sets_disclosure_to_employers_for_who_has_no_my_page() {
        DeskOfficer desk = service.deskOfficer();
        String id = given(desk).registers(Registration.next(), "13010-7000022");

        when(desk).changes(id, "employer-disclosure", Map.of("disclosed", true));

        JsonNode registration = then(desk).registration(id);
        assertThat(registration.get("disclosedToEmployers").asBoolean()).isTrue();
        assertThat(registration.get("recipients").size()).isZero();
    }

    @Test
    @Rule("S-33")
    void the_desk_changes_what_somebody_without_a_my_page_asks_for() {
        DeskOfficer desk = service.deskOfficer();
        Registration registration = Registration.next();
        String id = given(desk).registers(registration, "13010-7000033");

        when(desk).changes(id, "schooling", Map.of("school", "HIGH_SCHOOL", "graduation", "2010-03-01"));
        Map<String, Object> moved = new HashMap<>(registration.personalData());
        moved.put("address", "東京都千代田区見本町9-9-9");
        when(desk).changes(id, "personal-data", Map.of("personalData", moved));
        when(desk).changes(id, "profile", Map.of("profile", registration.profile(), "selfIntroduction", "夜勤もできます。"));

        JsonNode now = then(desk).registration(id);
        assertThat(now.get("schooling").get("school").asString()).isEqualTo("HIGH_SCHOOL");
        assertThat(now.get("personalData").get("address").asString()).isEqualTo("東京都千代田区見本町9-9-9");
        assertThat(now.get("seekerNumber").asString()).isEqualTo("13010-7000033");
        assertThat(now.get("selfIntroduction").asString()).isEqualTo("夜勤もできます。");
    }

    @Test
    @Rule("S-33")
    void what_the_desk_has_changed_is_told_to_who_has_a_my_page() {
        JobSeeker seeker = given(service.disclosedJobSeeker());
        assertThat(seeker.myPage().get("deskChanges").size()).isZero();

        when(service.deskOfficer())
                .changes(seeker.id(), "disclosure", Map.of("recipients", List.of("LOCAL_GOVERNMENT")));

        JsonNode page = then(seeker).myPage();
        assertThat(page.get("recipients").size()).isOne();
        assertThat(page.get("deskChanges").get(0).get("change").asString()).isEqualTo("DISCLOSURE");
        assertThat(service.approvedOrganization().finds(seeker)).isEmpty();
        assertThat(service.approvedMunicipality().finds(seeker)).isPresent();
    }

    @Test
    @Rule("S-32")
    void neither_the_desk_nor_a_new_name_puts_an_identity_where_everybody_reads() {
        DeskOfficer desk = service.deskOfficer();
        Registration registration = Registration.next();
        String id = given(desk).registers(registration, "13010-7000032");

        thenRefused(
                422,
                "S-32",
                () -> desk.changes(
                        id,
                        "profile",
                        Map.of(
                                "profile",
                                registration.profile(),
                                "selfIntroduction",
                                registration.personal("name") + "です。")));
        desk.changes(id, "profile", Map.of("profile", registration.profile(), "selfIntroduction", "見本次郎さんに教わりました。"));
        Map<String, Object> married = new HashMap<>(registration.personalData());
        married.put("name", "見本 次郎");
        thenRefused(422, "S-32", () -> desk.changes(id, "personal-data", Map.of("personalData", married)));
    }

    @Test
    @Rule("S-33")
    void a_stranger_who_opened_the_account_loses_the_registration_to_who_is_invited_instead() {
        DeskOfficer desk = service.deskOfficer();
        Registration registration = Registration.next();
        String id = given(desk).registers(registration, "13010-7000034");
        JobSeeker stranger = given(desk.invites(id, registration));
        stranger.acceptsTerms();
        stranger.opensMyPage();
        stranger.disclosesTo("PRIVATE_AGENCY");
        thenRefused(409, "S-31", () -> desk.invites(id, registration));

        JobSeeker person = when(desk).invitesInstead(id, registration);

        assertThat(then(person).id()).isEqualTo(id);
        assertThat(person.myPage().get("opened").asBoolean()).isFalse();
        assertThat(person.myPage().get("recipients").size()).isZero();
        assertThat(service.approvedOrganization().finds(person)).isEmpty();
        assertThat(stranger.looks("/session", Map.of()).status())
                .as("the stranger's session has ended")
                .isEqualTo(401);
    }
}
