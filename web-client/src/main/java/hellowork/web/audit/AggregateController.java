package hellowork.web.audit;

import hellowork.web.api.Api;
import hellowork.web.api.ApiRefused;
import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** One aggregate: how it stands, now or as of an earlier event, and its events in order. */
@Controller
@For(Role.AUDITOR)
class AggregateController {
    /** A component's last value, and the event that set it. */
    record Component(JsonNode value, long sequenceNumber, String type) {}

    /**
     * @param position of the last event of it
     * @param events how many there were of each type
     */
    record State(
            String aggregateId,
            String type,
            long version,
            long position,
            Instant at,
            Map<String, Component> components,
            Map<String, Long> events) {
        public String time() {
            return Part.inTokyo(at);
        }

        /** How many events these are. */
        public long count() {
            return events.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** One line of the state, and which event it comes from. */
    record Line(Part part, long sequenceNumber, String type) {}

    /** Where the form of the home leads: to the aggregate, if there is one. */
    @GetMapping("/audit/aggregates")
    String find(Api api, Form form, @RequestParam(required = false) @Nullable String aggregateId) {
        if (form.isShownAgain()) {
            return "audit/home";
        }
        if (aggregateId == null || aggregateId.isBlank()) {
            return "redirect:/audit"; // where it is asked for
        }
        String id = aggregateId.strip();
        try {
            api.get("/history/aggregates/{aggregateId}/state", id).send();
        } catch (ApiRefused refused) {
            if (refused.status() == HttpStatus.NOT_FOUND.value()) {
                throw new FormRefused("aggregateId", "audit.aggregate.unknown");
            }
            throw refused;
        }
        return "redirect:" + address(id);
    }

    @GetMapping("/audit/aggregates/{aggregateId}")
    String aggregate(
            Api api,
            @PathVariable String aggregateId,
            @RequestParam(required = false) @Nullable Long at,
            @RequestParam(required = false) @Nullable Long after,
            Model model) {
        State state = api.get("/history/aggregates/{aggregateId}/state", aggregateId)
                .with("at", at)
                .as(State.class);
        List<EventLine> lines = new Asked(aggregateId, null, null, null, after)
                .of(api.get("/history/events"))
                .with("limit", EventsController.ON_A_PAGE + 1)
                .lines(EventLine.class);
        boolean more = lines.size() > EventsController.ON_A_PAGE;
        List<EventLine> shown = more ? lines.subList(0, EventsController.ON_A_PAGE) : lines;
        model.addAttribute("state", state)
                .addAttribute("components", components(state))
                .addAttribute("earlier", at)
                .addAttribute("events", shown)
                .addAttribute(
                        "onwards",
                        more ? address(aggregateId, at, shown.getLast().position()) : null)
                .addAttribute("start", after == null ? null : address(aggregateId, at, null))
                .addAttribute("after", after);
        return "audit/aggregate";
    }

    /** Every event of it as a file, one a line: handed on as it comes, so that the browser tells how far it is. */
    @GetMapping("/audit/aggregates/{aggregateId}/events.ndjson")
    void file(Api api, @PathVariable String aggregateId, HttpServletResponse response) throws IOException {
        try (InputStream events = api.get("/history/aggregates/{aggregateId}/events", aggregateId).stream()) {
            response.setContentType("application/x-ndjson");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(aggregateId + ".ndjson")
                            .build()
                            .toString());
            events.transferTo(response.getOutputStream());
        }
    }

    private static List<Line> components(State state) {
        return state.components().entrySet().stream()
                .flatMap(each -> Part.of(each.getKey(), each.getValue().value()).stream()
                        .map(part -> new Line(
                                part,
                                each.getValue().sequenceNumber(),
                                each.getValue().type())))
                .toList();
    }

    private static String address(String id) {
        return UriComponentsBuilder.fromPath("/audit/aggregates/{id}").build(id).toString();
    }

    private static String address(String id, @Nullable Long at, @Nullable Long after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(address(id));
        if (at != null) {
            address.queryParam("at", at);
        }
        if (after != null) {
            address.queryParam("after", after);
        }
        return address.toUriString();
    }
}
