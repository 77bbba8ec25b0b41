package hellowork.command.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void no_more_than_so_many_pass_within_a_second() {
        Pace pace = new Pace(100);
        long start = System.nanoTime();
        for (int i = 0; i < 21; i++) {
            pace.await();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(195));
    }

    @Test
    void a_pause_saves_up_nothing() {
        Pace pace = new Pace(100);
        Awaitility.await().pollDelay(Duration.ofMillis(100)).until(() -> true);
        long start = System.nanoTime();
        for (int i = 0; i < 11; i++) {
            pace.await();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(95));
    }
}
