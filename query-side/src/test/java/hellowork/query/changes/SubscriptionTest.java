package hellowork.query.changes;

import static hellowork.query.changes.Listeners.change;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.query.changes.Subscription.Portion;
import hellowork.query.changes.Subscription.Told;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SubscriptionTest {
    private final Subscription subscription = new Subscription(Listeners.organization());

    @Test
    void the_same_change_is_told_once_with_its_newest_position() throws InterruptedException {
        subscription.tell(change(1), 10);
        subscription.tell(change(2), 11);
        subscription.tell(change(1), 12);

        assertThat(now().changes()).containsExactly(new Told(change(1), 12), new Told(change(2), 11));
        assertThat(now().changes()).as("once").isEmpty();
    }

    @Test
    void who_does_not_read_reads_everything_again_as_of_the_newest_change() throws InterruptedException {
        for (int i = 0; i < 10 * Subscription.MOST; i++) {
            subscription.tell(change(i), i);
        }
        Portion portion = now();

        assertThat(portion.everything()).isEqualTo(10L * Subscription.MOST - 1);
        assertThat(portion.changes()).isEmpty();
        subscription.tell(change(1), 5_000);
        assertThat(now().changes()).as("from then on each change again").containsExactly(new Told(change(1), 5_000));
    }

    @Test
    void as_many_changes_as_have_room_are_told_each() throws InterruptedException {
        for (int i = 0; i < Subscription.MOST; i++) {
            subscription.tell(change(i), i);
        }
        subscription.tell(change(0), 1_000);
        Portion portion = now();

        assertThat(portion.everything()).isNull();
        assertThat(portion.changes()).hasSize(Subscription.MOST).startsWith(new Told(change(0), 1_000));
    }

    @Test
    void a_position_to_read_everything_from_never_falls_back() throws InterruptedException {
        subscription.tell(change(1), 7);
        subscription.tellEverything(9);
        subscription.tellEverything(8);

        assertThat(now()).isEqualTo(new Portion(9L, List.of(), false, null));
    }

    @Test
    void changes_wait_for_the_earliest_moment_and_a_doubt_does_not() throws InterruptedException {
        long started = System.nanoTime();
        long earliest = started + TimeUnit.MILLISECONDS.toNanos(300);
        long latest = started + TimeUnit.SECONDS.toNanos(10);
        subscription.tell(change(1), 10);
        subscription.doubt();

        assertThat(subscription.next(earliest, latest)).isEqualTo(new Portion(null, List.of(), true, null));
        assertThat(System.nanoTime()).isLessThan(earliest);
        assertThat(subscription.next(earliest, latest))
                .isEqualTo(new Portion(null, List.of(new Told(change(1), 10)), false, null));
        assertThat(System.nanoTime()).isGreaterThanOrEqualTo(earliest);
    }

    @Test
    void whoever_waits_is_woken_by_a_change_and_by_the_first_ending() throws InterruptedException {
        Thread.ofVirtual().start(() -> {
            pause();
            subscription.tell(change(1), 10);
        });
        assertThat(patient().changes()).containsExactly(new Told(change(1), 10));

        Thread.ofVirtual().start(() -> {
            pause();
            subscription.end(Ending.SUPERSEDED);
            subscription.end(Ending.NODE);
        });
        assertThat(patient().ending()).isEqualTo(Ending.SUPERSEDED);
    }

    @Test
    void nothing_comes_when_nothing_happens() throws InterruptedException {
        long now = System.nanoTime();

        assertThat(subscription.next(now, now + TimeUnit.MILLISECONDS.toNanos(20)))
                .isEqualTo(new Portion(null, List.of(), false, null));
    }

    private Portion now() throws InterruptedException {
        long now = System.nanoTime();
        return subscription.next(now, now);
    }

    private Portion patient() throws InterruptedException {
        long now = System.nanoTime();
        return subscription.next(now, now + TimeUnit.SECONDS.toNanos(15));
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
