package hellowork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the API lets somebody do has its page, and no page asks for what the API has not. */
class WholeApiTest {
    private static final Pattern CALL =
            Pattern.compile("\\.\\s*(get|post|put|delete)\\(\\s*\"(/[^\"]*)\"", Pattern.DOTALL);
    /** No page of their own, and why. */
    private static final Map<String, String> WITHOUT_A_PAGE = Map.of();

    @Test
    void every_operation_of_the_api_is_used_by_a_page() throws IOException {
        Set<String> unused = new TreeSet<>(described());
        unused.removeAll(called());
        unused.removeAll(WITHOUT_A_PAGE.keySet());
        assertThat(unused).isEmpty();
    }

    @Test
    void no_page_calls_what_is_not_in_the_api() throws IOException {
        assertThat(described()).containsAll(called());
    }

    private static Set<String> described() throws IOException {
        JsonNode paths = JsonMapper.shared()
                .readTree(Files.readString(Path.of("../docs/openapi.json")))
                .get("paths");
        Set<String> operations = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (String method : path.getValue().propertyNames()) {
                operations.add(method + " " + nameless(path.getKey().replaceFirst("^/api/v1", "")));
            }
        }
        return operations;
    }

    private static Set<String> called() throws IOException {
        Set<String> calls = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/hellowork/web"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher call = CALL.matcher(Files.readString(source));
                while (call.find()) {
                    calls.add(call.group(1) + " " + nameless(call.group(2)));
                }
            }
        }
        return calls;
    }

    /** A part of a path that stands for an id, whatever it is called. */
    private static String nameless(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}
