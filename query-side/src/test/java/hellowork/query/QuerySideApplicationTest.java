package hellowork.query;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.store.EventLog;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@QueryTest
class QuerySideApplicationTest {
    @Test
    void it_starts_alone_in_a_role_that_may_only_read_the_history() {
        List<String> arguments = List.of(TestServer.settings()).stream()
                .map(setting -> "--" + setting)
                .toList();
        try (ConfigurableApplicationContext node = new SpringApplicationBuilder(QuerySideApplication.class)
                .run(Stream.concat(arguments.stream(), Stream.of("--server.port=0", "--hellowork.query.node=another"))
                        .toArray(String[]::new))) {
            assertThat(node.isRunning()).isTrue();
            assertThat(node.getBean(EventLog.class).head()).isGreaterThanOrEqualTo(-1);
        }
    }
}
