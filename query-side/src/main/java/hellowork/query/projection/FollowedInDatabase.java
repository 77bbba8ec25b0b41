package hellowork.query.projection;

import hellowork.store.EventLog;
import java.util.Objects;

/** How far a projection in the database is, on whichever node it is fed. */
record FollowedInDatabase(Projection projection, ProjectionTable table) implements Followed {
    @Override
    public String name() {
        return projection.name();
    }

    @Override
    public boolean isPartial(Progress progress) {
        return progress.rebuilding();
    }

    @Override
    public boolean wasEmptiedSince(Progress progress) {
        Progress now = progress();
        return now.rebuilding() || !Objects.equals(now.rebuiltAt(), progress.rebuiltAt());
    }

    @Override
    public Progress progress() {
        return table.read(projection.name())
                .map(row -> new Progress(row.version(), row.position(), row.building(), row.builtAt()))
                .orElse(new Progress(projection.version(), EventLog.BEFORE_ALL, true, null));
    }
}
