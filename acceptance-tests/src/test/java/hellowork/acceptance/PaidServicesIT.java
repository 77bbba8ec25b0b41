package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 職業紹介, and services that cost the job seeker money (民Q4). */
class PaidServicesIT {
    private final Service service = Service.service();

    private Placement begun() {
        return Placement.begun(given(service.approvedOrganization()), given(service.disclosedJobSeeker()));
    }

    /** The same with somebody whose profile carries the marker 新規大学卒業者等. */
    private Placement begunWithNewGraduate() {
        JobSeeker seeker = given(service.jobSeeker());
        seeker.registersOnline(seeker.registration().asNewUniversityGraduate());
        seeker.acceptsTerms();
        seeker.opensMyPage();
        seeker.disclosesTo("PRIVATE_AGENCY");
        return Placement.begun(given(service.approvedOrganization()), seeker);
    }

    private static String notifies(Organization agency, Map<String, Object> form) {
        return agency.does("POST", "/paid-service-notices", form)
                .json()
                .get("paidServiceNoticeId")
                .asString();
    }

    @Test
    @Rule("S-20")
    void a_job_application_with_paid_services_is_accepted_only_after_they_were_explained() {
        Placement placement = begun();

        thenRefused(409, "S-20", () -> when(placement).accepts(true));
        when(placement).explains(Placement.FEE);
        when(placement).accepts(true);

        JsonNode seen = then(placement).toSeeker();
        JsonNode explained = Placement.list(seen, "explanations").getFirst();
        assertThat(explained.get("amountYen").asInt()).isEqualTo(710);
        assertThat(explained.get("explainedAt").asString())
                .isLessThan(seen.get("jobApplication").get("acceptedAt").asString());
        assertThat(seen.get("jobApplication").get("withPaidServices").asBoolean())
                .isTrue();
        assertThat(placement.toAgency()).as("both sides see the same").isEqualTo(seen);
    }

    @Test
    @Rule("S-20")
    void after_the_job_application_was_accepted_it_is_too_late_to_explain() {
        Placement placement = begun();

        when(placement).accepts(false);

        thenRefused(409, "S-20", () -> placement.explains(Placement.FEE));
        thenRefused(409, "S-20", () -> placement.accepts(true));
        assertThat(then(placement).toSeeker().get("explanations")).isEmpty();
    }

    @Test
    @Rule("S-20")
    void an_employment_is_recorded_and_the_job_seeker_may_confirm_it() {
        Placement placement = begun();
        thenRefused(
                409,
                "P-PLACEMENT-ORDER",
                () -> placement.records("REGULAR", service.time().today()));
        placement.accepts(false);

        String regular = when(placement).records("REGULAR", service.time().today());
        String mistake = when(placement).records("OTHER", service.time().today());
        when(placement).seekerConfirms(regular);
        when(placement).retracts(mistake);

        thenRefused(409, "P-PLACEMENT-CONFIRMED", () -> placement.retracts(regular));
        JsonNode hires = then(placement).toAgency().get("hires");
        assertThat(hires.get(0).get("kind").asString()).isEqualTo("REGULAR");
        assertThat(hires.get(0).has("confirmedAt")).isTrue();
        assertThat(hires.get(1).has("retractedAt"))
                .as("a mistake stays to be seen")
                .isTrue();
    }

    @Test
    @Rule("S-21")
    void other_paid_support_is_offered_only_to_a_job_seeker_who_wishes_it() {
        Placement placement = begun();

        thenRefused(409, "S-21", () -> placement.offers(Placement.TRAINING));
        when(placement).seekerWishesSupport();
        String training = when(placement).offers(Placement.TRAINING);
        when(placement).provides(training);

        JsonNode seen = then(placement).toSeeker();
        assertThat(seen.get("supportWished").asBoolean()).isTrue();
        assertThat(seen.get("supportOffers").get(0).has("providedAt")).isTrue();
    }

    @Test
    @Rule("S-21")
    void the_wish_can_be_taken_back_and_only_the_job_seeker_states_it() {
        Placement placement = begun();
        placement.seekerWishesSupport();
        String training = placement.offers(Placement.TRAINING);

        when(placement).seekerTakesTheWishBack();

        thenRefused(409, "S-21", () -> placement.provides(training));
        thenRefused(409, "S-21", () -> placement.offers(Placement.TRAINING));
        thenRefused(
                403,
                "P-ROLE",
                () -> placement
                        .agency()
                        .does("PUT", "/threads/" + placement.threadId() + "/placement/support-wish", null));
        assertThat(Placement.list(then(placement).toAgency(), "supportWishes"))
                .extracting(wish -> wish.get("wished").asBoolean())
                .containsExactly(true, false);
    }

