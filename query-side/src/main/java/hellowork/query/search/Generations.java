package hellowork.query.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder in which indexes are built beside each other: the newest complete one answers. What is of another version,
 * ahead of the history, damaged or left over is deleted, since everything in it can be built again.
 */
final class Generations {
    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
    private static final String PREFIX = "generation-";

    private record Found(Path folder, int number, Optional<Bookmark> bookmark) {}

    private final Path folder;
    private final SeekerDocument documents;
    private final Analyzer analyzer;
    private final ExecutorService workers;

    Generations(Path folder, SeekerDocument documents, Analyzer analyzer, ExecutorService workers) {
        this.folder = folder;
        this.documents = documents;
        this.analyzer = analyzer;
        this.workers = workers;
    }

    /** The index to go on with, as its last commit left it, or an empty one. */
    SeekerIndex open(long head) throws IOException {
        List<Found> found = found();
        Optional<Found> best = found.stream()
                .filter(one ->
                        one.bookmark().filter(mark -> mark.position() <= head).isPresent())
                .max(Comparator.comparing((Found one) ->
                                one.bookmark().map(Bookmark::complete).orElse(false))
                        .thenComparingInt(Found::number));
        for (Found one : found) {
            if (best.isEmpty() || !best.get().equals(one)) {
                LOG.info("The search index {} is thrown away: {}", one.folder(), one.bookmark());
                delete(one.folder());
            }
        }
        return best.isPresent() ? open(best.get().folder(), head) : begin(head);
    }

    /** A new index beside the others, which knows nothing yet. */
    SeekerIndex begin(long head) throws IOException {
        int last = found().stream().mapToInt(Found::number).max().orElse(0);
        return open(folder.resolve(PREFIX + (last + 1)), head);
    }

    void delete(Path generation) throws IOException {
        try (Stream<Path> files = Files.walk(generation)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private SeekerIndex open(Path generation, long head) throws IOException {
        return SeekerIndex.open(generation, Bookmark.beginning(head), documents, analyzer, workers);
    }

    private List<Found> found() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(PREFIX + "[0-9]{1,9}"))
                    .map(file -> new Found(
                            file,
                            Integer.parseInt(file.getFileName().toString().substring(PREFIX.length())),
                            bookmark(file)))
                    .toList();
        }
    }

    private static Optional<Bookmark> bookmark(Path generation) {
        try (Directory directory = FSDirectory.open(generation)) {
            return Bookmark.read(
                    SegmentInfos.readLatestCommit(directory).getUserData().entrySet());
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The search index {} cannot be read: {}", generation, e.toString());
            return Optional.empty();
        }
    }
}
