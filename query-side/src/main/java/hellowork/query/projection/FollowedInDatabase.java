package hellowork.query.projection;

import hellowork.store.EventLog;

/** How far a projection in the database is, on whichever node it is fed. */
record FollowedInDatabase(Projection projection, ProjectionTable table) implements Followed {
    @Override
    public String name() {
        return projection.name();
    }

    @Override
    public boolean isPartial() {
        return progress().rebuilding();
    }

    @Override
    public Progress progress() {
        return table.read(projection.name())
                .map(row -> new Progress(row.version(), row.position(), row.building(), row.builtAt()))
                .orElse(new Progress(projection.version(), EventLog.BEFORE_ALL, true, null));
    }
}
