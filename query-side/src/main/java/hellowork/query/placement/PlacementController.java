package hellowork.query.placement;

import hellowork.events.JobSeekerId;
import hellowork.events.MessageThreadEvent;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.events.ThreadId;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.RestRule;
import hellowork.store.Fold;
import hellowork.store.States;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Placement within a thread, folded from its streams: current at any moment. */
@RestController
@Tag(name = "Placement and paid services")
class PlacementController {
    private record Parties(OrganizationId organizationId, JobSeekerId jobSeekerId) {
        boolean include(Actor actor) {
            return actor.role() == Role.ORGANIZATION
                    ? organizationId.equals(actor.organization())
                    : jobSeekerId.equals(actor.jobSeeker());
        }
    }

    private static final Fold<Optional<Parties>, MessageThreadEvent> PARTIES = new Fold<>(
            MessageThreadEvent.class,
            Optional.empty(),
            (before, event) -> event instanceof MessageSent e
                    ? Optional.of(new Parties(e.organizationId(), e.jobSeekerId()))
                    : before);

    private final States states;
    private final Placements placements;

    PlacementController(States states, Placements placements) {
        this.states = states;
        this.placements = placements;
    }

    @Operation(
            operationId = "readPlacement",
            summary = "Explanations, job application, other paid support and employments of a thread (S-20 to S-22)")
    @GetMapping("/api/v1/threads/{threadId}/placement")
    PlacementView placement(
            @ActingAs({Role.ORGANIZATION, Role.JOB_SEEKER}) Actor actor, @PathVariable ThreadId threadId) {
        if (!states.look(PARTIES, threadId)
                .filter(parties -> parties.include(actor))
                .isPresent()) {
            throw RestRule.UNKNOWN.violated();
        }
        return placements.of(threadId);
    }
}
