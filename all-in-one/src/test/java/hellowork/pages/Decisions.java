package hellowork.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of the deciders have shown ({@code docs/decisions.json}, kept by a test of the command side). */
record Decisions(List<Command> commands, List<Beside> beside, Map<String, List<Step>> states) {
    record Command(String name, List<String> events, List<String> refusals) {}

    /** Who makes an event that answers no command of its own. */
    record Beside(String name, List<String> events) {}

    record Step(String from, String event, String to) {}

    static Decisions read() throws IOException {
        return JsonMapper.shared()
                .readValue(Files.readString(GeneratedPage.docs().resolve("decisions.json")), Decisions.class);
    }

    /** The commands, or else whoever else, that make this event. */
    List<String> makersOf(String event) {
        List<String> makers = commands.stream()
                .filter(command -> command.events().contains(event))
                .map(Command::name)
                .toList();
        return makers.isEmpty()
                ? beside.stream()
                        .filter(each -> each.events().contains(event))
                        .map(Beside::name)
                        .toList()
                : makers;
    }
}
