package hellowork.command.usagereport;

import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.schedule.Deadline;
import hellowork.events.DomainEvent;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.RenewalRejected;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S-50: who had use in a year is reminded of its report. */
class UsageReportRemindersTest {
    @SuppressWarnings("NullAway") // when it is due is asked of the policy alone
    private final UsageReportReminders reminders = new UsageReportReminders(new UsageReports(
            null, new UsageReportPolicy(true, MonthDay.of(4, 1), MonthDay.of(4, 15), LocalTime.of(9, 0))));

    private void remindsOf(DomainEvent event, Integer... years) {
        assertThat(reminders.listensTo()).contains(event.getClass());
        assertThat(reminders.after(event))
                .extracting(Deadline::id)
                .containsOnly(Arrays.stream(years)
                        .map(year -> ORGANIZATION.value() + " " + year)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-31T14:59:59.999999999Z, 2026", "2027-03-31T15:00:00Z, 2027"})
    void of_the_year_of_its_approval_and_of_the_one_in_which_a_renewal_asked_for_in_time_was_refused(
            Instant at, int year) {
        remindsOf(new ApplicationApproved(ORGANIZATION, OFFICER, at), year);
        remindsOf(new RenewalRejected(ORGANIZATION, OFFICER, "要件を満たさないため。", at), year);
    }

    @Test
    void of_each_year_of_a_period_and_not_of_the_one_that_begins_with_its_end() {
        Instant begin = Instant.parse("2026-07-01T00:00:00Z");
        remindsOf(new UsePeriodGranted(ORGANIZATION, Instant.parse("2028-03-31T15:00:00Z"), begin), 2026, 2027);
    }

    @Test
    void twice_in_april_at_nine_in_japan() {
        Instant approved = Instant.parse("2026-07-01T00:00:00Z");
        assertThat(reminders.after(new ApplicationApproved(ORGANIZATION, OFFICER, approved)))
                .extracting(Deadline::at)
                .containsExactly(Instant.parse("2027-04-01T00:00:00Z"), Instant.parse("2027-04-15T00:00:00Z"));
    }
}
