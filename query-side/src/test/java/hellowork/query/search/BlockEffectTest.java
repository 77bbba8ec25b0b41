package hellowork.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerId;
import hellowork.query.running.QueryNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise is one about the program, so it is held to what the program takes: the time in which the machine woke
 * nobody up is not counted, and a measure that fails is made again. A program that is late with more than one block in
 * a hundred fails each of them.
 */
class BlockEffectTest {
    private static final int BLOCKS = 200;
    private static final int MEASURES = 3;
    private static final int PROMISED_MILLIS = 250;
    private static final Instant NOW = Instant.parse("2026-05-19T00:00:00Z");

    private final Seekers seekers = new Seekers(new Random(7));

    @Test
    void a_block_works_on_searches_within_250_milliseconds(@TempDir Path folder) throws Exception {
        try (QueryNode node = QueryNode.start(folder);
                Stalls stalls = new Stalls()) {
            List<List<Long>> measures = new ArrayList<>();
            do {
                measures.add(measure(node, stalls));
            } while (p99(measures.getLast()) >= PROMISED_MILLIS && measures.size() < MEASURES);
            assertThat(p99(measures.getLast()))
                    .as("p99 of milliseconds from acknowledgement to effect: %s", measures)
                    .isLessThan(PROMISED_MILLIS);
        }
    }

    private static long p99(List<Long> sorted) {
        return sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1);
    }

    /** The milliseconds that each block took, sorted. */
    private List<Long> measure(QueryNode node, Stalls stalls) {
        List<JobSeekerId> ids = Stream.generate(seekers::id).limit(BLOCKS).toList();
        node.append(ids.stream().flatMap(id -> seekers.visible(id).stream()).toList());
        SeekerSearch search = node.bean(SearchParts.class).search();
        await().atMost(Duration.ofSeconds(60))
                .ignoreException(IndexIncomplete.class)
                .until(() -> shown(search).size() == BLOCKS);
        List<Long> millis = new ArrayList<>();
        for (JobSeekerId id : ids) {
            JobSeekerEvent end = millis.size() % 2 == 0
                    ? new SenderBlocked(id, Seekers.ORGANIZATIONS.getFirst(), NOW)
                    : new DisclosureSet(id, Set.of(), NOW);
            node.append(List.of(end));
            long acknowledged = System.nanoTime();
            long stalledBefore = stalls.nanos();
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(1))
                    .pollDelay(Duration.ZERO)
                    .until(() -> !shown(search).contains(Seeker.uuid(id)));
            long taken = System.nanoTime() - acknowledged;
            millis.add(TimeUnit.NANOSECONDS.toMillis(taken - Math.min(taken, stalls.nanos() - stalledBefore)));
        }
        return millis.stream().sorted().toList();
    }

    private static List<UUID> shown(SeekerSearch search) {
        return search.page(SearchNode.viewer(0), SearchNode.everybody(), null, BLOCKS).results().stream()
                .map(result -> result.key().id())
                .toList();
    }
}
