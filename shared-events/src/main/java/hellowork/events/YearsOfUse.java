package hellowork.events;

import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.RenewalRejected;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.OrganizationEvent.UseWithdrawn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The fiscal years in which an organization had the use of the service, and so has to report (S-50 他Q8): also those of
 * one that has lapsed since, was suspended, or has withdrawn.
 *
 * @param withdrawnAt when it gave the use up
 */
public record YearsOfUse(Set<Integer> years, @Nullable Instant withdrawnAt) {
    public YearsOfUse {
        years = Set.copyOf(years);
    }

    /** Of an organization that has not been admitted. */
    public static YearsOfUse none() {
        return new YearsOfUse(Set.of(), null);
    }

    /** The years after one more event. */
    public YearsOfUse after(OrganizationEvent event) {
        if (event instanceof ApplicationApproved e) {
            int year = JapanTime.fiscalYearOf(e.at());
            return with(year, year);
        }
        if (event instanceof UsePeriodGranted e) {
            return with(
                    JapanTime.fiscalYearOf(e.at()),
                    JapanTime.fiscalYearOf(e.until().minusNanos(1)));
        }
        if (event instanceof RenewalRejected e) { // until then the use was kept
            int year = JapanTime.fiscalYearOf(e.at());
            return with(year, year);
        }
        if (event instanceof UseWithdrawn e) {
            int last = JapanTime.fiscalYearOf(e.at());
            return new YearsOfUse(years.stream().filter(year -> year <= last).collect(Collectors.toSet()), e.at());
        }
        return this;
    }

    private YearsOfUse with(int first, int last) {
        Set<Integer> more = new TreeSet<>(years);
        IntStream.rangeClosed(first, last).forEach(more::add);
        return new YearsOfUse(more, withdrawnAt);
    }

    /** The first instant after a fiscal year: 1 April 00:00 in Japan. */
    public static Instant endOf(int fiscalYear) {
        return JapanTime.startOf(LocalDate.of(fiscalYear + 1, 4, 1));
    }

    /** The first instant at which a report of that year is late: 21 April 00:00 in Japan (S-50). */
    public static Instant overdueFrom(int fiscalYear) {
        return JapanTime.startOf(LocalDate.of(fiscalYear + 1, 4, 21));
    }
}
