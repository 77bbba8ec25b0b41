package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 候補者リスト, shared within an organization. */
class CandidateListIT {
    private final Service service = Service.service();

    private static String makes(Organization organization, String name) {
        return "/candidate-lists/"
                + organization
                        .does("POST", "/candidate-lists", Map.of("name", name))
                        .json()
                        .get("candidateListId")
                        .asString();
    }

    @Test
    @Rule({"S-32", "S-34"})
    void whoever_is_not_available_any_more_is_shown_as_such_without_a_reason() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker staying = given(service.disclosedJobSeeker());
        JobSeeker blocking = given(service.disclosedJobSeeker());
        String list = makes(agency, "経理");
        String ofStaying = agency.referenceOf(staying);
        String ofBlocking = agency.referenceOf(blocking);
        for (String reference : List.of(ofStaying, ofBlocking)) {
            when(agency).does("PUT", list + "/candidates/" + reference, null);
        }
        when(agency).does("POST", list + "/candidates/" + ofBlocking + "/notes", Map.of("text", "面談を希望"));
        assertThat(then(agency).sees(list + "/candidates").items())
                .allMatch(candidate -> candidate.get("available").asBoolean());

        when(blocking).blocks(agency);

        List<JsonNode> candidates = then(agency).sees(list + "/candidates").items();
        assertThat(candidates)
                .extracting(candidate -> candidate.get("seeker").asString())
                .containsExactly(ofBlocking, ofStaying);
        assertThat(candidates)
                .extracting(candidate -> candidate.get("available").asBoolean())
                .containsExactly(false, true);
        assertThat(candidates.getFirst().get("notes").get(0).get("text").asString())
                .isEqualTo("面談を希望");
        assertThat(candidates.getFirst().toString()).doesNotContain("profile").doesNotContainIgnoringCase("block");
    }

    @Test
    @Rule("P-UNKNOWN")
    void a_list_is_renamed_emptied_and_removed_by_its_organization_only() {
        Organization agency = given(service.approvedOrganization());
        Organization other = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String list = makes(agency, "経理");
        String reference = agency.referenceOf(seeker);
        when(agency).does("PUT", list, Map.of("name", "総務"));
        when(agency).does("PUT", list + "/candidates/" + reference, null);
        assertThat(then(agency).sees("/candidate-lists").items())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.get("name").asString()).isEqualTo("総務");
                    assertThat(line.get("candidates").asInt()).isOne();
                });
        thenRefused(404, "P-UNKNOWN", () -> other.does("DELETE", list, null));
        thenRefused(404, "P-UNKNOWN", () -> other.does("PUT", list + "/candidates/" + reference, null));
        assertThat(then(other)
                        .looks(list + "/candidates", service.consistency())
                        .status())
                .isEqualTo(404);

        when(agency).does("DELETE", list + "/candidates/" + reference, null);
        assertThat(then(agency).sees(list + "/candidates").items()).isEmpty();
        when(agency).does("DELETE", list, null);
        assertThat(then(agency).sees("/candidate-lists").items()).isEmpty();
    }
}
