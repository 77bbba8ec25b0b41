package hellowork.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerId;
import hellowork.events.MessageId;
import hellowork.events.MessageKind;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.OrganizationId;
import hellowork.events.Personal;
import hellowork.events.Role;
import hellowork.events.ThreadId;
import hellowork.query.running.QueryNode;
import hellowork.store.EventCatalog;
import hellowork.store.EventLog;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SuppressWarnings("NullAway.Init") // started before all tests
class HistoryApiTest {
    private static final int MANY = 5_000;
    private static final Instant START = Instant.parse("2026-05-01T00:00:00Z");
    private static final OrganizationId SENDER = new OrganizationId("organization-" + UUID.randomUUID());
    private static final JobSeekerId SEEKER = new JobSeekerId("job-seeker-" + UUID.randomUUID());

    @TempDir
    private static Path folder;

    private static QueryNode node;
    private static String auditor;
    private static List<ThreadId> threads;
    private static long before;

    @BeforeAll
    static void start() throws Exception {
        node = QueryNode.start(folder);
        auditor = node.login(Role.AUDITOR, null);
        before = node.bean(EventLog.class).head();
        threads = IntStream.range(0, 10)
                .mapToObj(_ -> new ThreadId("thread-" + UUID.randomUUID()))
                .toList();
        for (int from = 0; from < MANY; from += 500) {
            node.append(IntStream.range(from, from + 500)
                    .mapToObj(HistoryApiTest::event)
                    .toList());
        }
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static DomainEvent event(int number) {
        ThreadId thread = threads.get(number % 10);
        Instant at = START.plus(Duration.ofMinutes(number));
        MessageId message = new MessageId("message-" + UUID.randomUUID());
        return number < 10
                ? new MessageSent(thread, message, SENDER, SEEKER, null, MessageKind.OUTREACH, "秘密の件名", "秘密の本文", at)
                : new MessageRead(thread, message, at);
    }

    @Test
    void the_whole_history_is_told_in_order() throws Exception {
        HttpResponse<String> answer = get("/events?after=" + before);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/x-ndjson");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        List<JsonNode> lines = lines(answer);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(MANY);
        assertThat(lines.subList(0, MANY).stream()
                        .map(line -> line.get("position").asLong()))
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + MANY)
                        .boxed()
                        .toList());
        assertThat(lines.getFirst().propertyNames())
                .containsExactly(
                        "position",
                        "eventId",
                        "aggregateId",
                        "sequenceNumber",
                        "type",
                        "revision",
                        "at",
                        "metadata",
                        "event");
        assertThat(lines.getFirst().get("at").asString()).isEqualTo("2026-05-01T00:00:00Z");
        assertThat(lines.getFirst().get("metadata").get("key").asString()).isEqualTo("test");
        assertThat(answer.body()).doesNotContain("秘密");
    }

    @Test
    void the_history_can_be_filtered() throws Exception {
        ThreadId thread = threads.get(3);
        List<JsonNode> ofThread = lines(get("/events?aggregateId=" + thread.value()));
        assertThat(ofThread)
                .hasSize(MANY / 10)
                .allSatisfy(
                        line -> assertThat(line.get("aggregateId").asString()).isEqualTo(thread.value()));
        assertThat(ofThread.stream().map(line -> line.get("sequenceNumber").asInt()))
                .containsExactlyElementsOf(IntStream.range(0, MANY / 10).boxed().toList());
        assertThat(lines(get("/events?type=MessageSent&aggregateId=" + thread.value())))
                .hasSize(1);
        assertThat(lines(get("/events?type=MessageRead&from=2026-05-01T10:00:00%2B09:00&to=2026-05-01T02:00:00Z")))
                .hasSize(60);
        assertThat(lines(get("/events?after=" + (before + 2_500) + "&limit=1500")))
                .hasSize(1_500)
                .first()
                .satisfies(line -> assertThat(line.get("position").asLong()).isEqualTo(before + 2_501));
        assertThat(get("/events?aggregateId=thread-" + UUID.randomUUID()).body())
                .isEmpty();
        assertThat(get("/events?after=999999").body()).isEmpty();
    }

    static List<Class<? extends DomainEvent>> types() {
        return new EventCatalog().events();
    }

    @ParameterizedTest
    @MethodSource("types")
    void personal_components_are_withheld_from_every_event(Class<? extends DomainEvent> type) throws Exception {
        DomainEvent event = AnyEvent.of(type);
        node.append(List.of(event));
        String id = event.aggregateId().value();
        HttpResponse<String> answer = get("/aggregates/" + id + "/events");
        HttpResponse<String> state = get("/aggregates/" + id + "/state");
        for (String body : List.of(
                answer.body(),
                state.body(),
                get("/events?type=" + type.getSimpleName()).body())) {
            assertThat(body)
                    .contains(type.getSimpleName())
                    .doesNotContain(AnyEvent.SECRET, AnyEvent.SECRET_DAY.toString());
        }
        JsonNode told = lines(answer).getLast().get("event");
        JsonNode components = json(state).get("components");
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode value = told.get(component.getName());
            assertThat(components.get(component.getName()).get("value")).isEqualTo(value);
            assertThat(value.has("withheld")).isEqualTo(component.isAnnotationPresent(Personal.class));
        }
    }

    @Test
    void the_state_of_an_aggregate_follows_from_its_events() throws Exception {
        ThreadId thread = threads.get(4);
        JsonNode state = json(get("/aggregates/" + thread.value() + "/state"));
        assertThat(state.get("aggregateId").asString()).isEqualTo(thread.value());
        assertThat(state.get("type").asString()).isEqualTo("MessageThread");
        assertThat(state.get("version").asInt()).isEqualTo(MANY / 10 - 1);
        assertThat(state.get("events").get("MessageSent").asInt()).isEqualTo(1);
        assertThat(state.get("events").get("MessageRead").asInt()).isEqualTo(MANY / 10 - 1);
        JsonNode body = state.get("components").get("body");
        assertThat(body.get("value").get("withheld").asString()).isEqualTo(SEEKER.value());
        assertThat(body.get("sequenceNumber").asInt()).isZero();
        assertThat(body.get("type").asString()).isEqualTo("MessageSent");
    }

    @Test
    void the_state_can_be_asked_for_as_of_an_earlier_position() throws Exception {
        ThreadId thread = threads.get(4);
        List<JsonNode> events = lines(get("/aggregates/" + thread.value() + "/events"));
        JsonNode third = events.get(2);
        long position = third.get("position").asLong();
        for (long at : List.of(position, position + 1)) {
            JsonNode state = json(get("/aggregates/" + thread.value() + "/state?at=" + at));
            assertThat(state.get("version").asInt()).isEqualTo(2);
            assertThat(state.get("position").asLong()).isEqualTo(position);
            assertThat(state.get("at")).isEqualTo(third.get("at"));
            assertThat(state.get("components").get("messageId").get("value"))
                    .isEqualTo(third.get("event").get("messageId"));
        }
        refused(get("/aggregates/" + thread.value() + "/state?at=" + before), 404, "P-UNKNOWN");
        refused(get("/aggregates/" + thread.value() + "/state?at=999999"), 400, "P-CONSISTENCY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thread-00000000-0000-0000-0000-000000000000", "nothing", "thread-x"})
    void an_unknown_aggregate_is_not_found(String id) throws Exception {
        refused(get("/aggregates/" + id + "/events"), 404, "P-UNKNOWN");
        refused(get("/aggregates/" + id + "/state"), 404, "P-UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        "aggregateId=x,aggregateId",
        "type=Nothing,type",
        "from=yesterday,from",
        "to=2026-05-01,to",
        "from=2026-05-02T00:00:00Z&to=2026-05-01T00:00:00Z,to",
        "after=x,after",
        "after=-2,after",
        "limit=0,limit",
        "limit=-1,limit",
        "limit=many,limit"
    })
    void a_filter_that_cannot_be_is_refused_by_name(String query, String name) throws Exception {
        HttpResponse<String> answer = get("/events?" + query);
        refused(answer, 400, "P-INPUT");
        assertThat(json(answer).get("errors").get(0).get("pointer").asString()).isEqualTo(name);
    }

    @Test
    void only_auditors_read_the_history() throws Exception {
        List<Role> others = new ArrayList<>(List.of(Role.values()));
        others.remove(Role.AUDITOR);
        for (Role role : others) {
            String token = node.login(role, null);
            for (String path : List.of("/events", "/aggregates/x/events", "/aggregates/x/state")) {
                refused(node.get("/history" + path, token), 403, "P-ROLE");
            }
        }
        refused(node.get("/history/events", "nobody"), 401, "S-60");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return node.get("/history" + path, auditor);
    }

    private static List<JsonNode> lines(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).get("code").asString()).isEqualTo(code);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
