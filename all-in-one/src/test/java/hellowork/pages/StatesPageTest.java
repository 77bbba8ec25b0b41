package hellowork.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The states of each aggregate and what leads from one to the other. */
class StatesPageTest {
    @Test
    void the_page_on_states_is_what_the_tests_of_the_deciders_show() throws IOException {
        List<String> page = new ArrayList<>(List.of(
                "# States",
                "",
                "What leads an aggregate from one state to another, as the tests of its decider show; events that"
                        + " leave it",
                "where it is are not drawn. Made from the code; a test keeps it so."));
        Decisions.read().states().forEach((state, steps) -> {
            Map<String, TreeSet<String>> arrows = new LinkedHashMap<>();
            steps.stream()
                    .filter(step -> !step.from().equals(step.to()))
                    .forEach(step -> arrows.computeIfAbsent(
                                    "    " + step.from() + " --> " + step.to(), _ -> new TreeSet<>())
                            .add(step.event()));
            if (!arrows.isEmpty()) {
                page.addAll(List.of("", "## " + state, "", "```mermaid", "stateDiagram-v2"));
                arrows.forEach((arrow, events) -> page.add(arrow + ": " + String.join("<br>", events)));
                page.add("```");
            }
        });
        new GeneratedPage("states.md").says(page);
    }
}
