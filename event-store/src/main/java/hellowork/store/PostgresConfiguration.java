package hellowork.store;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code hellowork.event-store=postgres}, as a reader. The schema and the writer are there where events are appended. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "hellowork.event-store", havingValue = "postgres", matchIfMissing = true)
class PostgresConfiguration {
    @Bean
    EventTable eventTable(@Qualifier("eventStoreDataSource") DataSource database) {
        return new EventTable(database);
    }

    @Bean
    EventLog eventLog(EventTable table, EventJson json) {
        return new PostgresEventLog(table, json);
    }

    @Bean(destroyMethod = "shutDown")
    PostgresEventStore eventStore(
            EventTable table, EventCatalog catalog, EventSerializer serializer, ObjectProvider<PostgresWriter> writer) {
        return PostgresEventStore.over(new PostgresEngine(table, catalog, serializer, writer.getIfAvailable()));
    }

    @Bean
    CommitListener commitListener(@Qualifier("eventStoreDataSource") DataSource database, PostgresEventStore store) {
        return new CommitListener(database, store::wake);
    }
}
