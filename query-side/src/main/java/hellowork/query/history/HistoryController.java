package hellowork.query.history;

import hellowork.events.AggregateId;
import hellowork.events.Role;
import hellowork.query.BrokenOff;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.InvalidField;
import hellowork.rest.RestRule;
import hellowork.store.EventCatalog;
import hellowork.store.EventFilter;
import hellowork.store.EventJson;
import hellowork.store.EventLog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The history for auditors: every event in order, one aggregate's events, and the state that follows from them. */
@RestController
@Tag(name = "History")
@RequestMapping("/api/v1/history")
class HistoryController {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryController.class);
    private static final String NDJSON = "application/x-ndjson";

    private final EventLog log;
    private final EventPages pages;
    private final EventCatalog catalog;
    private final EventJson events;
    private final JsonMapper json;

    HistoryController(EventLog log, EventCatalog catalog, EventJson events, JsonMapper json) {
        this.log = log;
        this.pages = new EventPages(log);
        this.catalog = catalog;
        this.events = events;
        this.json = json;
    }

    @Operation(operationId = "listEvents", summary = "Every event in order, personal components withheld")
    @GetMapping(path = "/events", produces = NDJSON)
    @ApiResponse(
            responseCode = "200",
            description = "One event a line, in the order in which they were stored",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = EventLine.class)))
    void events(
            @ActingAs(Role.AUDITOR) Actor actor,
            @RequestParam(required = false) @Nullable String aggregateId,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Long limit,
            HttpServletResponse response)
            throws IOException {
        write(AskedEvents.of(catalog, aggregateId, type, from, to, after, limit), response);
    }

    @Operation(operationId = "listEventsOfAggregate", summary = "The events of one aggregate in order")
    @GetMapping(path = "/aggregates/{aggregateId}/events", produces = NDJSON)
    @ApiResponse(
            responseCode = "200",
            description = "One event a line, in the order of the stream",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = EventLine.class)))
    void aggregateEvents(
            @ActingAs(Role.AUDITOR) Actor actor, @PathVariable String aggregateId, HttpServletResponse response)
            throws IOException {
        EventFilter filter = known(aggregateId);
        write(new AskedEvents(filter, EventLog.BEFORE_ALL, Long.MAX_VALUE), response);
    }

    @Operation(
            operationId = "getStateOfAggregate",
            summary = "One aggregate as its events tell it, now or as of an earlier position")
    @GetMapping("/aggregates/{aggregateId}/state")
    AggregateState state(
            @ActingAs(Role.AUDITOR) Actor actor,
            @PathVariable String aggregateId,
            @RequestParam(required = false) @Nullable Long at) {
        EventFilter filter = known(aggregateId);
        long head = log.head();
        if (at != null && at < 0) {
            throw new InvalidField("at", "0以上にしてください。", "at least 0");
        }
        if (at != null && at > head) {
            throw RestRule.AHEAD_OF_HISTORY.violated();
        }
        StateFold fold = new StateFold(catalog, events);
        pages.read(filter, EventLog.BEFORE_ALL, at == null ? head : at, event -> {
            fold.add(event);
            return true;
        });
        return fold.state().orElseThrow(RestRule.UNKNOWN::violated);
    }

    /** What failed after the answer had begun: nothing handles it, so that the container closes the connection. */
    @ExceptionHandler
    @SuppressWarnings("DoNotCallSuggester") // Spring calls it, and takes what it throws as "not handled"
    void brokenOff(BrokenOff failure) {
        throw failure;
    }

    private EventFilter known(String aggregateId) {
        AggregateId id = catalog.aggregateId(aggregateId).orElseThrow(RestRule.UNKNOWN::violated);
        EventFilter filter = new EventFilter(id.value(), null, null, null);
        if (log.read(filter, EventLog.BEFORE_ALL, 1).isEmpty()) {
            throw RestRule.UNKNOWN.violated();
        }
        return filter;
    }

    private void write(AskedEvents asked, HttpServletResponse response) throws IOException {
        response.setContentType(NDJSON);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        OutputStream out = response.getOutputStream();
        long[] left = {asked.limit()};
        try {
            pages.read(asked.filter(), asked.after(), event -> {
                out.write(json.writeValueAsBytes(EventLine.of(event, events.withheld(event.event()))));
                out.write('\n');
                return --left[0] > 0;
            });
        } catch (IOException gone) {
            LOG.debug("An auditor stopped reading", gone);
        } catch (RuntimeException e) {
            if (!response.isCommitted()) {
                response.reset();
                throw e;
            }
            throw new BrokenOff(e);
        }
    }
}
