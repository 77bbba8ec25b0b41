package hellowork.acceptance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The service's clock, which can be moved, forwards only: from there it runs on, or stands still where an edge is looked
 * at. It shows exactly what the program's shows, which is told how far it is ahead of the clock that both read.
 */
final class BusinessTime {
    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Deployment deployment;
    private final Http http;
    private Duration ahead = Duration.ZERO;
    private @Nullable Instant standing;

    BusinessTime(Deployment deployment, Http http) {
        this.deployment = deployment;
        this.http = http;
    }

    Instant now() {
        return standing == null ? system().plus(ahead) : standing;
    }

    private static Instant system() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS); // as the program
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

    /** The next first moment of this day of the year. */
    Instant next(MonthDay day) {
        LocalDate thisYear = day.atYear(today().getYear());
        return (thisYear.isAfter(today()) ? thisYear : thisYear.plusYears(1))
                .atStartOfDay(JAPAN)
                .toInstant();
    }

    /** Moves the clock, from where it runs on; skips the test where it cannot be moved. */
    void becomes(Instant moment) {
        runs(Duration.between(system(), moment));
    }

    /**
     * Stops the clock at this moment, whatever is done then, until it is moved again. Of what happens by itself at a
     * time, only what is due by then is sure to happen meanwhile.
     */
    void standsAt(Instant moment) {
        set("standing", Map.of("at", moment.toString()));
        standing = moment;
    }

    /** Stops the clock in a minute's time, and says when that is. */
    Instant stands() {
        Instant moment = now().plusSeconds(60);
        standsAt(moment);
        return moment;
    }

    /** A clock that stands runs on. */
    void goesOn() {
        if (standing != null) {
            becomes(standing);
        }
    }

    /** Within the last minutes of a day in Japan, the next one begins at once: what is of today stays so. */
    void leavesMidnightBehind() {
        Instant midnight = next(LocalTime.MIDNIGHT);
        if (deployment.isOurs() && now().isAfter(midnight.minus(Duration.ofMinutes(15)))) {
            becomes(midnight);
        }
    }

    void passes(Duration duration) {
        becomes(now().plus(duration));
    }

    /** A program that was started again begins with the system's time. */
    void again() {
        if (standing != null) {
            standsAt(standing);
        } else if (!ahead.isZero()) {
            runs(ahead);
        }
    }

    private void runs(Duration asMuchAhead) {
        set("running", Map.of("ahead", asMuchAhead.toString()));
        ahead = asMuchAhead;
        standing = null;
    }

    private void set(String how, Map<String, String> setting) {
        Assumptions.assumeTrue(deployment.isOurs(), "only the clock of a program of our own is moved");
        http.send(null, "PUT", "/test-clock/" + how, setting, Map.of());
    }
}
