package hellowork.store;

import static hellowork.store.Threads.read;
import static hellowork.store.Threads.thread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import hellowork.events.ThreadId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

final class EventStoreConfigurationTest {
    private HikariDataSource database;
    private ApplicationContextRunner node;

    @Configuration(proxyBeanMethods = false)
    @Import({EventStoreConfiguration.class, EventAppendConfiguration.class})
    static class BothSides {}

    @BeforeEach
    void start() {
        database = Database.create();
        node = new ApplicationContextRunner()
                .withBean(
                        "eventStoreDataSource",
                        DataSource.class,
                        () -> database,
                        bean -> bean.setDestroyMethodName(""));
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void both_sides_in_one_process_share_one_store() {
        ThreadId thread = thread();
        node.withUserConfiguration(BothSides.class).run(context -> {
            assertThat(context).hasNotFailed().hasSingleBean(EventStore.class).hasSingleBean(EventLog.class);
            context.getBean(Decisions.class).decide(thread, _ -> List.of(read(thread)), Map.of());
            assertThat(context.getBean(EventLog.class).stream(thread, 0)).hasSize(1);
            assertThat(context.getEnvironment().getProperty("axon.update-check.disabled"))
                    .isEqualTo("true");
            assertThat(context.getEnvironment().getProperty("axon.axonserver.enabled"))
                    .isEqualTo("false");
        });
    }

    @Test
    void a_node_that_only_reads_refuses_to_write() {
        ThreadId thread = thread();
        node.withUserConfiguration(EventStoreConfiguration.class).run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(Decisions.class);
            var message = new GenericDomainEventMessage<>("MessageThread", thread.value(), 0, read(thread));
            assertThatThrownBy(() -> context.getBean(EventStore.class).publish(message))
                    .isInstanceOf(UnsupportedOperationException.class);
        });
    }

    @Test
    void axon_server_takes_the_stores_place_by_a_property() {
        node.withUserConfiguration(BothSides.class)
                .withPropertyValues("hellowork.event-store=axon-server", "hellowork.axon-server.servers=127.0.0.1:1")
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(Decisions.class);
                    assertThat(context.getBean(EventStore.class)).isInstanceOf(AxonServerEventStore.class);
                    assertThat(context.getBean(EventLog.class)).isInstanceOf(AxonEventLog.class);
                    assertThat(context).doesNotHaveBean(PostgresWriter.class);
                });
    }

    @Test
    void nodes_that_start_together_make_the_tables_once() throws Exception {
        try (HikariDataSource empty = Database.empty();
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<EventStoreSchema> start = () -> new EventStoreSchema(empty).migrated();
            for (Future<EventStoreSchema> made : executor.invokeAll(Collections.nCopies(4, start))) {
                assertThat(made.get()).isNotNull();
            }
            assertThat(new EventTable(empty).head()).isEqualTo(EventLog.BEFORE_ALL);
        }
    }
}
