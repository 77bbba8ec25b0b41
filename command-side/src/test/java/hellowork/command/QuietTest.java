package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A warning is for an operator to act on: where nothing is wrong, there is none. */
@ExtendWith(OutputCaptureExtension.class)
class QuietTest {
    @Test
    void neither_a_start_nor_a_clients_mistake_prints_a_warning(CapturedOutput output) {
        try (Nodes nodes = Nodes.start(Postgres.QUICK, 1)) {
            nodes.client().call("PUT", "/api/v1/accounts", "{}").problem();
            nodes.client().call("POST", "/api/v1/nothing", "{}").problem();
            nodes.client().call("POST", "/api/v1/accounts", "no json").problem();

            long operations = Objects.requireNonNull(
                            nodes.bean(DispatcherServlet.class).getHandlerMappings())
                    .stream()
                    .filter(RequestMappingHandlerMapping.class::isInstance)
                    .map(RequestMappingHandlerMapping.class::cast)
                    .mapToLong(mapping -> mapping.getHandlerMethods().size())
                    .sum();
            int measured =
                    nodes.bean(MetricsProperties.class).getWeb().getServer().getMaxUriTags();
            assertThat(operations)
                    .as("each is measured by itself, in one process with the other side too")
                    .isBetween(50L, measured / 2L);
        }
        assertThat(output.getAll()).doesNotContain("WARN ", "ERROR ");
    }
}
