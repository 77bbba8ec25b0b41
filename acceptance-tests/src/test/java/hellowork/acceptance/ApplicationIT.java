package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** 利用申請: from the account to the approval. */
class ApplicationIT {
    private final Service service = Service.service();

    @Test
    @Rule({"O-14", "S-03"})
    void an_application_is_returned_corrected_and_approved_and_then_has_its_rights() {
        Organization agency = given(service.organization());
        BureauOfficer officer = service.bureauOfficer();
        Map<String, Object> form = ApplicationForm.agency();

        when(agency).applies(form);
        assertThat(then(officer).hasBeforeIt(agency, "SUBMITTED")).isTrue();
        thenRefused(409, "S-03", () -> officer.approves(agency));

        when(officer).receivesFormOf(agency);
        when(officer).returns(agency, "事業所の住所を確認してください。");
        assertThat(then(agency).state()).isEqualTo("RETURNED");
        assertThat(agency.application().json().get("reason").asString()).contains("住所");
        thenRefused(409, "O-14", () -> officer.approves(agency));
        thenRefused(403, "O-14", () -> agency.searches("place=13"));

        Map<String, Object> establishment = Map.of("name", "見本人材本店", "place", "13101", "addressLine", "見本町4-5-6");
        when(agency).corrects(ApplicationForm.with(form, "establishment", establishment));
        assertThat(then(agency).state()).isEqualTo("SUBMITTED");

        when(officer).receivesFormOf(agency);
        when(officer).approves(agency);
        assertThat(then(agency).state()).isEqualTo("APPROVED");
        assertThat(agency.application()
                        .json()
                        .get("establishment")
                        .get("addressLine")
                        .asString())
                .isEqualTo("見本町4-5-6");
        assertThat(officer.hasBeforeIt(agency, "APPROVED")).isTrue();
        assertThat(agency.searches("place=13")).isNotNull();
        assertThat(agency.used()).isZero();
    }

