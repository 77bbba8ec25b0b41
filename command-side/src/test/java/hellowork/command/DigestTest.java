package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hellowork.events.JapanTime;
import hellowork.events.SavedSearchId;
import hellowork.store.RecordedEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The digests of saved searches while the query side is away. */
class DigestTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final AtomicBoolean ANSWERING = new AtomicBoolean();
    private static final AtomicInteger ASKED = new AtomicInteger();
    private static final String QUERY_SIDE = "hellowork.query-side.url";
    private static HttpServer querySide;
    private static Nodes nodes;

    @BeforeAll
    static void start() throws IOException {
        querySide = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        querySide.createContext("/internal/v1/saved-search-matches", DigestTest::answer);
        querySide.start();
        System.setProperty(
                QUERY_SIDE, "http://127.0.0.1:" + querySide.getAddress().getPort());
        nodes = Nodes.start(Postgres.QUICK, 2);
    }

    /** Three are new, if it answers. */
    private static void answer(HttpExchange exchange) throws IOException {
        ASKED.incrementAndGet();
        byte[] body = "{\"matches\": 3}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(ANSWERING.get() ? 200 : 503, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @AfterAll
    static void stop() {
        nodes.close();
        querySide.stop(0);
        System.clearProperty(QUERY_SIDE);
    }

    @Test
    void a_digest_is_late_and_not_lost_and_leaves_once() {
        People.Applicant organization = nodes.people().approvedOrganization();
        SavedSearchId search = new SavedSearchId(organization
                .client()
                .post(
                        "/api/v1/saved-searches",
                        Map.of(
                                "name",
                                "経理",
                                "places",
                                List.of(),
                                "occupations",
                                List.of(),
                                "employmentTypes",
                                List.of(),
                                "digest",
                                true))
                .json()
                .get("savedSearchId")
                .asString());

        nodes.moveClockTo(
                JapanTime.startOf(JapanTime.dayOf(nodes.now()).plusDays(1)).plus(Duration.ofHours(7)));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ASKED).hasPositiveValue());
        assertThat(types(search)).containsExactly("SearchSaved");

        ANSWERING.set(true);
        nodes.moveClockBy(Duration.ofSeconds(30));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(types(search)).containsExactly("SearchSaved", "DigestSent"));
    }

    private static List<String> types(SavedSearchId search) {
        return nodes.stream(search).stream().map(RecordedEvent::type).toList();
    }
}
