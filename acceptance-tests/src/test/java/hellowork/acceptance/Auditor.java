package hellowork.acceptance;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** An auditor (監査), who reads the history and has projections built again. */
final class Auditor extends Person {
    Auditor(Service service, String mailAddress, String password) {
        super(service, mailAddress, password);
    }

    /** The events that fit, such as {@code type=MessageSent&limit=10}, in their order. */
    List<JsonNode> events(String query) {
        return sees("/history/events?" + query).lines();
    }

    List<JsonNode> eventsOf(String aggregateId) {
        return sees("/history/aggregates/" + aggregateId + "/events").lines();
    }

    JsonNode stateOf(String aggregateId) {
        return sees("/history/aggregates/" + aggregateId + "/state").json();
    }

    JsonNode stateOf(String aggregateId, long position) {
        return sees("/history/aggregates/" + aggregateId + "/state?at=" + position)
                .json();
    }

    /** Where the history ends. */
    long head() {
        return Answer.list(sees("/projections").json().get("items")).stream()
                .mapToLong(projection -> projection.get("head").asLong())
                .max()
                .orElse(-1);
    }

    JsonNode projection(String name) {
        return Answer.list(sees("/projections").json().get("items")).stream()
                .filter(projection -> projection.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no projection is called " + name));
    }

    /** Has a projection thrown away and built again, and waits until it is. */
    void rebuilds(String name) {
        String before = projection(name).path("rebuiltAt").asString("");
        does("POST", "/projection-rebuilds", Map.of("projection", name));
        Awaitility.await("rebuild of " + name)
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> {
                    JsonNode now = projection(name);
                    if (now.path("rebuilding").asBoolean()
                            || now.path("rebuiltAt").asString("").equals(before)) {
                        throw new AssertionError(now.toString());
                    }
                });
    }
}
