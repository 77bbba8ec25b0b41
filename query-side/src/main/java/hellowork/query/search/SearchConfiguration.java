package hellowork.query.search;

import hellowork.rest.BusinessClock;
import hellowork.rest.reference.ReferenceData;
import hellowork.store.EventCatalog;
import hellowork.store.EventJson;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * {@code GET /api/v1/seekers} and the index behind it. Needs the beans of the event store and of
 * rest-conventions.
 *
 * <p>{@code hellowork.search.index} is the folder of the index (by default {@code search-index} in
 * {@code hellowork.data}); each node has its own, and everything in it can be built again.
 */
@Configuration(proxyBeanMethods = false)
@Import({SeekersController.class, SeekerNumbersController.class})
public class SearchConfiguration {
    @Bean
    SearchParts searchParts(
            EventStore store,
            EventCatalog catalog,
            EventJson json,
            BusinessClock clock,
            @Value("${hellowork.search.index:${hellowork.data}/search-index}") Path folder) {
        ExecutorService workers = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("search-worker-", 0).factory());
        return SearchParts.of(store, catalog, json, ReferenceData.published(), clock, folder, workers);
    }

    @Bean
    SearchIndex searchIndex(SearchParts parts) {
        return parts.index();
    }

    @Bean
    SearchHealth searchHealthIndicator(SearchIndex index) {
        return new SearchHealth(index);
    }
}
