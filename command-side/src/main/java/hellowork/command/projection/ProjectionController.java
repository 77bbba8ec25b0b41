package hellowork.command.projection;

import hellowork.command.Answers;
import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.events.ProjectionEvent;
import hellowork.events.ProjectionEvent.ProjectionRebuildRequested;
import hellowork.events.ProjectionId;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.IdempotencyKey;
import hellowork.store.Fold;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An auditor or an administrator has a projection thrown away and built again from the first event; the history keeps who asked for it. */
@RestController
@RequestMapping("/api/v1/projection-rebuilds")
@Tag(name = "History")
class ProjectionController {
    /** How often it was ordered: nothing but a repeated key depends on it. */
    private static final Fold<Long, ProjectionEvent> ORDERED =
            new Fold<>(ProjectionEvent.class, 0L, (count, _) -> count + 1);

    private final Commands commands;
    private final BusinessClock clock;

    ProjectionController(Commands commands, BusinessClock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    record Rebuild(
            @NotNull
            @Pattern(
                    regexp =
                            "quota|threads|templates|bulk-sends|message-reports|candidate-lists|saved-searches|organizations|usage-report|search")
            String projection) {}

    @Operation(summary = "Orders that a projection be rebuilt from the history")
    @PostMapping
    ResponseEntity<Void> rebuild(
            @ActingAs({Role.AUDITOR, Role.ADMINISTRATOR}) Actor actor,
            IdempotencyKey key,
            @Valid @RequestBody Rebuild request) {
        ProjectionId id = new ProjectionId("projection-" + request.projection());
        Requested requested = Requested.by(actor, key);
        return Answers.accepted(commands.decide(
                id,
                streams -> {
                    streams.state(ORDERED, id);
                    boolean again =
                            streams.recordedUnder(id, requested.keyOfItsOwn()).isPresent();
                    return again
                            ? List.of()
                            : List.of(new ProjectionRebuildRequested(id, actor.accountId(), clock.instant()));
                },
                requested));
    }
}
