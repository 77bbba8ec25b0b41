package hellowork.query.projection;

import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.store.EventLog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far each projection is behind the history. */
@RestController
@Tag(name = "Projections")
class ProjectionsController {
    private final Consistency consistency;
    private final EventLog log;

    ProjectionsController(Consistency consistency, EventLog log) {
        this.consistency = consistency;
        this.log = log;
    }

    /** @param head the position of the last event of the history */
    record Status(
            String name,
            int version,
            long position,
            long head,
            boolean rebuilding,
            @Nullable Instant rebuiltAt) {}

    record Statuses(List<Status> items) {}

    @Operation(operationId = "listProjections", summary = "The projections, how far they are, and when they were built")
    @GetMapping("/api/v1/projections")
    Statuses projections(@ActingAs({Role.AUDITOR, Role.ANALYST, Role.ADMINISTRATOR}) Actor actor) {
        long head = log.head();
        return new Statuses(consistency.all().stream()
                .map(followed -> status(followed, head))
                .toList());
    }

    private static Status status(Followed followed, long head) {
        Followed.Progress progress = followed.progress();
        return new Status(
                followed.name(),
                progress.version(),
                progress.position(),
                Math.max(head, progress.position()),
                progress.rebuilding(),
                progress.rebuiltAt());
    }
}
