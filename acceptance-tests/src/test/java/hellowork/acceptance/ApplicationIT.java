package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
}
