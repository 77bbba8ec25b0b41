package hellowork.query.history;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** {@code GET /api/v1/history/…}. Needs the beans of the event store and of rest-conventions. */
@Configuration(proxyBeanMethods = false)
@Import(HistoryController.class)
public class HistoryConfiguration {}
