package hellowork.demo;

import hellowork.events.AccountId;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.OrganizationEvent.RenewalApproved;
import hellowork.events.OrganizationEvent.RenewalReminded;
import hellowork.events.OrganizationEvent.RenewalRequested;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** The periods of use up to now: each was asked for in time and granted, so that whoever is approved uses the service. */
final class UsePeriods {
    private static final Duration NOTICE = Duration.ofDays(30);

    private final Instant now;

    UsePeriods(Instant now) {
        this.now = now;
    }

    void record(
            OrganizationId id,
            AccountId applicant,
            AccountId officer,
            Instant approved,
            Chance chance,
            Consumer<DomainEvent> history) {
        Instant end = JapanTime.endOfFiscalYear(approved);
        Instant until = approved.isBefore(end.minus(NOTICE)) ? end : JapanTime.endOfFiscalYear(end);
        history.accept(new UsePeriodGranted(id, until, approved));
        Instant reminded = until.minus(NOTICE);
        while (!reminded.isAfter(now)) {
            history.accept(new RenewalReminded(id, until, 1, reminded));
            Instant asked = reminded.plus(chance.minutes(60, 10 * 24 * 60));
            Instant granted = OfficeHours.from(asked.plus(chance.minutes(60, 5 * 24 * 60)));
            if (asked.isAfter(now)) {
                return;
            }
            history.accept(new RenewalRequested(id, applicant, asked));
            if (granted.isAfter(now)) {
                return;
            }
            until = JapanTime.endOfFiscalYear(until);
            history.accept(new RenewalApproved(id, officer, granted));
            history.accept(new UsePeriodGranted(id, until, granted));
            reminded = until.minus(NOTICE);
        }
    }
}
