package hellowork.query.placement;

import hellowork.events.PlacementId;
import hellowork.events.ThreadId;
import hellowork.store.States;
import org.springframework.stereotype.Component;

/** Placement within threads, folded from its streams: current at any moment. */
@Component
public class Placements {
    private final States states;

    Placements(States states) {
        this.states = states;
    }

    /** What has happened in this thread; nothing in it where nothing has. Whoever asks must be of the thread. */
    public PlacementView of(ThreadId thread) {
        return states.look(Proceeding.FOLD, PlacementId.of(thread)).view(thread);
    }
}
