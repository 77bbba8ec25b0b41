package hellowork.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HeadsTest {
    @Test
    void a_head_is_asked_for_again_when_it_is_old_and_not_before() {
        AtomicLong askings = new AtomicLong();
        Heads heads = new Heads(askings::incrementAndGet);
        long started = System.nanoTime();
        assertThat(heads.recent()).isEqualTo(1);
        await().pollInterval(Duration.ofMillis(1)).until(() -> heads.recent() == 4);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }
}
