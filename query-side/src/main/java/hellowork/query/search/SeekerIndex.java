package hellowork.query.search;

import hellowork.events.JobSeekerEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One generation of the index: the history up to a position. One thread feeds it; any thread searches. Only what has been
 * committed survives, together with the position that it stands for ({@link Bookmark}).
 */
final class SeekerIndex implements AutoCloseable {
    /** Of the documents' form and of how they are made: another version is thrown away and built anew. */
    static final int VERSION = 4;

    private static final Logger LOG = LoggerFactory.getLogger(SeekerIndex.class);
    private static final double BUFFER_MEGABYTES = 64;
    private static final int SHARE = 256;

    private final Path folder;
    private final SeekerDocument documents;
    private final ExecutorService workers;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private Bookmark written;
    private Bookmark committed;
    private volatile long position;

    private SeekerIndex(
            Path folder,
            SeekerDocument documents,
            ExecutorService workers,
            Directory directory,
            IndexWriter writer,
            Bookmark bookmark)
            throws IOException {
        this.folder = folder;
        this.documents = documents;
        this.workers = workers;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new Uncached());
        this.written = bookmark;
        this.committed = bookmark;
        this.position = bookmark.position();
    }

    /** Opens what this folder holds, or begins a new index there with this bookmark. */
    static SeekerIndex open(
            Path folder, Bookmark ifNew, SeekerDocument documents, Analyzer analyzer, ExecutorService workers)
            throws IOException {
        Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer)
                        .setIndexSort(SeekerDocument.ORDER)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false));
        Bookmark bookmark = Bookmark.read(writer.getLiveCommitData()).orElse(ifNew);
        SeekerIndex index = new SeekerIndex(folder, documents, workers, directory, writer, bookmark);
        index.commit(bookmark);
        return index;
    }

    Path folder() {
        return folder;
    }

    /** Up to where searches see the history. What is acquired after reading this is at least as new. */
    long position() {
        return position;
    }

    Bookmark bookmark() {
        return written;
    }

    boolean hasUncommitted() {
        return !written.equals(committed);
    }

    /** Takes in the next events, which end at this bookmark's position, and lets searches see them. */
    void apply(List<Told> events, Bookmark bookmark) throws IOException, InterruptedException {
        Map<UUID, Seeker> touched = fold(events);
        if (!touched.isEmpty()) {
            write(List.copyOf(touched.values()));
            searchers.maybeRefreshBlocking();
        }
        written = bookmark;
        position = bookmark.position();
    }

    /** Makes what was applied so far survive, with this bookmark. */
    void commit(Bookmark bookmark) throws IOException {
        written = bookmark;
        writer.setLiveCommitData(bookmark.asMap().entrySet());
        writer.commit();
        committed = bookmark;
    }

    /** The searcher of this moment; to be given back with {@link #release}. */
    IndexSearcher acquire() throws IOException {
        return searchers.acquire();
    }

    void release(IndexSearcher searcher) throws IOException {
        searchers.release(searcher);
    }

    /** How many seekers nobody finds because they could not be indexed. */
    int hidden() throws IOException {
        IndexSearcher searcher = acquire();
        try {
            return searcher.count(new TermQuery(new Term(SeekerDocument.HIDDEN, SeekerDocument.HIDDEN)));
        } finally {
            release(searcher);
        }
    }

    @Override
    public void close() {
        try (Directory _ = directory;
                IndexWriter closing = writer;
                SearcherManager _ = searchers) {
            if (closing.isOpen() && hasUncommitted()) {
                commit(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes as after a crash: what was not committed is lost. */
    void abandon() throws IOException {
        try (Directory _ = directory;
                SearcherManager _ = searchers) {
            writer.rollback();
        }
    }

    private Map<UUID, Seeker> fold(List<Told> events) throws IOException {
        // in the order of ids, since that is the order in which the index is asked for those it has
        Map<UUID, List<JobSeekerEvent>> changes = new TreeMap<>();
        Map<UUID, Seeker> seekers = new HashMap<>();
        for (Told told : events) {
            if (told.event() instanceof JobSeekerEvent event) {
                UUID id = Seeker.uuid(event.jobSeekerId());
                changes.computeIfAbsent(id, _ -> new ArrayList<>()).add(event);
                if (told.sequenceNumber() == 0) {
                    seekers.put(id, new Seeker(id)); // its stream begins here: the index need not be asked
                }
            }
        }
        IndexSearcher searcher = searchers.acquire();
        try {
            StoredSeekers stored = new StoredSeekers(searcher.getIndexReader(), documents);
            for (Map.Entry<UUID, List<JobSeekerEvent>> change : changes.entrySet()) {
                UUID id = change.getKey();
                Seeker seeker = seekers.get(id);
                if (seeker == null) {
                    seeker = stored.find(id).orElseGet(() -> new Seeker(id));
                    seekers.put(id, seeker);
                }
                change.getValue().forEach(seeker::apply);
            }
        } finally {
            searchers.release(searcher);
        }
        return seekers;
    }

    /** Taking Japanese texts apart is nearly all of the work, and is shared among the processors. */
    private void write(List<Seeker> seekers) throws IOException, InterruptedException {
        List<Future<?>> shares = new ArrayList<>();
        for (int from = 0; from < seekers.size(); from += SHARE) {
            List<Seeker> share = seekers.subList(from, Math.min(from + SHARE, seekers.size()));
            shares.add(workers.submit(() -> {
                for (Seeker seeker : share) {
                    write(seeker);
                }
                return null;
            }));
        }
        for (Future<?> share : shares) {
            try {
                share.get();
            } catch (ExecutionException e) {
                throw new IOException("a seeker could not be indexed", e.getCause());
            }
        }
    }

    /** One who cannot be indexed must not hold up the others: such a seeker is kept, found by nobody, and reported. */
    private void write(Seeker seeker) throws IOException {
        Term id = new Term(SeekerDocument.ID, seeker.id.toString());
        try {
            writer.updateDocument(id, documents.write(seeker));
        } catch (AlreadyClosedException e) {
            throw e; // says nothing about the seeker
        } catch (RuntimeException e) {
            // by its class only: messages quote what people wrote
            LOG.error(
                    "Job seeker {} cannot be indexed, and is not found until something about the seeker changes: {}",
                    seeker.id,
                    e.getClass().getSimpleName());
            writer.updateDocument(id, documents.hidden(seeker));
        }
    }

    /** Searchers without a cache: what is asked changes with each organization and day. */
    private static final class Uncached extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
