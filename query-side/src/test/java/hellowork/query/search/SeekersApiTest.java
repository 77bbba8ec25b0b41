package hellowork.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.BureauCode;
import hellowork.events.Establishment;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerId;
import hellowork.events.LegalBasis;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.OrganizationEvent.UseSuspended;
import hellowork.events.OrganizationId;
import hellowork.events.PlaceCode;
import hellowork.events.RegistrationChannel;
import hellowork.events.Role;
import hellowork.query.running.QueryNode;
import hellowork.rest.SeekerReferences;
import hellowork.store.EventLog;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SuppressWarnings("NullAway.Init") // started before all tests
class SeekersApiTest {
    private static final Seekers SEEKERS = new Seekers(new Random(11));

    @TempDir
    private static Path folder;

    private static Instant now;
    private static QueryNode node;
    private static OrganizationId agency;
    private static OrganizationId town;
    private static String asAgency;
    private static List<JobSeekerId> ids;

    @BeforeAll
    static void start() throws Exception {
        now = Instant.now();
        node = QueryNode.start(folder);
        agency = approved(LegalBasis.FEE_CHARGING);
        town = approved(LegalBasis.LOCAL_GOVERNMENT_FREE_PLACEMENT);
        asAgency = node.login(Role.ORGANIZATION, agency);
        ids = Stream.generate(SEEKERS::id).limit(45).toList();
        ids.forEach(id -> node.append(visible(id)));
        await().atMost(Duration.ofMinutes(1)).until(() -> get("").statusCode() == 200);
        assertThat(get("?limit=100", "Consistency-Token", Long.toString(positionNow()))
                        .statusCode())
                .isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void the_answer_holds_the_profile_and_nothing_that_identifies() throws Exception {
        HttpResponse<String> answer = get("?limit=100");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.headers().firstValue("Last-Modified")).isEmpty();
        JsonNode body = body(answer);
        assertThat(body.propertyNames()).containsExactly("items");
        assertThat(body.get("items")).hasSize(45).allSatisfy(item -> {
            assertThat(item.propertyNames()).containsExactly("seeker", "profile");
            assertThat(Set.of(
                            "occupations",
                            "places",
                            "employmentTypes",
                            "wage",
                            "educationLevel",
                            "newUniversityGraduate"))
                    .containsAll(item.get("profile").propertyNames());
        });
        ids.forEach(
                id -> assertThat(answer.body()).doesNotContain(Seeker.uuid(id).toString()));
    }

    @Test
    void a_reference_is_the_organizations_own() throws Exception {
        Set<String> agencys = references(get("?limit=100"));
        Set<String> towns = references(node.get("/seekers?limit=100", node.login(Role.ORGANIZATION, town)));
        assertThat(agencys).hasSize(45).doesNotContainAnyElementsOf(towns);
        SeekerReferences references = node.bean(SeekerReferences.class);
        assertThat(agencys.stream().map(one -> references.jobSeeker(agency, one)))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void pages_follow_each_other_by_cursor_and_by_link() throws Exception {
        List<String> read = new ArrayList<>();
        String path = "?limit=20";
        List<Integer> sizes = new ArrayList<>();
        while (!path.isEmpty()) {
            HttpResponse<String> answer = get(path);
            references(answer).forEach(read::add);
            sizes.add(body(answer).get("items").size());
            JsonNode next = body(answer).get("next");
            assertThat(answer.headers().firstValue("Link").isPresent()).isEqualTo(next != null);
            path = next == null ? "" : "?limit=20&cursor=" + next.asString();
        }
        assertThat(sizes).containsExactly(20, 20, 5);
        assertThat(read).doesNotHaveDuplicates();
    }

    @Test
    void a_cursor_is_of_no_use_to_another_organization() throws Exception {
        String cursor = body(get("?limit=1")).get("next").asString();
        refused(node.get("/seekers?cursor=" + cursor, node.login(Role.ORGANIZATION, town)), 400, "P-CURSOR");
        refused(get("?cursor=anything"), 400, "P-CURSOR");
    }

    @Test
    void only_an_approved_organization_may() throws Exception {
        OrganizationId applying = new OrganizationId("organization-" + UUID.randomUUID());
        node.append(List.of(submitted(applying, LegalBasis.FEE_CHARGING)));
        refused(node.get("/seekers", node.login(Role.ORGANIZATION, applying)), 403, "O-14");
        refused(node.get("/seekers", node.login(Role.ORGANIZATION, null)), 403, "P-ROLE");
        refused(node.get("/seekers", node.login(Role.JOB_SEEKER, null)), 403, "P-ROLE");
        refused(node.get("/seekers", node.login(Role.AUDITOR, null)), 403, "P-ROLE");
        refused(node.get("/seekers", "nobody"), 401, "S-60");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,limit",
        "limit=101,limit",
        "limit=x,limit",
        "place=99,place",
        "place=48999,place",
        "place=%27,place",
        "place=131,place",
        "occupation=999,occupation",
        "occupation=1,occupation",
        "employmentType=SLAVERY,employmentType"
    })
    void a_value_that_cannot_be_is_refused_by_name(String query, String name) throws Exception {
        HttpResponse<String> answer = get("?" + query);
        refused(answer, 400, "P-INPUT");
        assertThat(body(answer).get("errors").get(0).get("pointer").asString()).isEqualTo(name);
    }

