package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 保存した検索条件. */
class SavedSearchIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Service service = Service.service();

    private static Map<String, Object> search(String name, String text, boolean digest) {
        return Map.of(
                "name",
                name,
                "places",
                List.of(),
                "occupations",
                List.of(),
                "employmentTypes",
                List.of(),
                "text",
                text,
                "digest",
                digest);
    }

    private static String saves(Organization organization, String name, String text, boolean digest) {
        return "/saved-searches/"
                + organization
                        .does("POST", "/saved-searches", search(name, text, digest))
                        .json()
                        .get("savedSearchId")
                        .asString();
    }

    @Test
    @Rule({"P-SAVED-SEARCHES", "P-VERSION", "S-34"})
    void a_saved_search_tells_how_many_it_finds_and_is_changed_as_it_was_read() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String path = saves(agency, "経理", seeker.registration().word(), false);

        Answer read = then(agency).sees(path);
        assertThat(read.json().get("matches").asInt()).isOne();
        when(seeker).blocks(agency);
        assertThat(then(agency).sees(path).json().get("matches").asInt()).isZero();

        Map<String, String> version = Map.of("If-Match", read.header("ETag").orElseThrow());
        when(agency).does("PUT", path, search("総務", "事務", true), version);
        JsonNode changed = then(agency).sees(path).json();
        assertThat(changed.get("text").asString()).isEqualTo("事務");
        assertThat(then(agency).sees("/saved-searches").items()).singleElement().satisfies(line -> {
            assertThat(line.get("name").asString()).isEqualTo("総務");
            assertThat(line.get("digest").asBoolean()).isTrue();
        });
        thenRefused(412, "P-VERSION", () -> agency.does("PUT", path, search("経理", "経理", true), version));

        when(agency).does("DELETE", path, null);
        assertThat(then(agency).sees("/saved-searches").items()).isEmpty();
        assertThat(agency.looks(path, service.consistency()).status()).isEqualTo(404);
    }

    @Test
    @Rule({"P-SAVED-SEARCHES", "P-UNKNOWN"})
    void an_organization_keeps_fifty_which_nobody_else_knows_of() {
        Organization agency = given(service.approvedOrganization());
        Organization other = given(service.approvedOrganization());
        String path = "";
        for (int i = 0; i < 50; i++) {
            path = saves(agency, "検索" + i, "経理", false);
        }
        thenRefused(409, "P-SAVED-SEARCHES", () -> saves(agency, "もう一つ", "経理", false));
        String last = path;
        thenRefused(404, "P-UNKNOWN", () -> other.does("DELETE", last, null));
        assertThat(then(other).looks(last, service.consistency()).status()).isEqualTo(404);
        assertThat(then(other).sees("/saved-searches").items()).isEmpty();

        when(agency).does("DELETE", last, null);
        saves(agency, "もう一つ", "経理", false);
        assertThat(then(agency).sees("/saved-searches?limit=100").items()).hasSize(50);
    }

    @Test
    @Rule({"P-DIGEST", "S-32"})
    void each_morning_at_seven_the_owner_is_told_how_many_are_new() {
        service.time().becomes(service.time().next(LocalTime.of(20, 0)));
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.jobSeeker());
        JobSeeker later = given(service.jobSeeker());
        String word = seeker.registration().word();
        String told = saves(agency, "経理の方", word, true);
        Map<String, String> readTheEveningBefore =
                Map.of("If-Match", agency.sees(told).header("ETag").orElseThrow());
        String removed = saves(agency, "削除済み", word, true);
        saves(agency, "メールなし", word, false);
        appears(seeker);
        saves(agency, "新着なし", word, true);
        when(agency).does("DELETE", removed, null);

        Instant seven = service.time().next(LocalTime.of(7, 0));
        when(service.time()).becomes(seven.minus(Duration.ofMinutes(5)));
        assertThat(then(this).digests(agency)).isEmpty();
        when(service.time()).becomes(seven);
        Awaitility.await().atMost(PATIENCE).until(() -> digests(agency).size() == 1);
        assertThat(digests(agency).getFirst().text())
                .contains("「経理の方」", "1名")
                .doesNotContain(word, seeker.registration().personal("name"));
        assertThat(agency.sees(told).json().has("digestAt")).isTrue();
        when(agency).does("PUT", told, search("経理", word, false), readTheEveningBefore);
        thenRefused(412, "P-VERSION", () -> agency.does("PUT", told, search("総務", word, true), readTheEveningBefore));

        saves(agency, "翌日の方", later.registration().word(), true);
        appears(later);
        when(service.time()).becomes(seven.plus(Duration.ofDays(1)));
        Awaitility.await().atMost(PATIENCE).until(() -> digests(agency).size() == 2);
        assertThat(digests(agency).getFirst().text()).contains("「翌日の方」", "1名");
    }

    @Test
    @Rule("P-UNKNOWN")
    void what_the_sides_ask_each_other_is_not_there_for_anybody_else() {
        Organization agency = given(service.approvedOrganization());
        String path = saves(agency, "経理", "経理", true);
        String question = "/internal/v1/saved-search-matches?savedSearchId=" + path.substring(path.lastIndexOf('/') + 1)
                + "&since=2026-01-01T00:00:00Z";

        for (Map<String, String> headers : List.of(Map.<String, String>of(), Map.of("Internal-Call", "nonsense"))) {
            thenRefused(404, "P-UNKNOWN", () -> service.http().send(null, "GET", question, null, headers));
        }
    }

    private static void appears(JobSeeker seeker) {
        seeker.registersOnline();
        seeker.acceptsTerms();
        seeker.opensMyPage();
        seeker.disclosesTo("PRIVATE_AGENCY");
    }

    private List<Mails.Mail> digests(Organization organization) {
        return service.mails().to(organization.mailAddress).stream()
                .filter(mail -> mail.subject().contains("保存した検索条件"))
                .toList();
    }
}
