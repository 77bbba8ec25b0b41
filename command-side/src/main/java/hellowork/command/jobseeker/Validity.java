package hellowork.command.jobseeker;

import hellowork.events.JapanTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How long a registration is valid (O-20), in days of Asia/Tokyo.
 *
 * @param until its last day
 * @param ended whether it was ended before (O-21)
 * @param expired whether it is recorded that the last day is over
 * @param announced the last day that the job seeker was told of, if any
 */
record Validity(
        LocalDate until,
        boolean ended,
        boolean expired,
        @Nullable LocalDate announced) {
    private static final int MONTHS = 2;

    static Validity to(LocalDate until) {
        return new Validity(until, false, false, null);
    }

    /** O-20: the end of the second month after the month of application. */
    static LocalDate endFor(Instant application) {
        return YearMonth.from(JapanTime.dayOf(application)).plusMonths(MONTHS).atEndOfMonth();
    }

    boolean holdsAt(Instant at) {
        return !ended && !isOver(at);
    }

    boolean isOver(Instant at) {
        return JapanTime.dayOf(at).isAfter(until);
    }

    boolean isInItsLastMonth(Instant at) {
        return holdsAt(at) && YearMonth.from(JapanTime.dayOf(at)).equals(YearMonth.from(until));
    }

    LocalDate oneMonthMore() {
        return YearMonth.from(until).plusMonths(1).atEndOfMonth();
    }

    /** Whether the job seeker is to be told now that it ends. */
    boolean isToBeAnnounced(Instant at, Duration before) {
        return holdsAt(at) && !until.equals(announced) && !at.isBefore(announcement(until, before));
    }

    /** When to tell that a registration ends with this day: so long before its end. */
    static Instant announcement(LocalDate until, Duration before) {
        return JapanTime.startOf(until.plusDays(1)).minus(before);
    }

    Validity endedEarly() {
        return new Validity(until, true, expired, announced);
    }

    Validity overAndRecorded() {
        return new Validity(until, ended, true, announced);
    }

    Validity announcedFor(LocalDate day) {
        return new Validity(until, ended, expired, day);
    }
}
