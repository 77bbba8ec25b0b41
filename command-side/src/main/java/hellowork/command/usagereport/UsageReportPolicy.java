package hellowork.command.usagereport;

import hellowork.events.JapanTime;
import hellowork.rest.Policy;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What neither S-50 nor S-51 says about the annual report. */
@ConfigurationProperties("hellowork.policy.usage-report")
record UsageReportPolicy(
        @Policy(
                code = "P-REPORT-ON-WITHDRAWAL",
                value = "Whether an organization that has withdrawn may report the year before its end.",
                practice = "The real service tells nothing about a report before the year's end; it may ask for "
                        + "it at once.")
        @DefaultValue("true")
        boolean onWithdrawal,

        @Policy(
                code = "P-REPORT-REMINDER",
                value = "The day of the first reminder after the end of the year.",
                practice = "Whether the bureaus remind at all, and when, is not published.")
        @DefaultValue("--04-01")
        MonthDay firstReminder,

        @Policy(
                code = "P-REPORT-LAST-REMINDER",
                value = "The day of the second reminder, for those who have not reported.",
                practice = "Whether the bureaus remind at all, and when, is not published.")
        @DefaultValue("--04-15")
        MonthDay secondReminder,

        @Policy(
                code = "P-REPORT-REMINDER-TIME",
                value = "When the reminders leave, in Japan.",
                practice = "Whether the bureaus remind at all, and when, is not published.")
        @DefaultValue("09:00")
        LocalTime reminderTime) {

    Instant firstReminderOf(int fiscalYear) {
        return at(firstReminder, fiscalYear);
    }

    Instant secondReminderOf(int fiscalYear) {
        return at(secondReminder, fiscalYear);
    }

    private Instant at(MonthDay day, int fiscalYear) {
        return day.atYear(fiscalYear + 1)
                .atTime(reminderTime)
                .atZone(JapanTime.zone())
                .toInstant();
    }
}
