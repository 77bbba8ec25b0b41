package hellowork.query.changes;

import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.Sessions;
import hellowork.store.EventLog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What to read again, as it happens. */
@RestController
@Tag(name = "Changes")
class ChangesController {
    private static final Logger LOG = LoggerFactory.getLogger(ChangesController.class);
    private static final String COME_BACK_SECONDS = "10";

    private final Subscriptions subscriptions;
    private final Sessions sessions;
    private final EventLog log;
    private final ChangesPolicy policy;

    ChangesController(Subscriptions subscriptions, Sessions sessions, EventLog log, ChangesPolicy policy) {
        this.subscriptions = subscriptions;
        this.sessions = sessions;
        this.log = log;
        this.policy = policy;
    }

    @Operation(
            operationId = "followChanges",
            summary = "Server-sent events that say what to read again: threads, quota, complaints and more",
            description = """
                The first event is resync: read everything. Then the name of an event is the resource that has \
                changed, and its data which one: threads and placement (a thread's id), quota (a day), bulk-sends, \
                complaints, organizations, paid-service-notices, usage-reports (a fiscal year), message-reports and \
                flagged-messages (a message's id), my-page, views. Each reader is told only what it can read. The \
                id of an event is the Consistency-Token with which a GET shows the change. ended is the last event: \
                data is session (log in again), superseded (the session has opened too many) or node (connect \
                again). Listening is not use of the session.\
                """)
    @GetMapping(path = "/api/v1/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ApiResponse(
            responseCode = "200",
            description = "Events until the client or the session ends, with a comment every 15 s by default",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = String.class)))
    void changes(
            @ActingAs({Role.JOB_SEEKER, Role.ORGANIZATION, Role.BUREAU_OFFICER, Role.DESK_OFFICER}) Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            Audience.of(actor);
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            return;
        }
        Subscription subscription = subscriptions.open(actor).orElseThrow(() -> {
            response.setHeader(HttpHeaders.RETRY_AFTER, COME_BACK_SECONDS);
            return ChangesRule.NO_STREAM_FREE.violated();
        });
        try {
            stream(subscription, response);
        } catch (IOException gone) {
            LOG.debug("Somebody stopped listening", gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            subscriptions.close(subscription);
        }
    }

    private void stream(Subscription subscription, HttpServletResponse response)
            throws IOException, InterruptedException {
        Actor actor = subscription.actor();
        // read after the subscription has begun: what is not told is not after it
        long head = log.head();
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader("X-Accel-Buffering", "no"); // proxies that keep answers together are not to
        new ChangeStream(subscription, () -> sessions.isStill(actor), policy, response.getOutputStream()).run(head);
    }
}