    @Test
    @Rule("O-14")
    void the_applicant_is_told_of_the_decision_by_mail() {
        Organization agency = given(service.organization());
        agency.applies(ApplicationForm.agency());
        service.bureauOfficer().receivesFormOf(agency);

        when(service.bureauOfficer()).rejects(agency, "要件を満たしていません。");

        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(service.mails().to(agency.mailAddress))
                        .anyMatch(mail -> mail.subject().contains("利用申請")));
        thenRefused(409, "O-14", () -> service.bureauOfficer().approves(agency));
        thenRefused(403, "O-14", () -> agency.searches("place=13"));
    }

    @Test
    @Rule("P-VERSION")
    void a_correction_of_what_has_changed_since_it_was_read_is_refused() {
        Organization agency = given(service.organization());
        Map<String, Object> form = ApplicationForm.agency();
        agency.applies(form);
        service.bureauOfficer().receivesFormOf(agency);
        String asRead = agency.application().header("ETag").orElseThrow();
        String path = "/organizations/" + agency.id() + "/application";

        when(service.bureauOfficer()).returns(agency, "許可番号を確認してください。");

        thenRefused(412, "P-VERSION", () -> agency.does("PUT", path, form, Map.of("If-Match", asRead)));
        thenRefused(428, "P-VERSION", () -> agency.does("PUT", path, form));
    }

    @Test
    @Rule("P-ROLE")
    void a_bureau_sees_and_decides_its_own_applications_only() {
        Organization agency = given(service.organization());
        agency.applies(ApplicationForm.agency());
        BureauOfficer elsewhere = service.bureauOfficer(ApplicationForm.OSAKA);

        assertThat(then(elsewhere).hasBeforeIt(agency, "SUBMITTED")).isFalse();
        thenRefused(404, "P-UNKNOWN", () -> elsewhere.sees("/organizations/" + agency.id()));
        thenRefused(404, "O-14", () -> elsewhere.receivesFormOf(agency));
        thenRefused(404, "O-14", () -> elsewhere.approves(agency));
    }

    @Test
    @Rule({"S-01", "S-08"})
    void an_application_needs_the_number_and_the_category_of_its_business() {
        Organization agency = given(service.organization());
        Map<String, Object> form = ApplicationForm.agency();

        thenRefused(422, "S-08", () -> agency.applies(ApplicationForm.with(form, "category", "LOCAL_GOVERNMENT")));
        thenRefused(422, "S-01", () -> {
            Map<String, Object> without = ApplicationForm.with(form, "bureau", ApplicationForm.TOKYO);
            without.remove("licenceNumber");
            agency.applies(without);
        });
        agency.applies(form);
        thenRefused(409, "S-01", () -> agency.applies(form));
    }

    @Test
    @Rule("O-11")
    void a_municipality_is_eligible_by_a_placement_a_commission_or_publicity() {
        Map<String, Object> own = ApplicationForm.municipality();
        Map<String, Object> commissioning = ApplicationForm.commissioningMunicipality(ApplicationForm.contractor());
        Map<String, Object> publicity = ApplicationForm.with(own, "legalBasis", "LOCAL_GOVERNMENT_PUBLICITY");
        publicity.remove("licenceNumber");
        publicity.remove("placementRecord");

        Organization municipality = given(service.organization());
        thenRefused(
                422,
                "O-11",
                () -> municipality.applies(ApplicationForm.with(own, "placementRecord", placements(0, true))));
        when(municipality).applies(own);
        assertThat(then(municipality)
                        .application()
                        .json()
                        .get("placementRecord")
                        .get("regularPlacements")
                        .asInt())
                .isEqualTo(1);

        Organization another = given(service.organization());
        Map<String, Object> charging = ApplicationForm.with(commissioning, "placementRecord", placements(1, false));
        thenRefused(422, "O-11", () -> another.applies(charging));
        when(another).applies(commissioning);
        assertThat(then(another).state()).isEqualTo("SUBMITTED");

        Organization third = given(service.organization());
        when(third).applies(publicity);
        assertThat(then(third).state()).isEqualTo("SUBMITTED");
    }

    @Test
    @Rule("O-13")
    void a_body_designated_by_law_is_eligible_by_its_placements() {
        Organization body = given(service.organization());
        Map<String, Object> form =
                ApplicationForm.with(ApplicationForm.municipality(), "legalBasis", "DESIGNATED_BODY");
        form.remove("licenceNumber");

        thenRefused(
                422, "O-13", () -> body.applies(ApplicationForm.with(form, "placementRecord", placements(0, true))));
        when(body).applies(form);
        assertThat(then(body).state()).isEqualTo("SUBMITTED");
    }

    @Test
    @Rule("P-ORDERS")
    void nobody_is_admitted_under_an_order() {
        Organization agency = given(service.organization());
        Map<String, Object> form = ApplicationForm.agency();

        thenRefused(422, "P-ORDERS", () -> agency.applies(ApplicationForm.with(form, "orders", orders(true, false))));
        thenRefused(422, "P-ORDERS", () -> agency.applies(ApplicationForm.with(form, "orders", orders(false, true))));
        when(agency).applies(form);
        assertThat(then(agency).state()).isEqualTo("SUBMITTED");
    }

    @Test
    @Rule({"O-15", "S-05"})
    void several_joint_applicants_with_licences_of_their_own_are_possible_for_a_municipality_only() {
        Map<String, Object> one = ApplicationForm.contractor();
        Map<String, Object> other = ApplicationForm.contractor();
        Organization municipality = given(service.organization());
        Map<String, Object> form = ApplicationForm.municipality();

        thenRefused(
                422,
                "O-15",
                () -> municipality.applies(ApplicationForm.with(form, "jointApplicants", List.of(one, one))));
        thenRefused(
                422,
                "S-05",
                () -> service.organization()
                        .applies(ApplicationForm.with(ApplicationForm.agency(), "jointApplicants", List.of(one))));
        when(municipality).applies(ApplicationForm.with(form, "jointApplicants", List.of(one, other)));
        assertThat(then(municipality).application().json().get("jointApplicants"))
                .hasSize(2)
                .allSatisfy(joint -> {
                    assertThat(joint.get("jointApplicantId").asString()).startsWith("joint-applicant-");
                    assertThat(joint.get("privacyAndComplaints").get("phone").asString())
                            .isEqualTo("03-0000-2002");
                });
    }

    private static String text(Map<String, Object> form, String part, String field) {
        Map<?, ?> parts = (Map<?, ?>) Objects.requireNonNull(form.get(part));
        return String.valueOf(parts.get(field));
    }

    @Test
    @Rule({"S-02", "S-01"})
    void a_second_application_with_one_base_number_is_warned_and_goes_on_with_a_reason_that_the_bureau_sees() {
        Organization first = given(service.organization());
        Map<String, Object> form = ApplicationForm.agency();
        first.applies(form);
        String base = text(form, "licenceNumber", "base");
        Map<String, Object> branch =
                ApplicationForm.with(ApplicationForm.agency(), "licenceNumber", Map.of("base", base, "branch", "07"));
        Organization second = service.organization();

        Answer warned = thenRefused(409, "S-02", () -> second.applies(branch));
        String name = text(form, "establishment", "name");
        assertThat(warned.json()
                        .get("appliedBefore")
                        .get(0)
                        .get("establishment")
                        .get("name")
                        .asString())
                .isEqualTo(name);

        when(second).applies(ApplicationForm.with(branch, "anotherApplicationBecause", "別部署で利用するため"));
        var seen = then(service.bureauOfficer())
                .sees("/organizations/" + second.id())
                .json()
                .get("anotherApplication");
        assertThat(seen.get("name").asString()).isEqualTo(name);
        assertThat(seen.get("reason").asString()).isEqualTo("別部署で利用するため");
        assertThat(service.bureauOfficer().applications("SUBMITTED"))
                .anyMatch(item -> item.get("organizationId").asString().equals(second.id())
                        && item.get("secondApplication").asBoolean());
    }

    @Test
    @Rule("S-02")
    void a_number_is_free_again_once_its_application_was_rejected() {
        Organization first = given(service.organization());
        Map<String, Object> form = ApplicationForm.agency();
        first.applies(form);
        service.bureauOfficer().receivesFormOf(first);
        service.bureauOfficer().rejects(first, "要件を満たしていません。");

        Organization second = service.organization();
        when(second).applies(form);
        assertThat(then(second).state()).isEqualTo("SUBMITTED");
    }

    private static Map<String, Object> placements(int regular, boolean nothingCharged) {
        return Map.of("regularPlacements", regular, "nothingCharged", nothingCharged);
    }

    private static Map<String, Object> orders(boolean suspended, boolean outstanding) {
        return Map.of("businessSuspended", suspended, "improvementOutstanding", outstanding);
    }
}
