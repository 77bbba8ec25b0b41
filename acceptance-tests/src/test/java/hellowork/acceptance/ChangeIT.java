package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 変更申請: what was in force stays so until the bureau approves. */
class ChangeIT {
    private static final Map<String, Object> SUCCESSOR =
            Map.of("name", "後任 受付", "phone", "03-0000-3003", "mailAddress", "successor@example.com");

    private final Service service = Service.service();
    private final BureauOfficer officer = service.bureauOfficer();

    private record Applied(Organization organization, Map<String, Object> form) {}

    private Applied approved(Map<String, Object> form) {
        Organization organization = service.organization();
        organization.applies(form);
        officer.receivesFormOf(organization);
        officer.approves(organization);
        return new Applied(organization, form);
    }

    @Test
    @Rule({"S-07", "S-06", "S-14"})
    void a_new_complaints_officer_stands_in_first_messages_once_the_bureau_has_approved() {
        Applied agency = given(approved(ApplicationForm.agency()));
        Organization organization = agency.organization();
        JobSeeker before = service.disclosedJobSeeker();
        JobSeeker after = service.disclosedJobSeeker();

        when(organization).asksForChange(ApplicationForm.with(agency.form(), "privacyAndComplaints", SUCCESSOR));
        assertThat(then(officer).isAwaitedBy(organization, "CHANGE")).isTrue();
        JsonNode pending = organization.application().json();
        assertThat(pending.get("privacyAndComplaints").get("phone").asString())
                .isEqualTo(ApplicationForm.COMPLAINTS_PHONE);
        assertThat(pending.get("change")
                        .get("privacyAndComplaints")
                        .get("phone")
                        .asString())
                .isEqualTo("03-0000-3003");
        Organization.Sent toldBefore = organization.writesTo(before);
        assertThat(contactIn(before, toldBefore)).isEqualTo(ApplicationForm.COMPLAINTS_PHONE);
        assertThat(conversation(before, toldBefore).has("complaintContactNow")).isFalse();

        when(officer).approvesChangeOf(organization);
        assertThat(then(officer).isAwaitedBy(organization, "CHANGE")).isFalse();
        assertThat(organization.application().json().has("change")).isFalse();
        assertThat(contactIn(after, organization.writesTo(after))).isEqualTo("03-0000-3003");
        assertThat(contactIn(before, toldBefore)).isEqualTo(ApplicationForm.COMPLAINTS_PHONE);
        assertThat(conversation(before, toldBefore)
                        .get("complaintContactNow")
                        .get("phone")
                        .asString())
                .isEqualTo("03-0000-3003");
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(service.mails().to(organization.mailAddress))
                        .anyMatch(mail -> mail.subject().contains("変更申請の承認")));
    }

    private static String contactIn(JobSeeker seeker, Organization.Sent sent) {
        return conversation(seeker, sent).get("complaintContact").get("phone").asString();
    }

    private static JsonNode conversation(JobSeeker seeker, Organization.Sent sent) {
        return seeker.sees("/threads/" + sent.threadId()).json();
    }

    @Test
    @Rule("S-06")
    void a_change_is_returned_corrected_and_rejected_and_the_old_data_stay() {
        Applied agency = given(approved(ApplicationForm.agency()));
        Organization organization = agency.organization();
        Map<String, Object> moved = ApplicationForm.with(
                agency.form(), "establishment", Map.of("name", "見本人材移転先", "place", "13102", "addressLine", "見本町9"));

        when(organization).asksForChange(moved);
        thenRefused(409, "S-06", () -> organization.asksForChange(moved));
        when(officer).returnsChangeOf(organization, "所在地を確認してください。");
        assertThat(then(organization)
                        .application()
                        .json()
                        .get("change")
                        .get("reason")
                        .asString())
                .contains("所在地");
        thenRefused(409, "S-06", () -> officer.approvesChangeOf(organization));

        when(organization).asksForChange(moved);
        when(officer).rejectsChangeOf(organization, "認められません。");
        JsonNode after = then(organization).application().json();
        assertThat(after.get("establishment").get("place").asString()).isEqualTo("13101");
        assertThat(after.get("change").get("state").asString()).isEqualTo("REJECTED");
        assertThat(organization.mayUse()).isTrue();
    }

    @Test
    @Rule({"S-07", "S-08"})
    void a_change_goes_to_the_bureau_of_the_application_and_keeps_the_category() {
        Applied agency = given(approved(ApplicationForm.agency()));
        thenRefused(
                422,
                "S-07",
                () -> agency.organization()
                        .asksForChange(ApplicationForm.with(agency.form(), "bureau", ApplicationForm.OSAKA)));
        thenRefused(422, "S-08", () -> agency.organization().asksForChange(ApplicationForm.municipality()));
        thenRefused(
                404,
                "O-14",
                () -> service.bureauOfficer(ApplicationForm.OSAKA).returnsChangeOf(agency.organization(), "確認"));
    }

    @Test
    @Rule("P-VERSION")
    void a_change_is_decided_as_it_was_read() {
        Applied agency = given(approved(ApplicationForm.agency()));
        Organization organization = agency.organization();
        organization.asksForChange(ApplicationForm.with(agency.form(), "privacyAndComplaints", SUCCESSOR));
        String path = "/organizations/" + organization.id() + "/change";
        String asRead = officer.sees("/organizations/" + organization.id())
                .header("ETag")
                .orElseThrow();
        officer.returnsChangeOf(organization, "確認");
        organization.asksForChange(ApplicationForm.with(agency.form(), "liaison", SUCCESSOR));

        thenRefused(412, "P-VERSION", () -> officer.does("POST", path + "/approval", null, Map.of("If-Match", asRead)));
        thenRefused(428, "P-VERSION", () -> officer.does("POST", path + "/approval", null));
        thenRefused(428, "P-VERSION", () -> organization.does("PUT", path, agency.form()));
    }

    @Test
    @Rule({"S-05", "S-04"})
    void a_municipality_names_a_contractor_by_a_change_and_the_access_ends_with_the_commission() {
        Applied municipality = given(approved(ApplicationForm.municipality()));
        Organization city = municipality.organization();
        JobSeeker seeker = service.disclosedJobSeeker();

        when(city)
                .asksForChange(ApplicationForm.with(
                        municipality.form(), "jointApplicants", List.of(ApplicationForm.contractor())));
        assertThat(then(city).application().json().get("jointApplicants")).isEmpty();
        when(officer).approvesChangeOf(city);
        String joint = then(city).jointApplicant();

        Organization contractor = given(city.opensAccountOfContractor());
        assertThat(then(contractor).id()).isEqualTo(city.id());
        contractor.writesTo(seeker);
        assertThat(city.used()).isEqualTo(1);

        thenRefused(403, "S-04", () -> contractor.applies(ApplicationForm.agency()));
        thenRefused(403, "S-04", () -> contractor.asksForChange(municipality.form()));
        thenRefused(403, "S-04", contractor::asksForRenewal);
        thenRefused(403, "S-04", contractor::withdraws);
        thenRefused(403, "S-04", () -> contractor.endsCommissionOf(joint));
        Map<String, Object> own = new HashMap<>(
                Map.of("seeker", contractor.referenceOf(seeker), "subject", "自社のご案内", "body", "自社の求人です。"));
        own.put("capacity", "OWN_BUSINESS");
        thenRefused(403, "S-04", () -> contractor.does("POST", "/outreach", own));

        when(city).endsCommissionOf(joint);
        assertThat(then(contractor).looks("/seekers", Map.of()).status()).isEqualTo(401);
        assertThat(contractor
                        .tries("POST", "/outreach", Map.of("seeker", "x", "subject", "x", "body", "x"), Map.of())
                        .status())
                .isEqualTo(401);
        assertThat(city.application().json().get("jointApplicants")).isEmpty();
        assertThat(city.thread(city.threads().getFirst().get("threadId").asString()))
                .isNotNull();
    }

    @Test
    @Rule({"S-12", "S-04"})
    void the_same_operator_has_a_thousand_of_its_own_beside_the_municipalitys() {
        Map<String, Object> operator = ApplicationForm.contractor();
        Organization town = given(approved(ApplicationForm.commissioningMunicipality(operator)))
                .organization();
        Organization commissioned = town.opensAccountOfContractor();
        Map<String, Object> ownForm = ApplicationForm.agency();
        ownForm.put("licenceNumber", operator.get("licenceNumber")); // in another category: nobody is warned

        Organization itself = given(approved(ownForm)).organization();
        JobSeeker seeker = service.disclosedJobSeeker();
        when(commissioned).writesTo(seeker);
        when(itself).writesTo(seeker);
        when(itself).writesTo(service.disclosedJobSeeker());

        assertThat(then(town).used()).isEqualTo(1);
        assertThat(then(commissioned).used()).isEqualTo(1);
        assertThat(then(itself).used()).isEqualTo(2);
        assertThat(itself.id()).isNotEqualTo(town.id());
    }

    @Test
    @Rule({"S-11", "O-15"})
    void departments_with_numbers_of_their_own_apply_separately_and_have_a_thousand_each() {
        Organization one = given(approved(ApplicationForm.municipality())).organization();
        Organization other = given(approved(ApplicationForm.municipality())).organization();

        when(one).writesTo(service.disclosedJobSeeker());

        assertThat(then(one).used()).isEqualTo(1);
        assertThat(then(other).used()).isZero();
        assertThat(one.id()).isNotEqualTo(other.id());
    }
}
