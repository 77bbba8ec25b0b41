package hellowork.command.savedsearch;

import hellowork.events.SavedSearchId;
import hellowork.events.SearchShelfEvent;
import hellowork.events.SearchShelfEvent.SearchPlaced;
import hellowork.events.SearchShelfEvent.SearchTakenOff;
import hellowork.store.Fold;
import java.util.HashSet;
import java.util.Set;

/** Which searches an organization keeps. */
record Shelf(Set<SavedSearchId> searches) {
    private static final Fold<Shelf, SearchShelfEvent> FOLD =
            new Fold<>(SearchShelfEvent.class, new Shelf(Set.of()), Shelf::evolve);

    static Fold<Shelf, SearchShelfEvent> fold() {
        return FOLD;
    }

    private Shelf evolve(SearchShelfEvent event) {
        Set<SavedSearchId> now = new HashSet<>(searches);
        switch (event) {
            case SearchPlaced e -> now.add(e.savedSearchId());
            case SearchTakenOff e -> now.remove(e.savedSearchId());
        }
        return new Shelf(now);
    }
}
