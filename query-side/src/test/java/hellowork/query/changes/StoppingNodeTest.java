package hellowork.query.changes;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.Role;
import hellowork.query.Samples;
import hellowork.query.running.QueryNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

@Timeout(120)
class StoppingNodeTest {
    /** As long as the node would wait for requests that do not end. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void a_node_stops_without_waiting_for_who_listens_and_says_why_it_goes() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            CompletableFuture<HttpResponse<Stream<String>>> listening;
            long begun;
            try (QueryNode node = QueryNode.start(folder)) {
                String token = node.login(Role.ORGANIZATION, Samples.organization());
                String port = node.bean(Environment.class).getRequiredProperty("local.server.port");
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/changes"))
                        .header("Authorization", "Bearer " + token)
                        .build();
                listening = client.sendAsync(request, BodyHandlers.ofLines());
                assertThat(listening.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
                assertThat(node.bean(Subscriptions.class).areNone()).isFalse();
                begun = System.nanoTime();
            }
            Duration took = Duration.ofNanos(System.nanoTime() - begun);

            assertThat(took).isLessThan(PATIENCE);
            assertThat(listening.get(20, TimeUnit.SECONDS).body())
                    .containsSubsequence("event: resync", "event: ended", "data: node");
        }
    }
}
