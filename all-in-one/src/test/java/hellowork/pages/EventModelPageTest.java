package hellowork.pages;

import static hellowork.pages.GeneratedPage.head;
import static hellowork.pages.GeneratedPage.row;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Commands, events, who makes them and who listens. */
class EventModelPageTest {
    @Test
    void the_page_on_the_event_model_is_what_the_code_says() throws IOException {
        Decisions decisions = Decisions.read();
        List<String> page = new ArrayList<>(List.of(
                "# Event model",
                "",
                "Made from the code and from what the tests of the deciders show; a test keeps it so.",
                "",
                "## Commands",
                "",
                "What a command becomes, over all cases; each case is a sentence of its decider's test.",
                ""));
        page.addAll(head("command", "comes by", "becomes", "is refused by"));
        for (Decisions.Command command : decisions.commands()) {
            page.add(row(
                    command.name(),
                    code(Program.operations(command.name())),
                    String.join(", ", command.events()),
                    command.refusals().stream().map(EventModelPageTest::link).collect(Collectors.joining(", "))));
        }
        for (Class<?> aggregate : Program.aggregates()) {
            page.addAll(List.of("", "## " + aggregate.getSimpleName(), ""));
            page.addAll(head("event", "holds", "made by", "heard by"));
            for (Class<?> event : aggregate.getPermittedSubclasses()) {
                page.add(row(
                        event.getSimpleName(),
                        Arrays.stream(event.getRecordComponents())
                                .map(RecordComponent::getName)
                                .collect(Collectors.joining(", ")),
                        String.join(", ", decisions.makersOf(event.getSimpleName())),
                        String.join(", ", Program.listeners(event))));
            }
        }
        new GeneratedPage("event-model.md").says(page);
    }

    private static String code(List<String> operations) {
        return operations.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
    }

    private static String link(String rule) {
        return "[" + rule + "](rules.md#" + rule + ")";
    }
}
