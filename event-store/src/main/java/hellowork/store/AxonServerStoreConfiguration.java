package hellowork.store;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * {@code hellowork.event-store=axon-server}: {@code hellowork.axon-server.servers} (host:port, several with commas),
 * {@code .context} and {@code .token}. Only events go there; commands and queries stay where they are.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "hellowork.event-store", havingValue = "axon-server")
class AxonServerStoreConfiguration {
    @Bean
    AxonServerConfiguration axonServerConfiguration(
            @Value("${hellowork.axon-server.servers:localhost:8124}") String servers,
            @Value("${hellowork.axon-server.context:default}") String context,
            @Value("${hellowork.axon-server.token:}") String token) {
        AxonServerConfiguration configuration = new AxonServerConfiguration();
        configuration.setServers(servers);
        configuration.setContext(context);
        configuration.setToken(token);
        configuration.setComponentName("hellowork");
        // what was just decided must be seen by the next decision
        configuration.setForceReadFromLeader(true);
        return configuration;
    }

    @Bean(initMethod = "start", destroyMethod = "shutdown")
    AxonServerConnectionManager axonServerConnectionManager(AxonServerConfiguration configuration) {
        return AxonServerConnectionManager.builder()
                .axonServerConfiguration(configuration)
                .build();
    }

    @Bean
    EventStore eventStore(
            AxonServerConfiguration configuration,
            AxonServerConnectionManager connections,
            EventSerializer serializer) {
        return AxonServerHistory.of(AxonServerEventStore.builder()
                .configuration(configuration)
                .platformConnectionManager(connections)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .snapshotFilter(SnapshotFilter.rejectAll())); // there are none
    }

    @Bean
    EventLog eventLog(EventStore store, EventCatalog catalog) {
        return new AxonEventLog(store, catalog);
    }
}
