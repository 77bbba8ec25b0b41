package hellowork.store;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The event store for those who write: what {@link EventStoreConfiguration} has, and {@link Decisions}. Imported by the
 * command side only. On PostgreSQL it also makes the tables, in the role of {@code eventStoreDataSource}.
 *
 * <p>{@code hellowork.event-store.patience-millis} (default 10000) is how long an append waits for the database before its
 * caller gets {@link StoreUnavailable}.
 */
@Configuration(proxyBeanMethods = false)
@Import(EventStoreConfiguration.class)
public class EventAppendConfiguration {
    @Bean
    Decisions decisions(
            EventStore store,
            EventCatalog catalog,
            EventLog log,
            States states,
            ObjectProvider<DecisionInterceptor> interceptor) {
        return new Decisions(store, catalog, log, states, interceptor.getIfAvailable(DecisionInterceptor::none));
    }

    /** What PostgreSQL needs to append. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "hellowork.event-store", havingValue = "postgres", matchIfMissing = true)
    static class OnPostgres {
        @Bean
        EventStoreSchema eventStoreSchema(@Qualifier("eventStoreDataSource") DataSource database) {
            return new EventStoreSchema(database).migrated();
        }

        @Bean
        PostgresWriter postgresWriter(
                @Qualifier("eventStoreDataSource") DataSource database,
                EventStoreSchema made,
                @Value("${hellowork.event-store.patience-millis:10000}") long patienceMillis) {
            return new PostgresWriter(database, Duration.ofMillis(patienceMillis));
        }
    }
}
