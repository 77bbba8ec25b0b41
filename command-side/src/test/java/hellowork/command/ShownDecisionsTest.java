package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hellowork.events.DomainEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the tests of all deciders once more and keeps what they show in {@code docs/decisions.json}, from which the pages
 * on events and states are made. {@code -Dpages=write} writes it.
 */
class ShownDecisionsTest {
    private static final Path FILE = Path.of("..", "docs", "decisions.json");
    private static ShownDecisions shown = ShownDecisions.during(() -> {});

    @BeforeAll
    static void runTheTestsOfTheDeciders() {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        shown = ShownDecisions.during(() -> LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(testsOfDecisions())
                                .build(),
                        summary));
        assertThat(summary.getSummary().getTestsSucceededCount()).isGreaterThan(50);
        assertThat(summary.getSummary().getTestsFailedCount()).isZero();
    }

    /** Every test that speaks in {@link Given}. */
    private static List<DiscoverySelector> testsOfDecisions() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                        .importPackages("hellowork.command")
                        .stream()
                        .filter(type ->
                                type.getSimpleName().endsWith("Test") && !type.isEquivalentTo(ShownDecisionsTest.class))
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(uses -> uses.getTargetClass().isEquivalentTo(Given.class)))
                        .map(type -> (DiscoverySelector) selectClass(type.getName()))
                        .toList();
    }

    private record BesideDecider(String name, Set<String> events) {}

    /**
     * A few events answer no command of their own: a controller makes them, because there is nothing to decide, or they
     * follow for another aggregate from what was decided ({@code follow}).
     */
    private static List<BesideDecider> beside() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("hellowork.command")
                        .stream()
                        .filter(type -> type.getSimpleName().endsWith("Controller")
                                || type.getMethods().stream()
                                        .anyMatch(method -> method.getName().equals("follow")))
                        .map(type -> new BesideDecider(
                                type.getSimpleName(),
                                type.getConstructorCallsFromSelf().stream()
                                        .filter(call -> call.getTargetOwner().isAssignableTo(DomainEvent.class))
                                        .map(call -> call.getTargetOwner().getSimpleName())
                                        .collect(Collectors.toCollection(TreeSet::new))))
                        .filter(each -> !each.events().isEmpty())
                        .sorted(Comparator.comparing(BesideDecider::name))
                        .toList();
    }

    @Test
    void each_event_is_made_by_a_command_that_a_test_of_its_decider_shows() {
        Set<String> made = Stream.concat(
                        shown.commands().values().stream().flatMap(command -> command.events().stream()),
                        beside().stream().flatMap(each -> each.events().stream()))
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(DomainEvent.class.getPermittedSubclasses())
                        .flatMap(aggregate -> Stream.of(aggregate.getPermittedSubclasses()))
                        .map(Class::getSimpleName))
                .isSubsetOf(made);
    }

    @Test
    void what_is_kept_is_what_the_tests_show() throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("commands", shown.commands().values());
        all.put("beside", beside());
        all.put("states", shown.steps());
        String json = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(all)
                + "\n";
        if ("write".equals(System.getProperty("pages"))) {
            Files.writeString(FILE, json);
        }
        assertThat(Files.exists(FILE) ? Files.readString(FILE) : "")
                .as("stale: -Dtest=ShownDecisionsTest -Dpages=write")
                .isEqualTo(json);
    }
}
