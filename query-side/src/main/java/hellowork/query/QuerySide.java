package hellowork.query;

import hellowork.rest.RestConfiguration;
import hellowork.store.EventStoreConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
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
public class QuerySide {}
