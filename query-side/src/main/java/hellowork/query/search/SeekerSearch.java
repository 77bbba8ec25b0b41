package hellowork.query.search;

import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.PlaceCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/** Answers searches from the index of this moment and from what happened since. */
final class SeekerSearch {
    private static final int ENOUGH_TO_COUNT = 1;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private final Indexing indexing;
    private final Withdrawals withdrawals;
    private final Heads heads;
    private final SeekerDocument documents;
    private final SeekerQuery queries;

    SeekerSearch(
            Indexing indexing, Withdrawals withdrawals, Heads heads, SeekerDocument documents, SeekerQuery queries) {
        this.indexing = indexing;
        this.withdrawals = withdrawals;
        this.heads = heads;
        this.documents = documents;
        this.queries = queries;
    }

    /** One seeker who fits. */
    record Result(ResultKey key, ProfileRecorded shown) {}

    /** @param next the key after which the next page begins, absent on the last page */
    record Page(List<Result> results, @Nullable ResultKey next) {}

    /**
     * The next results after the key. Refused with {@link IndexIncomplete} while this node cannot know them all, and if
     * what was in the history 100 ms ago has not been read after another second: that may be a block.
     */
    Page page(Viewer viewer, SearchFilter filter, @Nullable ResultKey after, int limit) {
        return asked((searcher, recent) -> page(searcher, recent, viewer, filter, after, limit));
    }

    /** Those of these whom the viewer may be shown at this moment. Refused like a page. */
    Set<UUID> visible(Viewer viewer, Collection<UUID> asked) {
        return asked((searcher, recent) -> {
            Set<UUID> visible = new HashSet<>();
            ScoreDoc[] hits = hits(searcher, queries.of(viewer, asked), null, Math.max(1, asked.size()));
            for (ScoreDoc hit : hits) {
                UUID id = ResultKey.of((FieldDoc) hit).id();
                if (!recent.hides(id, viewer)) {
                    visible.add(id);
                }
            }
            return visible;
        });
    }

    /**
     * How many fit, of whom something is new since this instant, if one is given. Refused like a page; and it waits as
     * long for the index to read what was in the history 100 ms ago, which may be something new.
     */
    int number(Viewer viewer, SearchFilter filter, @Nullable Instant since) {
        awaitIndex();
        return asked(
                (searcher, recent) -> searcher.count(queries.of(viewer, filter, since, recent.hiddenFrom(viewer))));
    }

    /**
     * How many are shown to anybody at all on this day, by where they want to work: those who want a place count for
     * whatever it lies in. Refused like a page.
     */
    Map<PlaceCode, Integer> numbers(LocalDate today, String terms, Collection<PlaceCode> places) {
        return asked((searcher, recent) -> {
            Map<PlaceCode, Integer> numbers = new HashMap<>();
            for (PlaceCode place : places) {
                numbers.put(place, searcher.count(queries.disclosed(today, terms, place, recent.hiddenFromAll())));
            }
            return numbers;
        });
    }

    private void awaitIndex() {
        long head = heads.recent();
        long asked = System.nanoTime();
        while (indexing.current().orElseThrow(IndexIncomplete::new).position() < head) {
            if (System.nanoTime() - asked >= PATIENCE_NANOS
                    || Thread.currentThread().isInterrupted()) {
                throw new IndexIncomplete();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private interface Question<T> {
        T ask(IndexSearcher searcher, Recent recent) throws IOException;
    }

    private <T> T asked(Question<T> question) {
        long head = heads.recent();
        long asked = System.nanoTime();
        while (true) {
            Recent recent = withdrawals.recent(); // before the index: see Recent
            SeekerIndex index = indexing.current().orElseThrow(IndexIncomplete::new);
            if (recent == null || recent.to() < head || !recent.completes(index.position())) {
                if (System.nanoTime() - asked >= PATIENCE_NANOS
                        || Thread.currentThread().isInterrupted()) {
                    throw new IndexIncomplete();
                }
                LockSupport.parkNanos(PAUSE_NANOS);
                continue;
            }
            try {
                IndexSearcher searcher = index.acquire();
                try {
                    return question.ask(searcher, recent);
                } finally {
                    index.release(searcher);
                }
            } catch (AlreadyClosedException _) {
                // another generation took its place meanwhile: ask that one
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The page as this state of the index has it, filtered and filled up by what happened since. */
    Page page(
            IndexSearcher searcher,
            Recent recent,
            Viewer viewer,
            SearchFilter filter,
            @Nullable ResultKey after,
            int limit)
            throws IOException {
        List<Result> results = new ArrayList<>(limit);
        StoredFields stored = searcher.storedFields();
        ResultKey last = after;
        while (true) {
            int asked = limit + 1 - results.size();
            ScoreDoc[] hits = hits(searcher, queries.of(viewer, filter, last), last, asked);
            for (ScoreDoc hit : hits) {
                ResultKey key = ResultKey.of((FieldDoc) hit);
                if (!recent.hides(key.id(), viewer)) {
                    if (results.size() == limit) {
                        return new Page(results, results.getLast().key());
                    }
                    results.add(
                            new Result(key, documents.shown(stored.document(hit.doc, SeekerDocument.STORED_SHOWN))));
                }
                last = key;
            }
            if (hits.length < asked) {
                return new Page(results, null);
            }
        }
    }

    private static ScoreDoc[] hits(IndexSearcher searcher, Query query, @Nullable ResultKey after, int number)
            throws IOException {
        int documents = searcher.getIndexReader().maxDoc();
        FieldDoc from = after == null ? null : after.after(documents);
        return searcher.search(query, new TopFieldCollectorManager(SeekerDocument.ORDER, number, from, ENOUGH_TO_COUNT))
                .scoreDocs;
    }
}
