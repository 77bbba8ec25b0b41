package hellowork.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import hellowork.store.EventCatalog;
import hellowork.store.EventJson;
import hellowork.store.EventLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code GET /api/v1/history/…}. Needs the beans of the event store and of rest-conventions. */
@Configuration(proxyBeanMethods = false)
public class HistoryConfiguration {
    @Bean
    HistoryController historyController(EventLog log, EventCatalog catalog, EventJson events) {
        JsonMapper lines = JsonMapper.builder()
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
        return new HistoryController(log, catalog, events, lines);
    }
}
