package hellowork.query.helpdesk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Public holidays by 国民の祝日に関する法律 as in force since 2022: the named days, 振替休日 (the next day that has no name after
 * one on a Sunday, 第3条第2項) and the day between two of them (第3条第3項, 国民の休日). The equinoxes follow the usual formula,
 * right from 1980 to 2099; the official day is announced each February for the year after.
 */
final class PublicHolidays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1), // 元日
            MonthDay.of(2, 11), // 建国記念の日
            MonthDay.of(2, 23), // 天皇誕生日
            MonthDay.of(4, 29), // 昭和の日
            MonthDay.of(5, 3), // 憲法記念日
            MonthDay.of(5, 4), // みどりの日
            MonthDay.of(5, 5), // こどもの日
            MonthDay.of(8, 11), // 山の日
            MonthDay.of(11, 3), // 文化の日
            MonthDay.of(11, 23)); // 勤労感謝の日

    private PublicHolidays() {}

    static boolean include(LocalDate day) {
        return isNamed(day) || isSubstitute(day) || (isNamed(day.minusDays(1)) && isNamed(day.plusDays(1)));
    }

    private static boolean isNamed(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || isMonday(day, 1, 2) // 成人の日
                || isMonday(day, 7, 3) // 海の日
                || isMonday(day, 9, 3) // 敬老の日
                || isMonday(day, 10, 2) // スポーツの日
                || isEquinox(day, 3, 20.8431) // 春分の日
                || isEquinox(day, 9, 23.2488); // 秋分の日
    }

    private static boolean isMonday(LocalDate day, int month, int ordinal) {
        return day.getMonthValue() == month
                && day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY)));
    }

    private static boolean isEquinox(LocalDate day, int month, double dayIn1980) {
        int years = day.getYear() - 1980;
        int expected = (int) Math.floor(dayIn1980 + 0.242194 * years) - Math.floorDiv(years, 4);
        return day.getMonthValue() == month && day.getDayOfMonth() == expected;
    }

    private static boolean isSubstitute(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (isNamed(before) && before.getDayOfWeek() != DayOfWeek.SUNDAY) {
            before = before.minusDays(1);
        }
        return isNamed(before); // a named Sunday, and named days only since
    }
}
