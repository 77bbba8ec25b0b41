package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.rest.RestRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is wrong with a body, the answer is a problem with a rule's number, and the history does not change. */
class BadBodyTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");

    private static BadInputs inputs;

    @BeforeAll
    static void start() {
        inputs = new BadInputs();
    }

    @AfterAll
    static void stop() {
        inputs.close();
    }

    @TestFactory
    List<DynamicTest> a_missing_or_empty_field() {
        return eachWithBody(operation -> {
            for (String pointer : fields(operation.body())) {
                if (!operation.optional().contains(pointer)) {
                    ObjectNode body = operation.body();
                    parent(body, pointer).remove(name(pointer));
                    operation.send(inputs.by(operation), body).problem();
                    operation
                            .send(inputs.by(operation), changed(operation, pointer, JSON.nullNode()))
                            .problem();
                }
            }
            if (!operation.optional().containsAll(fields(operation.body()))) {
                operation.send(inputs.by(operation), "{}").problem();
            }
            operation.send(inputs.by(operation), "null").problem();
            operation.send(inputs.by(operation), null).problem();
        });
    }

    @TestFactory
    List<DynamicTest> a_field_of_another_type() {
        return eachWithBody(operation -> {
            for (String pointer : fields(operation.body())) {
                JsonNode right = operation.body().at(pointer);
                for (JsonNode wrong : wrongFor(right)) {
                    operation
                            .send(inputs.by(operation), changed(operation, pointer, wrong))
                            .refusedBy(RestRule.MALFORMED);
                }
            }
            for (String body : List.of("[]", "\"text\"", "7", "true")) {
                operation.send(inputs.by(operation), body).refusedBy(RestRule.MALFORMED);
            }
        });
    }

    private static List<JsonNode> wrongFor(JsonNode right) {
        ArrayNode array = JSON.arrayNode().add(JSON.objectNode().put("x", 1));
        ObjectNode object = JSON.objectNode().put("unknown", 1);
        return switch (right.getNodeType()) {
            case STRING -> List.of(JSON.numberNode(7), JSON.booleanNode(true), array, object);
            case NUMBER ->
                List.of(JSON.stringNode("seven"), JSON.booleanNode(true), JSON.numberNode(1.5), array, object);
            case BOOLEAN -> List.of(JSON.stringNode("yes"), JSON.numberNode(1), array, object);
            case ARRAY ->
                List.of(
                        JSON.stringNode("text"),
                        JSON.numberNode(7),
                        array,
                        object,
                        JSON.arrayNode().addNull());
            case OBJECT -> List.of(JSON.stringNode("text"), JSON.numberNode(7), array, object);
            case BINARY, MISSING, NULL, POJO -> List.of();
        };
    }

    @TestFactory
    List<DynamicTest> a_time_that_is_a_number() {
        List<DynamicTest> all = new ArrayList<>();
        for (Operation operation : inputs.operations) {
            if (operation.form() == null) {
                continue;
            }
            for (String pointer : fields(operation.body())) {
                boolean text = pointer.equals("/deviceTrust/expiresAt"); // what was tampered with is no mistake of form
                if (text
                        || !TIME.matcher(operation.body().at(pointer).asString(""))
                                .matches()) {
                    continue;
                }
                all.add(DynamicTest.dynamicTest(operation + " " + pointer, () -> {
                    long head = inputs.nodes.head();
                    for (JsonNode wrong : List.of(
                            JSON.numberNode(1_893_456_000),
                            JSON.numberNode(1_893_456_000.5),
                            JSON.stringNode("1893456000"),
                            JSON.stringNode(""),
                            JSON.stringNode("2030-13-01T00:00:00Z"),
                            JSON.stringNode("2030-02-30"),
                            JSON.arrayNode().add(2030).add(1).add(1))) {
                        operation
                                .send(inputs.by(operation), changed(operation, pointer, wrong))
                                .refusedBy(RestRule.MALFORMED);
                    }
                    assertThat(inputs.nodes.head()).isEqualTo(head);
                }));
            }
        }
        assertThat(all).hasSizeGreaterThan(3);
        return all;
    }

    @TestFactory
    List<DynamicTest> a_field_that_is_too_long_or_holds_what_is_no_text() {
        return eachWithBody(operation -> {
            for (String pointer : fields(operation.body())) {
                if (operation.body().at(pointer).isString()) {
                    operation
                            .send(inputs.by(operation), changed(operation, pointer, JSON.stringNode("長".repeat(5_000))))
                            .problem();
                    String marked =
                            changed(operation, pointer, JSON.stringNode("MARK")).toString();
                    operation
                            .send(inputs.by(operation), marked.replace("MARK", "half a character: \\ud800"))
                            .problem();
                    operation
                            .send(inputs.by(operation), marked.replace("MARK", "with a zero \\u0000 inside"))
                            .problem();
                } else if (operation.body().at(pointer).isNumber()) {
                    operation
                            .send(inputs.by(operation), changed(operation, pointer, JSON.numberNode(-1)))
                            .problem();
                    operation
                            .send(inputs.by(operation), changed(operation, pointer, JSON.numberNode(Long.MAX_VALUE)))
                            .problem();
                } else if (operation.body().at(pointer).isArray()) {
                    ArrayNode many = JSON.arrayNode();
                    JsonNode one = operation.body().at(pointer).get(0);
                    for (int i = 0; i < 50; i++) {
                        many.add(one.isString() && name(pointer).equals("licences") ? JSON.stringNode("資格" + i) : one);
                    }
                    if (!Set.of("employmentTypes", "recipients", "seekers")
                            .contains(name(pointer))) { // a set is none the larger
                        operation
                                .send(inputs.by(operation), changed(operation, pointer, many))
                                .problem();
                    }
                }
            }
            operation
                    .send(inputs.by(operation), operation.body().put("unknown", "x".repeat(70_000)))
                    .refusedBy(RestRule.TOO_LARGE);
        });
    }

    @TestFactory
    List<DynamicTest> an_unknown_field() {
        return eachWithBody(operation -> {
            operation
                    .send(inputs.by(operation), operation.body().put("unknown", 1))
                    .refusedBy(RestRule.MALFORMED);
            for (String pointer : fields(operation.body())) {
                if (operation.body().at(pointer).isObject()) {
                    ObjectNode body = operation.body();
                    ((ObjectNode) body.at(pointer)).put("unknown", 1);
                    operation.send(inputs.by(operation), body).refusedBy(RestRule.MALFORMED);
                }
            }
        });
    }

    @TestFactory
    List<DynamicTest> what_is_no_json() {
        return eachWithBody(operation -> {
            String whole = operation.body().toString();
            for (String body :
                    List.of("", "{", whole.substring(0, whole.length() - 1), whole + whole, "<a/>", "\u0000")) {
                operation.send(inputs.by(operation), body).refusedBy(RestRule.MALFORMED);
            }
        });
    }

    @TestFactory
    List<DynamicTest> another_content_type() {
        return eachWithBody(operation -> {
            for (String type :
                    List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "nonsense")) {
                operation
                        .send(inputs.by(operation), operation.body(), "Content-Type", type)
                        .problem();
            }
            operation
                    .send(inputs.by(operation), "{", "Accept", "application/xml")
                    .refusedBy(RestRule.MALFORMED);
        });
    }

    private static List<DynamicTest> eachWithBody(Consumer<Operation> check) {
        return inputs.each(operation -> {
            if (operation.form() != null) {
                check.accept(operation);
            }
        });
    }

    private static List<String> fields(ObjectNode body) {
        List<String> pointers = new ArrayList<>();
        collect(body, "", pointers);
        return pointers;
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        node.forEachEntry((name, value) -> {
            pointers.add(pointer + "/" + name);
            collect(value, pointer + "/" + name, pointers);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, pointers);
        }
    }

    private static ObjectNode parent(ObjectNode body, String pointer) {
        return (ObjectNode) body.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static ObjectNode changed(Operation operation, String pointer, JsonNode value) {
        ObjectNode body = operation.body();
        parent(body, pointer).set(name(pointer), value);
        return body;
    }
}
