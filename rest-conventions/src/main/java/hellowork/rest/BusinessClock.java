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
 * and token claims keep the system's time. Tests may set it, forwards only.
 */
public final class BusinessClock extends Clock {
    private final AtomicReference<Setting> setting = new AtomicReference<>(new Ahead(Duration.ZERO));

    private sealed interface Setting {
        Instant instant();
    }

    private record Ahead(Duration by) implements Setting {
        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS).plus(by);
        }
    }

    private record Standing(Instant instant) implements Setting {}

    @Override
    public Instant instant() {
        return setting.get().instant();
    }

    @Override
    public ZoneId getZone() {
        return JapanTime.zone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return switch (setting.get()) {
            case Ahead ahead -> Clock.offset(Clock.system(zone), ahead.by());
            case Standing standing -> Clock.fixed(standing.instant(), zone);
        };
    }

    /** Lets it run, so far ahead of the system's clock; a time that has passed is refused (P-CLOCK). */
    void run(Duration ahead) {
        set(new Ahead(ahead));
    }

    /** Stops it at this moment, until it is set again; one that has passed is refused (P-CLOCK). */
    void stand(Instant at) {
        set(new Standing(at));
    }

    private void set(Setting next) {
        setting.updateAndGet(before -> {
            Instant now = before.instant();
            if (next.instant().isBefore(now)) {
                throw RestRule.CLOCK_RUNS_FORWARDS.violated();
            }
            return next;
        });
    }
}
