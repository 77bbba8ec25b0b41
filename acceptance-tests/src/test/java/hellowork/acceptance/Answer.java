package hellowork.acceptance;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered to one request. */
record Answer(String request, int status, HttpHeaders headers, String text) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.request().method() + " " + response.request().uri(),
                response.statusCode(),
                response.headers(),
                response.body());
    }

    boolean isDone() {
        return status / 100 == 2;
    }

    /** Not yet what was asked for: behind the commands that were given before, or still being prepared. */
    boolean isEarly() {
        return status == 503 || header("Stale").isPresent();
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    JsonNode json() {
        return JSON.readTree(text);
    }

    /** The entries of a list. */
    List<JsonNode> items() {
        return list(json().get("items"));
    }

    /** The lines of an NDJSON answer. */
    List<JsonNode> lines() {
        return text.lines().map(JSON::readTree).toList();
    }

    /** The rule that a refusal names. */
    String code() {
        return json().path("code").asString("");
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** All that was said, headers included. */
    String everything() {
        return headers.map().entrySet().stream()
                        .map(header -> header.getKey() + ": " + String.join(", ", header.getValue()))
                        .collect(Collectors.joining("\n"))
                + "\n"
                + text;
    }

    @Override
    public String toString() {
        return request + " -> " + status + "\n" + text;
    }
}
