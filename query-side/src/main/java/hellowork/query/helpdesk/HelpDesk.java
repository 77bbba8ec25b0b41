package hellowork.query.helpdesk;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import hellowork.events.JapanTime;
import hellowork.rest.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The help desk of this deployment (S-43 他Q6): Monday to Friday, not on public holidays and not at New Year. The default
 * number and address reach nobody.
 */
@ConfigurationProperties("hellowork.policy.help-desk")
record HelpDesk(
        @Policy(
                code = "P-HELP-DESK-PHONE",
                value = "The number under which the help desk is called.",
                practice = "The real number is 0570-077450; a demonstration must send nobody there.")
        @DefaultValue("03-0000-0000")
        String phone,

        @Policy(
                code = "P-HELP-DESK-MAIL",
                value = "The address under which the help desk is written to.",
                practice = "The real address is another; a demonstration must send nobody there.")
        @DefaultValue("help-desk@hellowork.example.jp")
        String mailAddress,

        @Policy(code = "P-HELP-DESK-OPENS", value = "When the help desk opens, in Japan.", practice = "As S-43 says.")
        @DefaultValue("09:30")
        LocalTime opens,

        @Policy(code = "P-HELP-DESK-CLOSES", value = "When the help desk closes, in Japan.", practice = "As S-43 says.")
        @DefaultValue("18:00")
        LocalTime closes,

        @Policy(
                code = "P-HELP-DESK-NEW-YEAR-FROM",
                value = "The first day of New Year on which the help desk is closed.",
                practice = "S-43 says New Year without its days; they are those of government offices.")
        @DefaultValue("--12-29")
        MonthDay newYearFrom,

        @Policy(
                code = "P-HELP-DESK-NEW-YEAR-UNTIL",
                value = "The last day of New Year on which the help desk is closed.",
                practice = "S-43 says New Year without its days; they are those of government offices.")
        @DefaultValue("--01-03")
        MonthDay newYearUntil) {

    /**
     * Working days in Tokyo until 2099: Monday to Friday without public holidays, 振替休日 and 国民の休日 among them, and
     * without 31 December to 3 January.
     */
    private static final HolidayCalendar TOKYO = HolidayCalendarIds.JPTO.resolve(ReferenceData.standard());

    /** Whether somebody answers at this instant: from the opening on, until before the closing. */
    boolean isOpenAt(Instant now) {
        ZonedDateTime time = now.atZone(JapanTime.zone());
        return isOpenOn(time.toLocalDate())
                && !time.toLocalTime().isBefore(opens)
                && time.toLocalTime().isBefore(closes);
    }

    /** When it opens for the first time after this instant. */
    Instant opensNextAfter(Instant now) {
        LocalDate day = JapanTime.dayOf(now);
        while (!isOpenOn(day) || !openingOf(day).isAfter(now)) {
            day = day.plusDays(1);
        }
        return openingOf(day);
    }

    /** Whether it opens on this day in Japan. */
    boolean isOpenOn(LocalDate day) {
        return TOKYO.isBusinessDay(day) && !isNewYear(MonthDay.from(day));
    }

    private boolean isNewYear(MonthDay day) {
        return newYearFrom.isAfter(newYearUntil)
                ? !day.isBefore(newYearFrom) || !day.isAfter(newYearUntil)
                : !day.isBefore(newYearFrom) && !day.isAfter(newYearUntil);
    }

    private Instant openingOf(LocalDate day) {
        return day.atTime(opens).atZone(JapanTime.zone()).toInstant();
    }
}
