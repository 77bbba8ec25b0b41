package hellowork.query.changes;

import static hellowork.query.changes.Listeners.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ChangeStreamTest {
    private static final String BEGINNING = "retry: #\n\nid: 7\nevent: resync\ndata: resync\n\n";
    private static final Pattern RETRY = Pattern.compile("retry: ([0-9]+)");
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final Subscription subscription = new Subscription(Listeners.organization());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void first_everything_then_each_change_then_why_it_ends() throws IOException, InterruptedException {
        subscription.doubt();
        subscription.tell(change(1), 8);
        AtomicInteger looks = new AtomicInteger();

        run(LONG, () -> {
            if (looks.getAndIncrement() > 0) {
                return false; // the doubt below comes after the change
            }
            Thread.ofVirtual().start(this::doubtOnceTold);
            return true;
        });

        assertThat(written())
                .isEqualTo(BEGINNING + "id: 8\nevent: threads\ndata: thread-1\n\n"
                        + "retry: #\nevent: ended\ndata: session\n\n");
    }

    @Test
    void what_was_to_be_read_anyway_is_not_told_again() throws IOException, InterruptedException {
        subscription.tell(change(1), 7);
        subscription.tell(change(2), 6);
        AtomicInteger beats = new AtomicInteger();

        run(SHORT, () -> beats.incrementAndGet() < 3);

        assertThat(written()).doesNotContain("threads").startsWith(BEGINNING);
    }

    private void doubtOnceTold() {
        while (!written().contains("thread-1")) {
            Thread.onSpinWait();
        }
        subscription.doubt();
    }

    @Test
    void after_the_end_of_the_session_nothing_is_told_that_waits() throws IOException, InterruptedException {
        subscription.tell(change(1), 8);
        subscription.doubt();
        subscription.tellEverything(9);

        run(LONG, () -> false);

        assertThat(written()).isEqualTo(BEGINNING + "retry: #\nevent: ended\ndata: session\n\n");
    }

    @Test
    void a_silent_stream_shows_that_it_lives_and_ends_when_the_session_has_gone_by_itself()
            throws IOException, InterruptedException {
        AtomicInteger beats = new AtomicInteger();

        run(SHORT, () -> beats.incrementAndGet() < 3);

        assertThat(written()).isEqualTo(BEGINNING + ":\n\n:\n\nretry: #\nevent: ended\ndata: session\n\n");
    }

    @Test
    void a_busy_stream_looks_at_its_session_as_often_as_a_silent_one() throws IOException, InterruptedException {
        AtomicInteger beats = new AtomicInteger();
        Thread busy = Thread.ofVirtual().start(() -> {
            for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                subscription.tell(change(i % 3), i); // never so many that everything is to be read again
            }
        });

        run(SHORT, () -> beats.incrementAndGet() < 3);
        busy.interrupt();

        assertThat(written()).contains("event: threads").endsWith("event: ended\ndata: session\n\n");
        assertThat(beats).hasValue(3);
    }

    @Test
    void a_session_that_cannot_be_looked_at_is_told_nothing_more() throws IOException, InterruptedException {
        subscription.tell(change(1), 8);
        subscription.doubt();

        run(LONG, () -> {
            throw new IllegalStateException("the store is away");
        });

        assertThat(written()).isEqualTo(BEGINNING + "retry: #\nevent: ended\ndata: node\n\n");
    }

    @Test
    void who_was_pushed_out_is_told_not_to_come_back_at_once() throws IOException, InterruptedException {
        subscription.end(Ending.SUPERSEDED);

        run(LONG, () -> true);

        assertThat(written()).isEqualTo(BEGINNING + "retry: #\nevent: ended\ndata: superseded\n\n");
        assertThat(retries().getFirst()).isBetween(3_000, 8_000);
        assertThat(retries().getLast()).isBetween(60_000, 65_000);
    }

    @Test
    void a_client_that_is_gone_ends_it() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> stream(SHORT, () -> true, gone).run(7)).isInstanceOf(IOException.class);
    }

    private void run(Duration heartbeat, BooleanSupplier lives) throws IOException, InterruptedException {
        stream(heartbeat, lives, out).run(7);
    }

    private ChangeStream stream(Duration heartbeat, BooleanSupplier lives, OutputStream to) {
        return new ChangeStream(subscription, lives, Listeners.policy(5, 5, heartbeat), to);
    }

    /** All but the numbers of milliseconds after which to come back. */
    private String written() {
        return RETRY.matcher(out.toString(StandardCharsets.UTF_8)).replaceAll("retry: #");
    }

    private List<Integer> retries() {
        return RETRY.matcher(out.toString(StandardCharsets.UTF_8))
                .results()
                .map(retry -> Integer.valueOf(retry.group(1)))
                .toList();
    }
}
