package hellowork.acceptance;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGenerator;

/** Shows a test as its rules and its name in words: {@code S-10 S-12: an organization has …}. */
final class RuleNames extends DisplayNameGenerator.ReplaceUnderscores {
    @Override
    public String generateDisplayNameForMethod(List<Class<?>> enclosing, Class<?> testClass, Method method) {
        String words =
                super.generateDisplayNameForMethod(enclosing, testClass, method).replace(" ()", "");
        return Optional.ofNullable(method.getAnnotation(Rule.class))
                .map(rule -> String.join(" ", rule.value()) + ": " + words)
                .orElse(words);
    }
}
