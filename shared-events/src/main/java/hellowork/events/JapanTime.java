package hellowork.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/** Days and fiscal years (年度, 1 April to 31 March) as the service counts them: in Asia/Tokyo. */
public final class JapanTime {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private JapanTime() {}

    public static ZoneId zone() {
        return TOKYO;
    }

    /** The calendar day of this instant in Asia/Tokyo. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, TOKYO);
    }

    /** The first instant of this day in Asia/Tokyo. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(TOKYO).toInstant();
    }

    /** The fiscal year of this instant: 2026 for anything from 1 April 2026 to 31 March 2027 in Asia/Tokyo. */
    public static int fiscalYearOf(Instant instant) {
        LocalDate day = dayOf(instant);
        return day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear();
    }

    /** The first instant after the fiscal year of this instant: 1 April 00:00 in Asia/Tokyo. */
    public static Instant endOfFiscalYear(Instant instant) {
        return startOf(LocalDate.of(fiscalYearOf(instant) + 1, Month.APRIL, 1));
    }
}
