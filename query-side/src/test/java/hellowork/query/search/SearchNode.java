package hellowork.query.search;

import static org.awaitility.Awaitility.await;

import hellowork.events.ApplicantCategory;
import hellowork.rest.reference.ReferenceData;
import hellowork.store.EventCatalog;
import hellowork.store.EventJson;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** The search of one query node over a store. */
final class SearchNode implements AutoCloseable {
    private final History history;
    final SearchParts parts;

    SearchNode(EventStore store, Path folder) {
        EventCatalog catalog = new EventCatalog();
        history = new History(store);
        parts = SearchParts.of(
                store,
                catalog,
                new EventJson(catalog),
                ReferenceData.published(),
                Clock.systemUTC(),
                folder,
                Executors.newFixedThreadPool(2));
        parts.index().start();
    }

    /** Waits until the index has seen all that has happened, and searches are answered. */
    SearchNode caughtUp() {
        Viewer anybody = viewer(0);
        await().atMost(Duration.ofSeconds(60))
                .ignoreException(IndexIncomplete.class)
                .until(() -> {
                    parts.search().page(anybody, everybody(), null, 1);
                    return parts.index().progress().position() >= history.head();
                });
        return this;
    }

    /** All results, read in pages of random sizes. */
    List<UUID> find(Viewer viewer, SearchFilter filter, RandomGenerator random) {
        List<UUID> found = new ArrayList<>();
        @Nullable ResultKey next = null;
        do {
            int limit = random.nextInt(1, 101);
            SeekerSearch.Page page = parts.search().page(viewer, filter, next, limit);
            page.results().forEach(result -> found.add(result.key().id()));
            next = page.next();
        } while (next != null);
        return found;
    }

    static SearchFilter everybody() {
        return new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of());
    }

    static Viewer viewer(int organization) {
        return new Viewer(
                Seekers.ORGANIZATIONS.get(organization),
                ApplicantCategory.PRIVATE_AGENCY,
                Set.of(),
                Seekers.DAY,
                Seekers.TERMS);
    }

    @Override
    public void close() {
        parts.index().stop();
    }
}
