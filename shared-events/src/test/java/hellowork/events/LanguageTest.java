package hellowork.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@AnalyzeClasses(packages = "hellowork.events", importOptions = DoNotIncludeTests.class)
final class LanguageTest {
    @ArchTest
    static final ArchRule THE_LANGUAGE_KNOWS_NO_FRAMEWORK = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("hellowork.events", "java..", "org.jspecify.annotations");

    static Stream<Class<?>> events() {
        return Arrays.stream(DomainEvent.class.getPermittedSubclasses())
                .flatMap(aggregate -> Arrays.stream(aggregate.getPermittedSubclasses()));
    }

    @Test
    void no_two_events_share_a_name() {
        assertThat(events().collect(groupingBy(Class::getSimpleName)).values())
                .allSatisfy(sameName -> assertThat(sameName).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_a_record_named_by_its_stream_and_its_time(Class<?> event) {
        assertThat(event).isRecord();
        RecordComponent[] components = event.getRecordComponents();
        assertThat(AggregateId.class).isAssignableFrom(components[0].getType());
        assertThat(components[components.length - 1].getName()).isEqualTo("at");
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_personal_names_the_id_of_the_person_it_is_about(Class<?> event) {
        for (RecordComponent component : event.getRecordComponents()) {
            Personal personal = component.getAnnotation(Personal.class);
            if (personal != null) {
                assertThat(event.getRecordComponents())
                        .as("%s.%s", event.getSimpleName(), component.getName())
                        .anySatisfy(subject -> {
                            assertThat(subject.getName()).isEqualTo(personal.of());
                            assertThat(AggregateId.class).isAssignableFrom(subject.getType());
                        });
            }
        }
    }
}
