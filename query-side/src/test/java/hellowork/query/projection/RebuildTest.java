package hellowork.query.projection;

import static hellowork.query.Samples.ACCOUNT;
import static hellowork.query.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hellowork.events.OrganizationId;
import hellowork.events.ProjectionEvent.ProjectionRebuildRequested;
import hellowork.events.ProjectionId;
import hellowork.query.Api;
import hellowork.query.History;
import hellowork.query.QueryDatabase;
import hellowork.query.QueryTest;
import hellowork.query.RandomHistory;
import hellowork.query.Samples;
import hellowork.rest.BusinessClock;
import hellowork.store.EventLog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@QueryTest
class RebuildTest {
    private static final String QUOTA = "/api/v1/quota?day=2026-05-11";

    @Autowired
    private Api api;

    @Autowired
    private History history;

    @Autowired
    private EventLog log;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private List<Projection> all;

    @Autowired
    private Projections projections;

    @Autowired
    private ProjectionTable table;

    @Autowired
    @QueryDatabase
    private JdbcClient database;

    @Autowired
    @QueryDatabase
    private PlatformTransactionManager transactions;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void a_projection_built_again_holds_the_same(long seed) {
        new RandomHistory(seed).portions(40).forEach(history::append);
        all.forEach(projection -> reaches(projection, log.head()));
        Map<Projection, Map<String, List<String>>> before = dumps();
        Instant asked = clock.instant();

        all.forEach(projection -> history.append(
                new ProjectionRebuildRequested(new ProjectionId("projection-" + projection.name()), ACCOUNT, asked)));

        all.forEach(projection -> await().atMost(Duration.ofMinutes(1)).until(() -> builtAfter(projection, asked)));
        all.forEach(projection -> reaches(projection, log.head()));
        assertThat(dumps()).isEqualTo(before);
    }

    private Map<Projection, Map<String, List<String>>> dumps() {
        return all.stream().collect(Collectors.toMap(Function.identity(), this::dump));
    }

    @Test
    void a_processor_that_was_ahead_of_an_emptied_projection_begins_again() {
        // as if another node had emptied it: the processor here still runs, and is told nothing
        new RandomHistory(4).portions(10).forEach(history::append);
        Projection quota = named("quota");
        reaches(quota, log.head());
        Map<String, List<String>> before = dump(quota);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> table.empty(quota, log.head()));
        new RandomHistory(5).applications(3).forEach(history::append); // nothing that it counts
        reaches(quota, log.head());
        assertThat(dump(quota)).isEqualTo(before);
    }

    @Test
    void tables_that_another_version_of_the_code_has_filled_are_built_again_at_the_start() {
        new RandomHistory(6).portions(10).forEach(history::append);
        Projection quota = named("quota");
        reaches(quota, log.head());
        Map<String, List<String>> before = dump(quota);
        projections.stop();
        database.sql("update projection set version = 0 where name = 'quota'").update();
        database.sql("update quota set used = used + 1").update(); // as the other version counted
        projections.start();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> table.read("quota").orElseThrow().version() == quota.version());
        reaches(quota, log.head());
        assertThat(dump(quota)).isEqualTo(before);
    }

    @Test
    void answers_from_a_projection_that_is_being_built_say_so() {
        OrganizationId organization = Samples.organization();
        Api.User user = api.organization(organization);
        long used = history.append(Samples.used(organization, NOON));
        assertThat(user.get(QUOTA, used).header("Stale")).isEmpty();
        Projection quota = named("quota");
        projections.processor("quota").shutDown();
        try {
            new TransactionTemplate(transactions).executeWithoutResult(_ -> table.empty(quota, log.head()));
            for (String path : List.of(QUOTA, "/api/v1/quota")) {
                Api.Answer answer = user.get(path);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.header("Stale")).isEqualTo("true");
            }
            assertThat(user.get("/api/v1/usage-reports/2026").header("Stale")).isEmpty(); // from another projection
        } finally {
            projections.processor("quota").start();
        }
        reaches(quota, log.head());
        Api.Answer answer = user.get(QUOTA);
        assertThat(answer.header("Stale")).isEmpty();
        assertThat(answer.body().get("used").asInt()).isEqualTo(1);
    }

    @Test
    void an_answer_that_was_being_read_when_a_rebuild_began_says_so() throws Exception {
        OrganizationId organization = Samples.organization();
        Api.User user = api.organization(organization);
        long used = history.append(Samples.used(organization, NOON));
        assertThat(user.get(QUOTA, used).header("Stale")).isEmpty();
        Projection quota = named("quota");
        projections.processor("quota").shutDown();
        try (ExecutorService asking = Executors.newSingleThreadExecutor()) {
            Future<Api.Answer> answer = new TransactionTemplate(transactions).execute(_ -> {
                table.empty(quota, log.head());
                Future<Api.Answer> asked = asking.submit(() -> user.get(QUOTA, used));
                await().atMost(Duration.ofMinutes(1)).until(this::somebodyWaitsForATable);
                return asked;
            });
            assertThat(answer.get().status()).isEqualTo(200);
            assertThat(answer.get().body().get("used").asInt()).isZero();
            assertThat(answer.get().header("Stale")).isEqualTo("true");
        } finally {
            projections.processor("quota").start();
        }
        reaches(quota, log.head());
    }

    private boolean somebodyWaitsForATable() {
        return database.sql("select exists (select from pg_locks where locktype = 'relation' and not granted)")
                .query(Boolean.class)
                .single();
    }

    private Projection named(String name) {
        return all.stream()
                .filter(projection -> projection.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private boolean builtAfter(Projection projection, Instant asked) {
        Instant built = table.read(projection.name()).orElseThrow().builtAt();
        return built != null && !built.isBefore(asked);
    }

    private void reaches(Projection projection, long position) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> table.read(projection.name()).orElseThrow().position() >= position);
    }

    private Map<String, List<String>> dump(Projection projection) {
        Map<String, List<String>> tables = new TreeMap<>();
        projection
                .tables()
                .forEach(name -> tables.put(
                        name,
                        database.sql("select row_to_json(r)::text from " + name + " r order by 1")
                                .query(String.class)
                                .list()));
        return tables;
    }
}
