package hellowork.demo;

import hellowork.events.JapanTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;

/** When officials work: Monday to Friday from 9 to 17 in Asia/Tokyo. Public holidays are not known here. */
final class OfficeHours {
    private static final int OPENING = 9;
    private static final int CLOSING = 17;

    private OfficeHours() {}

    /** This moment if it lies in office hours, otherwise one in the first hour of the next. */
    static Instant from(Instant moment) {
        ZonedDateTime at = moment.atZone(JapanTime.zone());
        if (isWeekday(at) && at.getHour() >= OPENING && at.getHour() < CLOSING) {
            return moment;
        }
        ZonedDateTime next = at.getHour() < OPENING ? at : at.plusDays(1);
        while (!isWeekday(next)) {
            next = next.plusDays(1);
        }
        return next.withHour(OPENING).toInstant();
    }

    private static boolean isWeekday(ZonedDateTime at) {
        return at.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
