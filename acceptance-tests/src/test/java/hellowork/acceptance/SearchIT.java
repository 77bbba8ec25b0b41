package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 求職情報の検索: anonymous profiles of those who agreed to it. */
class SearchIT {
    private final Service service = Service.service();

    @Test
    @Rule("S-32")
    void a_search_shows_what_may_be_shown_and_nothing_else() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());

        JsonNode found = when(agency).finds(seeker).orElseThrow();

        // who it is is looked for in each answer that an organization gets, this one too: Secrets
        assertThat(then(found).propertyNames()).containsExactlyInAnyOrder("seeker", "profile");
        assertThat(found.get("profile").propertyNames())
                .containsExactlyInAnyOrder(
                        "occupations", "places", "employmentTypes", "wage", "educationLevel", "newUniversityGraduate");
        assertThat(agency.sees("/seekers?limit=1").header("ETag")).isEmpty();
    }

    @Test
    @Rule("S-33")
    void a_profile_is_found_by_what_is_wanted() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String word = "&text=" + seeker.registration().word();

        assertThat(when(agency).searches("place=13" + word)).as("a place in it").hasSize(1);
        assertThat(agency.searches("place=13101&occupation=009&employmentType=REGULAR" + word))
                .hasSize(1);
        assertThat(agency.searches("place=27&place=13101" + word))
                .as("any of them")
                .hasSize(1);
        assertThat(agency.searches("place=27" + word)).isEmpty();
        assertThat(agency.searches("occupation=010" + word)).isEmpty();
        assertThat(agency.searches("employmentType=PART_TIME" + word)).isEmpty();
    }

    @Test
    @Rule({"S-31", "S-33"})
    void a_profile_is_shown_to_its_recipients_only_and_as_long_as_that_is_wanted() {
        Organization agency = given(service.approvedOrganization());
        Organization municipality = given(service.approvedMunicipality());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String reference = municipality.referenceOf(seeker);

        when(seeker).disclosesTo("PRIVATE_AGENCY");
        assertThat(then(agency).finds(seeker)).isPresent();
        assertThat(municipality.finds(seeker)).isEmpty();
        thenRefused(409, "P-NOT-AVAILABLE", () -> municipality.writesTo(reference, Organization.BODY));

        when(seeker).disclosesTo();
        assertThat(then(agency).finds(seeker)).isEmpty();
    }

    @Test
    @Rule("P-CURSOR")
    void all_results_are_seen_page_by_page_each_once() {
        Organization agency = given(service.approvedOrganization());
        for (int i = 0; i < 3; i++) {
            service.disclosedJobSeeker();
        }
        int all = agency.searches("limit=100&occupation=009").size();
        Set<String> seen = new HashSet<>();
        String cursor = "";

        do {
            Answer page = when(agency).sees("/seekers?limit=2&occupation=009" + cursor);
            page.items()
                    .forEach(item ->
                            assertThat(seen.add(item.get("seeker").asString())).isTrue());
            cursor = page.json().has("next")
                    ? "&cursor=" + page.json().get("next").asString()
                    : "";
        } while (!cursor.isEmpty() && seen.size() < 100);

        assertThat(then(seen)).hasSize(all);
    }
}
