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

class BlockEffectTest {
    private static final int BLOCKS = 100;
    private static final Instant NOW = Instant.parse("2026-05-19T00:00:00Z");

    @Test
    void a_block_works_on_searches_within_250_milliseconds(@TempDir Path folder) throws Exception {
        Seekers seekers = new Seekers(new Random(7));
        List<JobSeekerId> ids = Stream.generate(seekers::id).limit(BLOCKS).toList();
        try (QueryNode node = QueryNode.start(folder)) {
            node.append(ids.stream().flatMap(id -> seekers.visible(id).stream()).toList());
            SeekerSearch search = node.bean(SearchParts.class).search();
            await().ignoreException(IndexIncomplete.class)
                    .until(() -> shown(search).size() == BLOCKS);
            List<Long> millis = new ArrayList<>();
            for (JobSeekerId id : ids) {
                JobSeekerEvent end = millis.size() % 2 == 0
                        ? new SenderBlocked(id, Seekers.ORGANIZATIONS.getFirst(), NOW)
                        : new DisclosureSet(id, Set.of(), NOW);
                node.append(List.of(end));
                long acknowledged = System.nanoTime();
                await().pollInterval(Duration.ofMillis(1))
                        .pollDelay(Duration.ZERO)
                        .until(() -> !shown(search).contains(Seeker.uuid(id)));
                millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - acknowledged));
            }
            List<Long> sorted = millis.stream().sorted().toList();
            assertThat(sorted.get(BLOCKS - 2))
                    .as("p99 of %s milliseconds from acknowledgement to effect", sorted)
                    .isLessThan(250);
        }
    }

    private static List<UUID> shown(SeekerSearch search) {
        return search.page(SearchNode.viewer(0), SearchNode.everybody(), null, BLOCKS).results().stream()
                .map(result -> result.key().id())
                .toList();
    }
}
