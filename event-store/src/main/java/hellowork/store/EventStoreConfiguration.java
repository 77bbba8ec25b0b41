package hellowork.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/**
 * The event store for those who read it: {@link EventCatalog}, {@link EventJson}, {@link EventLog}, Axon's
 * {@code EventStore} and the serializer of events ({@code eventSerializer}). Imported by both sides; in one process the
 * beans exist once.
 *
 * <p>{@code hellowork.event-store} says which store: {@code postgres} (the default; needs a DataSource named
 * {@code eventStoreDataSource}, of which two connections are held for good, one by readers and one by writers) or
 * {@code axon-server}. The beans are declared here one by one; nothing depends on Axon's auto-configuration or on the
 * order of anybody's.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:hellowork/store/axon.properties")
@Import({PostgresConfiguration.class, AxonServerStoreConfiguration.class})
public class EventStoreConfiguration {
    @Bean
    EventCatalog eventCatalog() {
        return new EventCatalog();
    }

    @Bean
    EventJson eventJson(EventCatalog catalog) {
        return new EventJson(catalog);
    }

    @Bean
    EventSerializer eventSerializer(EventCatalog catalog, EventJson json) {
        return new EventSerializer(catalog, json);
    }
}
