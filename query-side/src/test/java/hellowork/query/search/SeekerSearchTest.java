package hellowork.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import hellowork.events.ApplicantCategory;
import hellowork.events.EmploymentType;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerId;
import hellowork.events.OccupationCode;
import hellowork.events.PlaceCode;
import hellowork.events.ProjectionEvent.ProjectionRebuildRequested;
import hellowork.events.ProjectionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Health;

class SeekerSearchTest {
    private static final Instant LATER = Instant.parse("2026-05-19T00:00:00Z");

    @TempDir
    private Path folder;

    private final MemoryStore history = new MemoryStore();
    private final Specification specification = new Specification();
    private final Random random = new Random(1);
    private Seekers seekers = new Seekers(random);

    @AfterEach
    void close() {
        history.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_filter_finds_what_the_simple_specification_finds(long seed) {
        random.setSeed(seed);
        live(400);
        try (SearchNode node = new SearchNode(history.store, folder).caughtUp()) {
            change(600);
            node.caughtUp();
            for (int question = 0; question < 150; question++) {
                Viewer viewer = viewer();
                SearchFilter filter = filter();
                assertThat(node.find(viewer, filter, random))
                        .as("%s %s", viewer, filter)
                        .isEqualTo(specification.find(viewer, filter));
            }
        }
    }

    @Test
    void a_restart_goes_on_from_the_committed_position() throws Exception {
        live(200);
        try (SearchNode node = new SearchNode(history.store, folder).caughtUp()) {
            assertThat(node.parts.index().progress().rebuilding()).isFalse();
        }
        List<String> generations = generations();
        change(200);
        live(50);
        try (SearchNode node = new SearchNode(history.store, folder).caughtUp()) {
            assertThat(generations()).isEqualTo(generations);
            agrees(node);
        }
    }

    @Test
    void what_was_not_committed_is_read_again() throws Exception {
        live(100);
        try (SearchNode node = new SearchNode(history.store, folder).caughtUp()) {
            change(100);
            node.caughtUp();
            Path copy = folder.resolve("copy");
            copyOfCommit(folder.resolve("generation-1"), copy.resolve("generation-1"));
            change(100);
            try (SearchNode afterCrash = new SearchNode(history.store, copy).caughtUp()) {
                agrees(afterCrash);
            }
        }
    }

    @Test
    void a_seeker_who_cannot_be_indexed_holds_up_nobody_and_is_found_when_the_profile_changes() {
        JobSeekerId id = seekers.id();
        List<JobSeekerEvent> life = seekers.visible(id);
        life.forEach(specification::heard);
        history.append(life.stream()
                .map(event -> event instanceof ProfileRecorded e
                        // a time that the order of results has no place for
                        ? new ProfileRecorded(id, e.profile(), e.selfIntroduction(), Instant.MAX)
                        : event)
                .toList());
        try (SearchNode node = new SearchNode(history.store, folder).caughtUp()) {
            assertThat(node.find(SearchNode.viewer(0), SearchNode.everybody(), random))
                    .isEmpty();
            assertThat(health(node)).isEqualTo("ATTENTION {hidden=1}");
            history.append(List.of(new SenderBlocked(id, Seekers.ORGANIZATIONS.getLast(), LATER)));
            specification.heard(new SenderBlocked(id, Seekers.ORGANIZATIONS.getLast(), LATER));
            node.caughtUp();
            assertThat(health(node)).isEqualTo("ATTENTION {hidden=1}"); // tried again, in vain
            live(50);
            append(List.of(seekers.profile(id)));
            node.caughtUp();
            assertThat(health(node)).isEqualTo("UP {hidden=0}");
            agrees(node);
            assertThat(node.find(SearchNode.viewer(0), SearchNode.everybody(), random))
                    .contains(Seeker.uuid(id));
        }
    }

    @Test
    void a_hidden_seeker_is_still_counted_after_a_restart() {
        JobSeekerId id = seekers.id();
        ProfileRecorded profile = seekers.profile(id);
        history.append(List.of(new ProfileRecorded(id, profile.profile(), profile.selfIntroduction(), Instant.MAX)));
        new SearchNode(history.store, folder).caughtUp().close();
        try (SearchNode node = new SearchNode(history.store, folder).caughtUp()) {
            assertThat(health(node)).isEqualTo("ATTENTION {hidden=1}");
        }
    }

    @Test
    void a_rebuilt_index_answers_as_before() throws Exception {
        live(300);
        change(300);
        try (SearchNode node = new SearchNode(history.store, folder).caughtUp()) {
            history.append(List.of(
                    new ProjectionRebuildRequested(new ProjectionId("projection-search"), Seekers.account(1), LATER)));
            await().atMost(Duration.ofMinutes(1)).until(() -> generations().equals(List.of("generation-2")));
            node.caughtUp();
            assertThat(node.parts.index().progress().rebuilding()).isFalse();
            assertThat(node.parts.index().progress().rebuiltAt()).isNotNull();
            change(100);
            node.caughtUp();
            agrees(node);
        }
    }

    @Test
    void an_order_that_a_crash_interrupted_is_carried_out_after_the_restart() throws Exception {
        live(50);
        new SearchNode(history.store, folder).caughtUp().close();
        history.append(List.of(
                new ProjectionRebuildRequested(new ProjectionId("projection-search"), Seekers.account(1), LATER)));
        Files.createDirectories(folder.resolve("generation-2")); // as far as the first attempt got
        try (SearchNode node = new SearchNode(history.store, folder).caughtUp()) {
            await().atMost(Duration.ofMinutes(1)).until(() -> generations().equals(List.of("generation-2")));
            agrees(node.caughtUp());
        }
    }

    @Test
    void an_index_that_is_ahead_of_the_history_is_thrown_away() throws Exception {
        live(100);
        new SearchNode(history.store, folder).caughtUp().close();
        try (MemoryStore other = new MemoryStore()) {
            JobSeekerId only = seekers.id();
            other.append(seekers.visible(only));
            try (SearchNode node = new SearchNode(other.store, folder).caughtUp()) {
                assertThat(node.find(SearchNode.viewer(0), SearchNode.everybody(), random))
                        .containsExactly(Seeker.uuid(only));
            }
        }
    }

    @Test
    void an_index_that_cannot_be_read_is_thrown_away() throws Exception {
        live(50);
        new SearchNode(history.store, folder).caughtUp().close();
        try (Stream<Path> files = Files.list(folder.resolve("generation-1"))) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "something else");
            }
        }
        try (SearchNode node = new SearchNode(history.store, folder).caughtUp()) {
            agrees(node);
        }
    }

    @Test
    void an_empty_history_has_nobody_to_find() {
        try (SearchNode node = new SearchNode(history.store, folder).caughtUp()) {
            assertThat(node.find(SearchNode.viewer(0), SearchNode.everybody(), random))
                    .isEmpty();
        }
    }

    @Test
    void blocks_and_endings_work_on_every_page_before_the_index_knows_them() throws Exception {
        List<JobSeekerId> ids =
                IntStream.range(0, 60).mapToObj(_ -> seekers.id()).toList();
        ids.forEach(id -> history.append(seekers.visible(id)));
        try (SearchNode node = new SearchNode(history.store, folder).caughtUp()) {
            Viewer viewer = SearchNode.viewer(0);
            List<UUID> before = node.find(viewer, SearchNode.everybody(), random);
            assertThat(before).hasSize(60);
            List<Told> withdrawals = new ArrayList<>();
            IntStream.range(0, 25)
                    .mapToObj(before::get)
                    .map(Seeker::id)
                    .forEach(id ->
                            withdrawals.add(new Told(1_000, 9, new SenderBlocked(id, viewer.organization(), LATER))));
            withdrawals.add(new Told(1_001, 9, new DisclosureSet(Seeker.id(before.get(30)), Set.of(), LATER)));
            Recent recent = Recent.after(999, 999).with(new History.Batch(withdrawals, 1_001, 26), 999);
            SeekerIndex index = node.parts.index().current();
            var searcher = index.acquire();
            try {
                SeekerSearch.Page page =
                        node.parts.search().page(searcher, recent, viewer, SearchNode.everybody(), null, 20);
                assertThat(page.results())
                        .extracting(result -> result.key().id())
                        .isEqualTo(Stream.concat(before.subList(25, 30).stream(), before.subList(31, 46).stream())
                                .toList());
                assertThat(page.next()).isNotNull();
            } finally {
                index.release(searcher);
            }
        }
    }

    @Test
    void no_text_is_too_odd_to_be_looked_for() {
        live(20);
        JapaneseWords words = new JapaneseWords();
        try (SearchNode node = new SearchNode(history.store, folder).caughtUp()) {
            Stream.concat(
                            Stream.of(
                                    "",
                                    " ",
                                    "の",
                                    "\"",
                                    "AND OR NOT",
                                    "a:b",
                                    "*?~^[]{}()\\/+-&&||!",
                                    "\u0000",
                                    "😀",
                                    "\uD800",
                                    "ﾊﾛｰﾜｰｸ",
                                    "　",
                                    "長".repeat(5_000)),
                            random.ints(300, 1, 40).mapToObj(this::noise))
                    .forEach(text -> assertThatCode(() -> node.find(
                                    SearchNode.viewer(0),
                                    new SearchFilter(Set.of(), Set.of(), Set.of(), words.of(text)),
                                    random))
                            .doesNotThrowAnyException());
        }
    }

    private static String health(SearchNode node) {
        Health health = new SearchHealth(node.parts.index()).health();
        return health.getStatus() + " " + health.getDetails();
    }

    private String noise(int length) {
        return random.ints(length, 1, 0xFFFF)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    private void live(int number) {
        List<List<JobSeekerEvent>> lives = IntStream.range(0, number)
                .mapToObj(_ -> seekers.life(seekers.id()))
                .toList();
        lives.forEach(this::append);
    }

    private void change(int number) {
        List<JobSeekerId> ids = specification.ids();
        IntStream.range(0, number).forEach(_ -> append(List.of(seekers.change(seekers.pick(ids)))));
    }

    private void append(List<JobSeekerEvent> events) {
        history.append(events);
        events.forEach(specification::heard);
    }

    private void agrees(SearchNode node) {
        for (int question = 0; question < 40; question++) {
            Viewer viewer = viewer();
            SearchFilter filter = filter();
            assertThat(node.find(viewer, filter, random))
                    .as("%s %s", viewer, filter)
                    .isEqualTo(specification.find(viewer, filter));
        }
    }

    private Viewer viewer() {
        return new Viewer(
                seekers.pick(Seekers.ORGANIZATIONS),
                seekers.pick(List.of(ApplicantCategory.values())),
                random.nextBoolean()
                        ? Set.of()
                        : Set.of(seekers.pick(Seekers.OPERATORS).base()),
                seekers.day(Seekers.DAY, 60),
                random.nextInt(10) == 0 ? "2025-04" : Seekers.TERMS);
    }

    private SearchFilter filter() {
        JapaneseWords words = new JapaneseWords();
        return new SearchFilter(
                rarely(Seekers.PLACES).map(PlaceCode::new).collect(Collectors.toSet()),
                rarely(Seekers.OCCUPATIONS).map(OccupationCode::new).collect(Collectors.toSet()),
                rarely(List.of(EmploymentType.values())).collect(Collectors.toSet()),
                random.nextInt(3) == 0 ? words.of(seekers.pick(Seekers.PHRASES)) : Set.of());
    }

    private <T> Stream<T> rarely(List<T> values) {
        return random.nextInt(3) == 0 ? seekers.some(values).stream() : Stream.empty();
    }

    private List<String> generations() throws java.io.IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("generation-"))
                    .sorted()
                    .toList();
        }
    }

    private static void copyOfCommit(Path from, Path to) throws Exception {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(f -> !f.getFileName().toString().equals("write.lock"))
                    .toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
