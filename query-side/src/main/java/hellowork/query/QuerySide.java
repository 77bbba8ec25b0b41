package hellowork.query;

import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import hellowork.rest.RestConfiguration;
import hellowork.rest.Sessions;
import hellowork.store.EventStoreConfiguration;
import hellowork.store.Fold;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/**
 * The query side: it answers every GET, reads the history and writes to the schema {@code query} only. Imported whole by
 * a process that holds both sides; {@link QuerySideApplication} starts it alone.
 */
@Configuration(proxyBeanMethods = false)
@Import({EventStoreConfiguration.class, RestConfiguration.class})
@ComponentScan(
        basePackageClasses = QuerySide.class,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class, // both sides may name a class alike
        excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = QuerySideApplication.class))
public class QuerySide {

    /** How sessions are read where the command side is not there to read them. */
    @Bean
    @Fallback
    Sessions.Reading sessionReading(Folding folding) {
        return new Sessions.Reading() {
            @Override
            public <S, E extends DomainEvent> S look(Fold<S, E> fold, AggregateId id) {
                return folding.now(fold, id).state();
            }
        };
    }
}
