package hellowork.rest;

import hellowork.events.JapanTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one clock of the business, in Asia/Tokyo: commands, events and deadlines take their time from it. Leases, timeouts
 * and token claims keep the system's time. Tests may move it, forwards only.
 */
public final class BusinessClock extends Clock {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return system().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return JapanTime.zone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead.get());
    }

    /** Moves the clock to this instant, from where it runs on; an instant that has passed is refused (P-CLOCK). */
    void moveTo(Instant instant) {
        ahead.updateAndGet(before -> {
            Duration after = Duration.between(system(), instant);
            if (after.compareTo(before) < 0) {
                throw RestRule.CLOCK_RUNS_FORWARDS.violated();
            }
            return after;
        });
    }

    private static Instant system() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
