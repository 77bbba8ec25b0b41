package hellowork.query;

import hellowork.rest.InvalidField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A month that was asked for, of the calendar in Asia/Tokyo. */
public record CalendarMonth(YearMonth month) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 9998;

    /** The month of a parameter named {@code month}; refused outside of the years from 2000 to 9998 (P-INPUT). */
    public static CalendarMonth asked(YearMonth month) {
        if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
            throw new InvalidField("month", "2000年から9998年までの月にしてください。", "in the years from 2000 to 9998");
        }
        return new CalendarMonth(month);
    }

    public LocalDate first() {
        return month.atDay(1);
    }

    public LocalDate last() {
        return month.atEndOfMonth();
    }

    /** All its days in order. */
    public List<LocalDate> days() {
        return first().datesUntil(last().plusDays(1)).toList();
    }
}
