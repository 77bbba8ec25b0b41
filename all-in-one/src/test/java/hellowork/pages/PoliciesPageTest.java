package hellowork.pages;

import static hellowork.pages.GeneratedPage.head;
import static hellowork.pages.GeneratedPage.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import hellowork.rest.Policy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The policies of this project: each a setting with a default. */
class PoliciesPageTest {
    private static final String PREFIX = "hellowork.policy";

    private static List<Class<?>> records() {
        return Program.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                .map(JavaClass::reflect)
                .filter(type -> prefix(type).startsWith(PREFIX))
                .sorted(Comparator.comparing(PoliciesPageTest::prefix))
                .collect(Collectors.toList());
    }

    /** A policy that two settings decide is one that an operator changes in one place only. */
    @Test
    void each_policy_has_exactly_one_setting() {
        assertThat(Program.CLASSES.stream()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .flatMap(component -> Optional.ofNullable(component.getAnnotation(Policy.class)).stream())
                        .map(Policy::code))
                .hasSizeGreaterThan(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_page_on_policies_is_what_the_code_says() {
        List<String> page = new ArrayList<>(List.of(
                "# Policies",
                "",
                "Where neither the questions and answers nor other official material of the real service say anything,"
                        + " this",
                "project decides by itself, and a setting can change it. Made from the code; a test keeps it so.",
                ""));
        page.addAll(head("policy", "setting", "default", "what it decides", "where real practice may differ"));
        for (Class<?> type : records()) {
            for (RecordComponent component : type.getRecordComponents()) {
                Policy policy = component.getAnnotation(Policy.class);
                assertThat(policy)
                        .as(type.getSimpleName() + "." + component.getName())
                        .isNotNull();
                page.add(row(
                        policy.code(),
                        "`" + prefix(type) + "." + kebab(component.getName()) + "`",
                        byDefault(type, component),
                        policy.value(),
                        policy.practice()));
            }
        }
        new GeneratedPage("policies.md").says(page);
    }

    private static String prefix(Class<?> type) {
        ConfigurationProperties properties = type.getAnnotation(ConfigurationProperties.class);
        return properties.prefix().isEmpty() ? properties.value() : properties.prefix();
    }

    private static String byDefault(Class<?> type, RecordComponent component) {
        return Arrays.stream(type.getDeclaredConstructors()[0].getParameters())
                .filter(parameter -> parameter.getName().equals(component.getName()))
                .flatMap(parameter -> Optional.ofNullable(parameter.getAnnotation(DefaultValue.class)).stream())
                .map(value -> String.join(", ", value.value()))
                .findFirst()
                .orElse("none");
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
