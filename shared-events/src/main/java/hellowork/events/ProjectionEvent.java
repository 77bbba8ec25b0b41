package hellowork.events;

import java.time.Instant;

/** What an auditor orders about a projection. */
public sealed interface ProjectionEvent extends DomainEvent {
    ProjectionId projectionId();

    @Override
    default ProjectionId aggregateId() {
        return projectionId();
    }

    /** The projection is to be thrown away and built again from the first event. */
    record ProjectionRebuildRequested(ProjectionId projectionId, AccountId accountId, Instant at)
            implements ProjectionEvent {}
}
