package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP with one node, as one actor or as a stranger. */
public record Client(HttpClient http, URI base, @Nullable String token) {
    static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger KEYS = new AtomicInteger();

    /** The same node, as the holder of this session. */
    public Client as(@Nullable String anotherToken) {
        return new Client(http, base, anotherToken);
    }

    /** A key that no other request has. */
    public static String newKey() {
        return "key-" + KEYS.incrementAndGet();
    }

    public Answer post(String path, Object body) {
        return call("POST", path, body, "Idempotency-Key", newKey());
    }

    public Answer post(String path) {
        return call("POST", path, null);
    }

    public Answer put(String path, @Nullable Object body, String... headers) {
        return call("PUT", path, body, headers);
    }

    public Answer delete(String path) {
        return call("DELETE", path, null);
    }

    /** Sends a request; the body is a text as it stands, or anything else as JSON. */
    public Answer call(String method, String path, @Nullable Object body, String... headers) {
        String text = body == null || body instanceof String ? (String) body : JSON.writeValueAsString(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .method(method, text == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text));
        if (text != null) {
            request.setHeader("Content-Type", "application/json");
        }
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(method + " " + path + " " + text, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back; {@code asked} is for messages of tests. */
    public record Answer(String asked, HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String text(String field) {
            return json().required(field).asString();
        }

        /** Done, with the position after it. */
        public Answer done(int status) {
            assertThat(response.statusCode()).as(this::toString).isEqualTo(status);
            assertThat(response.headers().firstValueAsLong("Consistency-Token"))
                    .as(this::toString)
                    .isPresent();
            return this;
        }

        /** A problem that names this rule. */
        public Answer refusedBy(Rule rule) {
            problem();
            assertThat(text("code")).as(this::toString).isEqualTo(rule.code());
            assertThat(text("detail")).as(this::toString).isEqualTo(rule.english());
            return this;
        }

        /** A problem of the client's making, in the documented form. */
        public Answer problem() {
            assertThat(status()).as(this::toString).isBetween(400, 499);
            assertThat(response.headers().firstValue("Content-Type"))
                    .as(this::toString)
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(text("code")).as(this::toString).matches("[SO]-[0-9]{2}|P-[A-Z-]+");
            assertThat(text("title")).as(this::toString).isNotBlank();
            return this;
        }

        @Override
        public String toString() {
            String shown = asked.length() > 300 ? asked.substring(0, 300) + "…" : asked;
            return shown + " → " + response.statusCode() + " " + response.body();
        }
    }
}
