package hellowork.pages;

import static hellowork.pages.GeneratedPage.head;
import static hellowork.pages.GeneratedPage.row;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every rule: what it means here, through which operation it works, and which test over HTTP shows it. */
class RulesPageTest {
    private static final Pattern ANNOTATED =
            Pattern.compile("@Rule\\(\\{?([^)}]*)}?\\)(?:\\s*@\\w+(?:\\([^)]*\\))?)*\\s+(?:static )?void (\\w+)\\(");
    private static final Pattern NUMBER = Pattern.compile("\\b([SO]-[0-9]{2}|P-[A-Z]+(?:-[A-Z]+)*)\\b");
    private static final Pattern RANGE = Pattern.compile("\\b([SO])-([0-9]{2}) to \\1-([0-9]{2})\\b");

    /** One line of {@code docs/rules.csv}: S and O are written down there, P-rules stand in the code only. */
    private record Line(String code, String source, String japanese, String english) {
        static Line of(String line) {
            List<String> cells = List.of(line.split(";", 4));
            assertThat(cells).as(line).hasSize(4).doesNotContain("");
            return new Line(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
        }
    }

    @Test
    void each_rule_of_the_questions_and_answers_works_through_an_operation_and_is_shown_by_a_test() throws IOException {
        Map<String, Set<String>> operations = operations();
        Map<String, Set<String>> tests = tests();
        List<String> binding = lines().stream()
                .map(Line::code)
                .filter(code -> code.startsWith("S-"))
                .toList();
        assertThat(binding).hasSize(47);
        assertThat(binding).as("each is named by an operation").isSubsetOf(operations.keySet());
        assertThat(binding).as("each is named by a test").isSubsetOf(tests.keySet());
    }

    @Test
    void the_page_on_rules_is_what_the_code_says() throws IOException {
        Map<String, Set<String>> operations = operations();
        Map<String, Set<String>> tests = tests();
        List<String> page = new ArrayList<>(List.of(
                "# Rules",
                "",
                "S stands in the service's questions and answers and is binding (他Q12 names the question), O stands in"
                        + " other",
                "official material, P is a policy of this project ([settings](policies.md)). Each line names the"
                        + " operations",
                "that say the rule in their description and the tests that show it over HTTP. Made from the code and"
                        + " from",
                "`rules.csv`; a test keeps it so, and fails when an S-rule has no operation or no test.",
                ""));
        page.addAll(head("rule", "what it means here", "works through", "shown by"));
        for (Line line : all()) {
            page.add(row(
                    "<a id=\"" + line.code() + "\"></a>" + line.code() + "<br>" + line.source(),
                    line.japanese() + "<br>" + line.english(),
                    list(operations.getOrDefault(line.code(), Set.of())),
                    list(tests.getOrDefault(line.code(), Set.of()))));
        }
        new GeneratedPage("rules.md").says(page);
    }

    private static String list(Set<String> all) {
        return all.stream().map(each -> "`" + each + "`").collect(Collectors.joining("<br>"));
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(GeneratedPage.docs().resolve("rules.csv")).stream()
                .skip(1)
                .map(Line::of)
                .toList();
    }

    /** What is written down, then what only the code says: the meanings of all refusals under one number. */
    private static List<Line> all() throws IOException {
        List<Line> written = lines();
        TreeMap<String, Line> coded = new TreeMap<>();
        for (Rule rule : Program.rules()) {
            coded.merge(
                    rule.code(),
                    new Line(rule.code(), "policy", rule.japanese(), rule.english()),
                    (one, other) -> new Line(
                            one.code(),
                            one.source(),
                            said(one.japanese(), "", other.japanese()),
                            said(one.english(), " ", other.english())));
        }
        assertThat(coded.keySet().stream().filter(code -> !code.startsWith("P-")))
                .as("every S and O that refuses is written down")
                .isSubsetOf(written.stream().map(Line::code).toList());
        return Stream.concat(
                        written.stream(),
                        coded.values().stream().filter(line -> line.code().startsWith("P-")))
                .toList();
    }

    /** Several refusals in the same words say them once. */
    private static String said(String before, String between, String text) {
        return before.contains(text) ? before : before + between + text;
    }

    /** The operations that name the rule in their summary or description. */
    private static Map<String, Set<String>> operations() throws IOException {
        JsonNode api = JsonMapper.shared()
                .readTree(Files.readString(GeneratedPage.docs().resolve("openapi.json")));
        Map<String, Set<String>> found = new TreeMap<>();
        api.get("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> {
                    String text = operation.path("summary").asString("") + " "
                            + operation.path("description").asString("");
                    numbers(text)
                            .forEach(rule -> found.computeIfAbsent(rule, _ -> new TreeSet<>())
                                    .add(method.toUpperCase(java.util.Locale.ROOT) + " "
                                            + path.replace("/api/v1", "")));
                }));
        return found;
    }

    /** {@code S-30 to S-34} names five. */
    private static Set<String> numbers(String text) {
        Set<String> found = NUMBER.matcher(text)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        RANGE.matcher(text).results().forEach(range -> {
            for (int i = Integer.parseInt(range.group(2)); i <= Integer.parseInt(range.group(3)); i++) {
                found.add("%s-%02d".formatted(range.group(1), i));
            }
        });
        return found;
    }

    /** The acceptance tests that carry the rule. */
    private static Map<String, Set<String>> tests() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        Path folder = GeneratedPage.root().resolve("acceptance-tests/src/test/java/hellowork/acceptance");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith("IT.java"))
                    .sorted()
                    .toList()) {
                Matcher test = ANNOTATED.matcher(Files.readString(file));
                while (test.find()) {
                    String name = file.getFileName().toString().replace(".java", "") + "." + test.group(2);
                    numbers(test.group(1))
                            .forEach(rule -> found.computeIfAbsent(rule, _ -> new TreeSet<>())
                                    .add(name));
                }
            }
        }
        return found;
    }
}
