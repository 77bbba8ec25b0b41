package hellowork.acceptance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The service's clock, which can be moved, forwards only. It runs on from there, so it is asked, not remembered. */
final class BusinessTime {
    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Clock system = Clock.systemUTC();
    private final Deployment deployment;
    private final Http http;
    private Duration ahead = Duration.ZERO;

    BusinessTime(Deployment deployment, Http http) {
        this.deployment = deployment;
        this.http = http;
    }

    Instant now() {
        return system.instant().plus(ahead);
    }

    /** The calendar day in Japan. */
    LocalDate today() {
        return LocalDate.ofInstant(now(), JAPAN);
    }

    /** The next time that clocks in Japan show this. */
    Instant next(LocalTime time) {
        ZonedDateTime today = now().atZone(JAPAN).with(time);
        return (today.toInstant().isAfter(now()) ? today : today.plusDays(1)).toInstant();
    }

    /** Moves the clock; skips the test where it cannot be moved. */
    void becomes(Instant moment) {
        Assumptions.assumeTrue(deployment.isOurs(), "only the clock of a program of our own is moved");
        http.send(null, "PUT", "/test-clock", Map.of("now", moment.toString()), Map.of());
        ahead = Duration.between(system.instant(), moment);
    }

    void passes(Duration duration) {
        becomes(now().plus(duration));
    }

    /** A program that was started again begins with the system's time. */
    void again() {
        if (!ahead.isZero()) {
            becomes(now());
        }
    }
}
