package hellowork.query.search;

import hellowork.events.ProjectionEvent.ProjectionRebuildRequested;
import hellowork.events.ProjectionId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** From the history into an index, batch by batch. */
final class Feed {
    /** Small enough to be held in memory, large enough that taking it in costs less than its events. */
    static final int BATCH = 10_000;

    static final ProjectionId PROJECTION = new ProjectionId("projection-search");

    private Feed() {}

    static boolean concerns(Class<?> event) {
        return Seeker.concerns(event) || event == ProjectionRebuildRequested.class;
    }

    static void into(SeekerIndex index, History.Batch batch) throws IOException, InterruptedException {
        if (batch.passed() == 0) {
            return;
        }
        Bookmark before = index.bookmark();
        long ordered = before.ordered();
        List<Told> seekers = new ArrayList<>(batch.events().size());
        for (Told told : batch.events()) {
            if (!(told.event() instanceof ProjectionRebuildRequested order)) {
                seekers.add(told);
            } else if (order.projectionId().equals(PROJECTION)) {
                ordered = told.position();
            }
        }
        index.apply(seekers, before.at(batch.position(), ordered));
    }
}
