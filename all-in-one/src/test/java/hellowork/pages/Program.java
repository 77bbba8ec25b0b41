package hellowork.pages;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hellowork.events.DomainEvent;
import hellowork.events.Rule;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the compiled program says about itself. */
final class Program {
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("hellowork");

    private Program() {}

    /** The sealed interfaces, one for each aggregate. */
    static List<Class<?>> aggregates() {
        return Stream.<Class<?>>of(DomainEvent.class.getPermittedSubclasses())
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    /** Every rule that refuses something, by its number. */
    static List<Rule> rules() {
        return CLASSES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .flatMap(type -> Arrays.stream((Rule[]) type.reflect().getEnumConstants()))
                .sorted(Comparator.comparing(Rule::code).thenComparing(rule -> rule.toString()))
                .toList();
    }

    /** Those who name the class of this event: projections, mail, the schedule. */
    static List<String> listeners(Class<?> event) {
        return CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("hellowork.query")
                        || type.getPackageName().startsWith("hellowork.command"))
                .filter(type -> type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getReferencedClassObjects().stream())
                        .anyMatch(named -> named.getRawType().isEquivalentTo(event)))
                .map(type -> place(type) + " " + outermost(type).getSimpleName())
                .distinct()
                .sorted()
                .toList();
    }

    private static String place(JavaClass type) {
        String name = type.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Program::outermost).orElse(type);
    }

    /** The operations whose method, or a helper in the same controller, makes this command. */
    static List<String> operations(String command) {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(RestController.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> makes(method, command))
                .map(Program::operation)
                .filter(operation -> !operation.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean makes(JavaCodeUnit unit, String command) {
        return unit.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getSimpleName().equals(command));
    }

    private static String operation(JavaCodeUnit method) {
        return Stream.of(
                        mapping(method, PostMapping.class, "POST"),
                        mapping(method, PutMapping.class, "PUT"),
                        mapping(method, PatchMapping.class, "PATCH"),
                        mapping(method, DeleteMapping.class, "DELETE"))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String mapping(
            JavaCodeUnit method, Class<? extends java.lang.annotation.Annotation> type, String verb) {
        if (!method.isAnnotatedWith(type)) {
            return "";
        }
        String[] own = (String[])
                method.getAnnotationOfType(type.getName()).get("value").orElse(new String[0]);
        String[] base = method.getOwner().isAnnotatedWith(RequestMapping.class)
                ? method.getOwner().getAnnotationOfType(RequestMapping.class).value()
                : new String[] {""};
        return verb + " " + base[0].replace("/api/v1", "") + (own.length == 0 ? "" : own[0]);
    }
}