    @Test
    @Rule("S-22")
    void a_new_university_graduate_gets_only_what_the_bureau_was_notified_of_and_what_was_consented_to() {
        Placement placement = begunWithNewGraduate();
        Organization agency = placement.agency();
        placement.seekerWishesSupport();

        thenRefused(409, "S-22", () -> placement.offers(Placement.TRAINING));
        String notice = when(agency)
                .does("POST", "/paid-service-notices", Placement.TRAINING)
                .json()
                .get("paidServiceNoticeId")
                .asString();
        String training = when(placement).offersAsNotified(notice);
        thenRefused(409, "S-22", () -> placement.provides(training));
        when(placement).seekerConsentsTo(training);
        when(placement).provides(training);

        JsonNode offer = then(placement).toSeeker().get("supportOffers").get(0);
        assertThat(offer.get("paidServiceNoticeId").asString()).isEqualTo(notice);
        assertThat(offer.get("amountYen").asInt())
                .as("what was notified is what is offered")
                .isEqualTo(5_000);
        assertThat(offer.get("offeredAt").asString())
                .isLessThan(offer.get("consentedAt").asString());
        assertThat(offer.get("consentedAt").asString())
                .isLessThan(offer.get("providedAt").asString());
    }

    @Test
    @Rule({"S-21", "S-22"})
    void a_notified_service_needs_the_wish_besides() {
        Placement placement = begunWithNewGraduate();
        String notice = notifies(placement.agency(), Placement.TRAINING);

        thenRefused(409, "S-21", () -> placement.offersAsNotified(notice));
        when(placement).seekerWishesSupport();
        String training = placement.offersAsNotified(notice);
        when(placement).seekerConsentsTo(training);
        when(placement).seekerTakesTheWishBack();

        thenRefused(409, "S-21", () -> placement.provides(training));
        placement.seekerWishesSupport();
        thenRefused(409, "S-22", () -> placement.provides(training));
    }

    @Test
    @Rule("S-22")
    void a_consent_does_not_hold_for_a_newer_notification() {
        Placement placement = begunWithNewGraduate();
        Organization agency = placement.agency();
        String notice = notifies(agency, Placement.TRAINING);
        placement.seekerWishesSupport();
        String training = placement.offersAsNotified(notice);
        placement.seekerConsentsTo(training);

        Map<String, Object> dearer = new HashMap<>(Placement.TRAINING);
        dearer.put("amountYen", 9_000);
        dearer.put("replaces", notice);
        String newer = notifies(when(agency), dearer);

        thenRefused(409, "S-22", () -> placement.provides(training));
        thenRefused(409, "S-22", () -> placement.offersAsNotified(notice));
        String again = placement.offersAsNotified(newer);
        placement.seekerConsentsTo(again);
        placement.provides(again);
        JsonNode old = then(agency).sees("/paid-service-notices/" + notice).json();
        assertThat(old.get("replacedBy").asString()).isEqualTo(newer);
    }

    @Test
    @Rule("S-22")
    void the_bureau_of_the_application_sees_the_notification_and_says_that_it_took_note() {
        Organization agency = given(service.approvedOrganization());
        BureauOfficer officer = service.bureauOfficer();

        String notice = notifies(when(agency), Placement.TRAINING);
        assertThat(officer.sees("/paid-service-notices?limit=100").items())
                .anySatisfy(item ->
                        assertThat(item.get("paidServiceNoticeId").asString()).isEqualTo(notice));
        when(officer).does("POST", "/paid-service-notices/" + notice + "/note", null);

        assertThat(then(agency).sees("/paid-service-notices/" + notice).json().has("notedAt"))
                .isTrue();
        BureauOfficer osaka = service.bureauOfficer(ApplicationForm.OSAKA);
        thenRefused(404, "P-UNKNOWN", () -> osaka.sees("/paid-service-notices/" + notice));
        thenRefused(404, "P-UNKNOWN", () -> osaka.does("POST", "/paid-service-notices/" + notice + "/note", null));
        Organization other = service.approvedOrganization();
        thenRefused(404, "P-UNKNOWN", () -> other.sees("/paid-service-notices/" + notice));
        thenRefused(
                404, "P-UNKNOWN", () -> other.does("POST", "/paid-service-notices/" + notice + "/withdrawal", null));
    }

    @Test
    @Rule("O-11")
    void whoever_is_commissioned_by_a_local_government_takes_no_money() {
        Map<String, Object> form = ApplicationForm.commissioningMunicipality(ApplicationForm.contractor());
        Organization city = given(service.approvedOrganization(form));
        Placement placement = Placement.begun(city, given(service.disclosedJobSeeker()));

        thenRefused(403, "O-11", () -> placement.explains(Placement.FEE));
        thenRefused(403, "O-11", () -> placement.accepts(true));
        thenRefused(403, "O-11", () -> notifies(city, Placement.TRAINING));
        placement.seekerWishesSupport();
        thenRefused(403, "O-11", () -> placement.offers(Placement.TRAINING));
        when(placement).accepts(false);

        assertThat(then(placement).toSeeker().has("jobApplication")).isTrue();
    }

    @Test
    @Rule("O-21")
    void a_placement_that_the_job_seeker_confirms_ends_the_registration_and_with_it_what_is_disclosed() {
        Placement placement = begun();
        when(placement).accepts(false);
        String hire = placement.records("REGULAR", service.time().today());
        assertThat(then(placement.seeker()).myPage().get("endedBecause"))
                .as("what an organization says ends nothing")
                .isNull();

        when(placement).seekerConfirms(hire);

        assertThat(then(placement.seeker()).myPage().get("endedBecause").asString())
                .isEqualTo("PLACED");
        assertThat(then(placement.agency()).finds(placement.seeker())).isEmpty();
    }
}