    @Test
    void text_may_be_anything_up_to_200_characters() throws Exception {
        for (String text : List.of("", "AND OR (", "\"*:\\", "経理", "😀", "a\u0000b", "x".repeat(200))) {
            assertThat(get("?text=" + encoded(text)).statusCode()).isEqualTo(200);
        }
        refused(get("?text=" + "x".repeat(201)), 400, "P-INPUT");
    }

    @Test
    void a_search_sees_what_its_consistency_token_stands_for() throws Exception {
        JobSeekerId newcomer = SEEKERS.id();
        OrganizationId other = approved(LegalBasis.FREE);
        String token = node.login(Role.ORGANIZATION, other);
        long position = node.append(visible(newcomer));
        String reference = node.bean(SeekerReferences.class).reference(other, newcomer);
        HttpResponse<String> seen = node.get("/seekers?limit=100", token, "Consistency-Token", Long.toString(position));
        assertThat(references(seen)).contains(reference);
        assertThat(seen.headers().firstValue("Stale")).isEmpty();
        long ended = node.append(List.of(new DisclosureSet(newcomer, Set.of(), now)));
        assertThat(references(node.get("/seekers?limit=100", token, "Consistency-Token", Long.toString(ended))))
                .doesNotContain(reference);
        refused(get("", "Consistency-Token", "999999999"), 400, "P-CONSISTENCY");
    }

    @Test
    void a_block_hides_the_seeker_from_that_organization_only() throws Exception {
        OrganizationId blockedOne = approved(LegalBasis.FEE_CHARGING);
        OrganizationId otherOne = approved(LegalBasis.FEE_CHARGING);
        long position = node.append(List.of(new SenderBlocked(ids.getFirst(), blockedOne, now)));
        SeekerReferences references = node.bean(SeekerReferences.class);
        for (OrganizationId one : List.of(blockedOne, otherOne)) {
            HttpResponse<String> answer = node.get(
                    "/seekers?limit=100",
                    node.login(Role.ORGANIZATION, one),
                    "Consistency-Token",
                    Long.toString(position));
            assertThat(references(answer).contains(references.reference(one, ids.getFirst())))
                    .isEqualTo(one.equals(otherOne));
        }
    }

    private static long positionNow() {
        return node.bean(EventLog.class).head();
    }

    private static List<JobSeekerEvent> visible(JobSeekerId id) {
        List<JobSeekerEvent> events = new ArrayList<>(SEEKERS.visible(id));
        events.set(
                0,
                new JobSeekerRegistered(
                        id, RegistrationChannel.ONLINE, JapanTime.dayOf(now).plusDays(30), Seekers.account(1), now));
        return events;
    }

    @Test
    void an_organization_that_may_no_longer_use_the_service_sees_nobody() throws Exception {
        OrganizationId suspended = approved(LegalBasis.FEE_CHARGING);
        String reader = node.login(Role.ORGANIZATION, suspended);
        assertThat(node.get("/seekers", reader).statusCode()).isEqualTo(200);
        node.append(List.of(new UseSuspended(suspended, Seekers.account(2), "理由", now)));
        refused(node.get("/seekers", reader), 403, "P-USE");

        OrganizationId lapsed = approved(LegalBasis.FEE_CHARGING);
        node.append(List.of(new UsePeriodGranted(lapsed, now.minusSeconds(1), now)));
        refused(node.get("/seekers", node.login(Role.ORGANIZATION, lapsed)), 403, "P-USE");
    }

    private static OrganizationId approved(LegalBasis basis) {
        OrganizationId id = new OrganizationId("organization-" + UUID.randomUUID());
        node.append(List.of(submitted(id, basis), new ApplicationApproved(id, Seekers.account(2), now)));
        return id;
    }

    private static ApplicationSubmitted submitted(OrganizationId id, LegalBasis basis) {
        ApplicantCategory category = basis.category();
        Establishment place = new Establishment("本店", new PlaceCode("13101"), "千代田1-1");
        return new ApplicationSubmitted(
                id, Seekers.account(2), new Application(category, basis, null, place, new BureauCode("13")), now);
    }

    private static HttpResponse<String> get(String query, String... headers) throws Exception {
        return node.get("/seekers" + query, asAgency, headers);
    }

    private static Set<String> references(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Set<String> references = new HashSet<>();
        body(answer)
                .get("items")
                .forEach(item -> references.add(item.get("seeker").asString()));
        return references;
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(body(answer).get("code").asString()).isEqualTo(code);
    }

    private static JsonNode body(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
