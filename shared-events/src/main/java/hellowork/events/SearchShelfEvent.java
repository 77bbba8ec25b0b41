package hellowork.events;

import java.time.Instant;

/** Which searches an organization keeps: a stream of its own, so that their number is a decision. */
public sealed interface SearchShelfEvent extends DomainEvent {
    SearchShelfId searchShelfId();

    @Override
    default SearchShelfId aggregateId() {
        return searchShelfId();
    }

    /** One more is kept. */
    record SearchPlaced(SearchShelfId searchShelfId, SavedSearchId savedSearchId, Instant at)
            implements SearchShelfEvent {}

    /** It is kept no more. */
    record SearchTakenOff(SearchShelfId searchShelfId, SavedSearchId savedSearchId, Instant at)
            implements SearchShelfEvent {}
}
