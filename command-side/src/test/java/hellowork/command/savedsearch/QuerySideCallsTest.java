package hellowork.command.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import hellowork.command.Samples;
import hellowork.events.SavedSearchId;
import hellowork.rest.BusinessClock;
import hellowork.rest.InternalCalls;
import hellowork.rest.Sealed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

class QuerySideCallsTest {
    private static final SavedSearchId SEARCH = new SavedSearchId("saved-search-" + Samples.uuid(80));

    private final AtomicInteger asked = new AtomicInteger();

    /** A query side that answers with this status; where it was before, nobody listens after it is closed. */
    private HttpServer querySide(int port, int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/internal/v1/saved-search-matches", exchange -> {
            asked.incrementAndGet();
            byte[] body = "{\"matches\": 3}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static QuerySideCalls calls(int port) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource("test", Map.of("hellowork.query-side.url", "http://127.0.0.1:" + port)));
        return new QuerySideCalls(environment, new InternalCalls(new Sealed(new byte[64])), new BusinessClock());
    }

    @Test
    void one_that_could_not_be_reached_is_left_alone_for_a_while() throws IOException {
        HttpServer before = querySide(0, 200);
        int port = before.getAddress().getPort();
        QuerySideCalls calls = calls(port);
        assertThat(calls.newMatches(SEARCH, Samples.NOW)).isEqualTo(3);
        before.stop(0);

        assertThatThrownBy(() -> calls.newMatches(SEARCH, Samples.NOW)).isInstanceOf(ResourceAccessException.class);

        HttpServer back = querySide(port, 200);
        try {
            assertThatThrownBy(() -> calls.newMatches(SEARCH, Samples.NOW))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("a moment ago");
            assertThat(asked).hasValue(1);
        } finally {
            back.stop(0);
        }
    }

    @Test
    void one_that_cannot_answer_yet_is_asked_the_next_time() throws IOException {
        HttpServer server = querySide(0, 503);
        try {
            QuerySideCalls calls = calls(server.getAddress().getPort());
            for (int i = 1; i <= 2; i++) {
                assertThatThrownBy(() -> calls.newMatches(SEARCH, Samples.NOW))
                        .isInstanceOf(HttpServerErrorException.ServiceUnavailable.class);
                assertThat(asked).hasValue(i);
            }
        } finally {
            server.stop(0);
        }
    }
}
