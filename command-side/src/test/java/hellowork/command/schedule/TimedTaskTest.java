package hellowork.command.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimedTaskTest {
    @Test
    void what_fails_is_tried_again_after_ten_seconds_and_never_later_than_after_ten_minutes() {
        assertThat(TimedTask.waitAfter(0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(TimedTask.waitAfter(1)).isEqualTo(Duration.ofSeconds(20));
        assertThat(TimedTask.waitAfter(5)).isEqualTo(Duration.ofSeconds(320));
        assertThat(TimedTask.waitAfter(6)).isEqualTo(Duration.ofMinutes(10));
        assertThat(TimedTask.waitAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(10));
    }
}
