package hellowork.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the API that is kept in {@code docs/openapi.json}, and what every operation in it must say. After a
 * change that is meant, {@code mvn verify -Dopenapi=write} writes the file anew.
 */
@DisplayName("The API's description")
class ApiDescriptionIT {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static ObjectNode served;

    @BeforeAll
    static void read() {
        served = (ObjectNode) Service.service()
                .http()
                .send(null, "GET", "/openapi.json", null, Map.of())
                .json();
        served.remove("servers"); // where it happens to run
    }

    @Test
    @DisplayName("is the one that is kept with the program")
    void is_the_one_that_is_kept() throws IOException {
        Path kept = Path.of(System.getProperty("hellowork.readme")).resolveSibling("docs/openapi.json");
        String text = JSON.writeValueAsString(served) + "\n";
        if (System.getProperty("openapi", "").equals("write")) {
            Files.writeString(kept, text);
        }
        assertThat(kept)
                .as("docs/openapi.json is stale: mvn verify -Dopenapi=write")
                .hasContent(text);
    }

    @Test
    @DisplayName("is OpenAPI 3.1 and names each operation once, in words, with what it answers and how it refuses")
    void says_of_each_operation_what_it_is() {
        assertThat(served.get("openapi").asString()).startsWith("3.1");
        List<String> faults = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : served.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                String which = operation.getKey() + " " + path.getKey();
                JsonNode described = operation.getValue();
                names.add(described.path("operationId").asString(which));
                if (!which.contains("/api/v1/")) {
                    continue;
                }
                require(described.path("summary").asString("").length() > 10, which + " has no summary", faults);
                require(described.path("tags").size() == 1, which + " has no tag", faults);
                require(hasAnswer(described, "2"), which + " does not say what it answers", faults);
                require(hasProblems(described), which + " does not say how it refuses", faults);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(35);
    }

    @Test
    @DisplayName("describes values as they are written, and no type under the name of another")
    void says_how_each_value_is_written() {
        JsonNode types = served.get("components").get("schemas");
        assertThat(types.properties().stream()
                        .filter(type -> type.getValue().path("properties").size() == 1
                                && type.getValue().path("properties").has("value"))
                        .map(Map.Entry::getKey))
                .as("a text value is a text")
                .isEmpty();
        assertThat(propertiesOf("RegistrationForm", "personalData"))
                .as("a job seeker's data, not an officer's")
                .contains("birthDate", "address");
        assertThat(propertiesOf("MyPage", "blocks"))
                .as("a block as it is shown, not as it is asked for")
                .contains("organizationId", "everyCapacity");
        assertThat(served.at("/components/schemas/OutreachNewOutreach/properties/capacity/description")
                        .asString(""))
                .as("what the name of a field does not tell")
                .contains("S-04");
    }

    private static List<String> propertiesOf(String type, String property) {
        JsonNode schema = served.at("/components/schemas/" + type + "/properties/" + property);
        String reference = schema.has("items")
                ? schema.get("items").get("$ref").asString()
                : schema.get("$ref").asString();
        return List.copyOf(served.at(reference.substring(1) + "/properties").propertyNames());
    }

    private static boolean hasAnswer(JsonNode operation, String first) {
        return operation.get("responses").propertyNames().stream().anyMatch(status -> status.startsWith(first));
    }

    private static boolean hasProblems(JsonNode operation) {
        return hasAnswer(operation, "4")
                && operation.get("responses").properties().stream()
                        .filter(response -> response.getKey().startsWith("4"))
                        .allMatch(
                                response -> response.getValue().path("content").has("application/problem+json"));
    }

    private static void require(boolean holds, String fault, List<String> faults) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
