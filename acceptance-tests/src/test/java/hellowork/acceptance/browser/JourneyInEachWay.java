package hellowork.acceptance.browser;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs a {@link Journey} once in each way that this stage takes. */
final class JourneyInEachWay implements TestTemplateInvocationContextProvider {
    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    /** A journey may have no way of this stage: then it has one of the other's. */
    @Override
    public boolean mayReturnZeroTestTemplateInvocationContexts(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        Journey journey = AnnotationSupport.findAnnotation(context.getTestMethod(), Journey.class)
                .orElseThrow();
        return Stage.ways().stream()
                .filter(way -> Arrays.asList(journey.value()).contains(way))
                .map(InOneWay::new);
    }

    private record InOneWay(Way way) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int index) {
            return way.words();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Opener(new Windows(way)));
        }
    }

    /** Hands the windows to the test, and looks at them when it is over. */
    private record Opener(Windows windows) implements ParameterResolver, AfterTestExecutionCallback {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Windows.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return windows;
        }

        @Override
        public void afterTestExecution(ExtensionContext context) {
            String name = context.getRequiredTestClass().getName() + "."
                    + context.getRequiredTestMethod().getName() + " " + context.getDisplayName();
            Optional<Throwable> failure = context.getExecutionException();
            windows.close(name.replace(' ', '-'), failure.isPresent());
        }
    }
}
