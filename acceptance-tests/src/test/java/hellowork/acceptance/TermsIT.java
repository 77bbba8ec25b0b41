package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 利用規約(求職者用): a new version has to be accepted anew, from its first day in Japan (S-31). */
class TermsIT {
    private static final String NEXT = "2027-04";
    private final LocalDate firstDay = LocalDate.now(BusinessTime.JAPAN).plusDays(2);

    @Test
    @Rule("S-31")
    void from_the_first_day_of_new_terms_who_has_not_accepted_them_is_neither_shown_nor_written_to() {
        Deployment deployment =
                Deployment.empty("--hellowork.terms.next-version=" + NEXT, "--hellowork.terms.next-from=" + firstDay);
        try {
            Service service = Service.of(deployment);
            JobSeeker seeker = given(service.disclosedJobSeeker());
            Organization agency = given(service.approvedOrganization());
            String reference = agency.referenceOf(seeker);
            Instant change = firstDay.atStartOfDay(BusinessTime.JAPAN).toInstant();
            thenRefused(422, "S-31", () -> seeker.accepts(NEXT));

            when(service.time()).standsAt(change.minusSeconds(1));
            assertThat(then(agency).finds(seeker)).isPresent();

            when(service.time()).becomes(change);
            assertThat(then(agency).finds(seeker)).isEmpty();
            thenRefused(409, "P-NOT-AVAILABLE", () -> agency.writesTo(reference, Organization.BODY));
            JsonNode page = seeker.myPage();
            assertThat(page.get("notEligibleBecause").asString()).isEqualTo("TERMS_NOT_ACCEPTED");
            assertThat(page.get("termsInForce").asString()).isEqualTo(NEXT);
            assertThat(page.get("termsCurrent").asBoolean()).isFalse();
            thenRefused(422, "S-31", () -> seeker.accepts(JobSeeker.TERMS));

            when(seeker).accepts(NEXT);
            assertThat(then(agency).finds(seeker)).isPresent();
            agency.writesTo(reference, Organization.BODY);
        } finally {
            deployment.close();
        }
    }
}
