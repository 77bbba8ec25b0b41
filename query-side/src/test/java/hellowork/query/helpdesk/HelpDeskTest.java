package hellowork.query.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.JapanTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpDeskTest {
    private static final HelpDesk DESK = new HelpDesk(
            "0570-000-000",
            "help-desk@hellowork.example.jp",
            LocalTime.of(9, 30),
            LocalTime.of(18, 0),
            MonthDay.of(12, 29),
            MonthDay.of(1, 3));

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(JapanTime.zone()).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-24T09:29:59, false",
        "2026-09-24T09:29:59.999999999, false",
        "2026-09-24T09:30:00, true",
        "2026-09-24T17:59:59, true",
        "2026-09-24T18:00:00, false",
        "2026-09-26T12:00:00, false",
        "2026-09-27T12:00:00, false"
    })
    void it_is_open_on_weekdays_from_half_past_nine_until_before_six(String time, boolean open) {
        assertThat(DESK.isOpenAt(at(time))).isEqualTo(open);
    }

    /** The days that the Cabinet Office has announced. */
    @ParameterizedTest
    @CsvSource({
        "2026, 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03"
                + " 11-23",
        "2027, 01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23"
    })
    void of_the_weekdays_it_is_closed_on_the_public_holidays_and_at_new_year_only(int year, String announced) {
        Set<LocalDate> holidays = Pattern.compile(" ")
                .splitAsStream(announced)
                .map(day -> MonthDay.parse("--" + day).atYear(year))
                .collect(Collectors.toSet());
        LocalDate afterNewYear = LocalDate.of(year, 1, 4);
        for (LocalDate day = afterNewYear; day.isBefore(LocalDate.of(year, 12, 29)); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
            assertThat(DESK.isOpenOn(day)).as("%s", day).isEqualTo(!weekend && !holidays.contains(day));
        }
        assertThat(DESK.isOpenOn(LocalDate.of(year, 1, 1))).isFalse();
    }

    @Test
    void it_knows_the_equinoxes_of_years_that_are_not_announced_yet() {
        assertThat(DESK.isOpenOn(LocalDate.of(2031, 3, 21))).as("春分の日").isFalse();
        assertThat(DESK.isOpenOn(LocalDate.of(2031, 3, 20))).isTrue();
    }

    @Test
    void it_is_closed_in_place_of_a_holiday_on_a_sunday() {
        assertThat(DESK.isOpenOn(LocalDate.of(2026, 5, 6)))
                .as("憲法記念日 is a Sunday, and two holidays follow")
                .isFalse();
        assertThat(DESK.isOpenOn(LocalDate.of(2027, 3, 22)))
                .as("春分の日 is a Sunday")
                .isFalse();
        assertThat(DESK.isOpenOn(LocalDate.of(2026, 5, 7))).isTrue();
        assertThat(DESK.isOpenOn(LocalDate.of(2027, 3, 23))).isTrue();
    }

    @Test
    void it_is_closed_on_a_day_between_two_holidays() {
        assertThat(DESK.isOpenOn(LocalDate.of(2026, 9, 22)))
                .as("国民の休日 between 敬老の日 and 秋分の日")
                .isFalse();
        assertThat(DESK.isOpenOn(LocalDate.of(2027, 9, 21))).isTrue();
        assertThat(DESK.isOpenOn(LocalDate.of(2027, 9, 22))).isTrue();
    }

    @Test
    void it_is_closed_at_new_year() {
        assertThat(List.of("2026-12-28", "2027-01-04")).allMatch(day -> DESK.isOpenOn(LocalDate.parse(day)));
        assertThat(List.of("2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01"))
                .noneMatch(day -> DESK.isOpenOn(LocalDate.parse(day)));
        assertThat(DESK.isOpenOn(LocalDate.of(2028, 1, 3))).as("a Monday").isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-18T09:29:59, 2026-09-18T09:30:00",
        "2026-09-18T09:30:00, 2026-09-24T09:30:00",
        "2026-09-18T18:00:00, 2026-09-24T09:30:00",
        "2026-05-01T20:00:00, 2026-05-07T09:30:00",
        "2026-12-28T18:00:00, 2027-01-04T09:30:00"
    })
    void it_says_when_it_opens_next(String now, String next) {
        assertThat(DESK.opensNextAfter(at(now))).isEqualTo(at(next));
    }
}
