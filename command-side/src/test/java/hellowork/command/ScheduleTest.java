package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hellowork.command.schedule.Deadline;
import hellowork.command.schedule.Timed;
import hellowork.events.AccountId;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.JobSeekerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.Order;

/** What happens by itself at a time: once, whatever the number of nodes, and made up for after a stop. */
class ScheduleTest {
    private static final Duration LATER = Duration.ofDays(40);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    /** Longer than a node waits until it looks for work again. */
    private static final Duration UNTIL_FIRED = Duration.ofSeconds(2);
    /** Far less than what makes a task look dead, which is known by the clock that is moved here. */
    private static final Duration SHORTLY = Duration.ofSeconds(30);

    private static final AccountId ACCOUNT = new AccountId("account-" + new UUID(1, 1));
    private static final Queue<Fired> FIRED = new ConcurrentLinkedQueue<>();
    private static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();
    private static final Set<String> FAILING = ConcurrentHashMap.newKeySet();
    private static final Set<String> UNREADABLE = ConcurrentHashMap.newKeySet();
    private static Nodes nodes;

    private record Fired(String id, Instant now) {}

    /** Reminds of the terms, {@link #LATER} after they were accepted. */
    @Order(1)
    static final class Reminder implements Timed {
        @Override
        public String name() {
            return "test-reminder";
        }

        @Override
        public Set<Class<? extends DomainEvent>> listensTo() {
            return Set.of(TermsAccepted.class);
        }

        @Override
        public List<Deadline> after(DomainEvent event) {
            ASKED.add(event.aggregateId().value());
            return List.of(new Deadline(event.aggregateId().value(), event.at().plus(LATER)));
        }

        @Override
        public void due(String id, Instant now) {
            if (FAILING.remove(id)) {
                throw new IllegalStateException("the database is away");
            }
            FIRED.add(new Fired(id, now));
        }
    }

    /** Asked after the {@link Reminder} what an event sets; fails once, when what that one set could have fired. */
    @Order(2)
    static final class Stumbling implements Timed {
        @Override
        public String name() {
            return "test-stumbling";
        }

        @Override
        public Set<Class<? extends DomainEvent>> listensTo() {
            return Set.of(TermsAccepted.class);
        }

        @Override
        public List<Deadline> after(DomainEvent event) {
            if (UNREADABLE.remove(event.aggregateId().value())) {
                await().pollDelay(UNTIL_FIRED).until(() -> true);
                throw new IllegalStateException("the database is away");
            }
            return List.of();
        }

        @Override
        public void due(String id, Instant now) {
            throw new IllegalStateException("it sets no time");
        }
    }

    @BeforeAll
    static void start() {
        nodes = Nodes.start(Postgres.QUICK, 2, Reminder.class, Stumbling.class);
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    private static TermsAccepted accepted(Instant at) {
        return new TermsAccepted(new JobSeekerId("job-seeker-" + UUID.randomUUID()), ACCOUNT, "2026-04", at);
    }

    private static JobSeekerId accepts(Instant at) {
        TermsAccepted accepted = accepted(at);
        nodes.store(List.of(accepted));
        return accepted.jobSeekerId();
    }

    private static List<String> fired(Collection<String> seekers) {
        return FIRED.stream().map(Fired::id).filter(seekers::contains).toList();
    }

    @Test
    void each_deadline_fires_once_over_two_nodes_and_none_before_its_time() {
        Instant first = nodes.now();
        List<String> seekers =
                Stream.generate(() -> accepts(first).value()).limit(100).toList();
        List<String> next = List.of(accepts(first.plus(SHORTLY)).value());

        nodes.moveClockTo(first.plus(LATER));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(fired(seekers)).hasSizeGreaterThanOrEqualTo(100));

        nodes.moveClockTo(first.plus(LATER).plus(SHORTLY));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(fired(next)).isNotEmpty());

        assertThat(fired(seekers)).containsExactlyInAnyOrderElementsOf(seekers);
        assertThat(fired(next)).hasSize(1);
        assertThat(FIRED)
                .filteredOn(fired -> seekers.contains(fired.id()))
                .allSatisfy(fired -> assertThat(fired.now()).isAfterOrEqualTo(first.plus(LATER)));
        assertThat(FIRED)
                .filteredOn(fired -> next.contains(fired.id()))
                .allSatisfy(fired -> assertThat(fired.now())
                        .isAfterOrEqualTo(first.plus(SHORTLY).plus(LATER)));
    }

    @Test
    void one_of_the_nodes_reads_an_event_for_all_of_them() {
        String seeker = accepts(nodes.now().minus(LATER)).value();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(fired(Set.of(seeker))).hasSize(1));
        await().during(UNTIL_FIRED).untilAsserted(() -> assertThat(ASKED).containsOnlyOnce(seeker));
    }

    @Test
    void an_event_that_is_read_again_does_not_set_again_what_has_fired() {
        TermsAccepted accepted = accepted(nodes.now().minus(LATER));
        List<String> seeker = List.of(accepted.jobSeekerId().value());
        UNREADABLE.addAll(seeker);
        nodes.store(List.of(accepted));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(fired(seeker)).isNotEmpty());
        await().during(UNTIL_FIRED)
                .untilAsserted(() -> assertThat(fired(seeker)).hasSize(1));
        assertThat(ASKED.stream().filter(seeker.getFirst()::equals)).hasSize(2);
    }

    @Test
    void what_was_due_while_every_node_was_stopped_is_made_up_for() {
        Instant now = nodes.now();
        List<String> seeker = List.of(accepts(now).value());

        nodes.restart(() -> assertThat(fired(seeker)).isEmpty());
        nodes.moveClockTo(now.plus(LATER));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(fired(seeker)).hasSize(1));
    }

    @Test
    void what_fails_is_tried_again() {
        Instant now = nodes.now();
        List<String> seeker = List.of(accepts(now).value());
        FAILING.addAll(seeker);

        nodes.moveClockTo(now.plus(LATER));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(FAILING).isEmpty());
        nodes.moveClockBy(SHORTLY);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(fired(seeker)).hasSize(1));
    }
}
