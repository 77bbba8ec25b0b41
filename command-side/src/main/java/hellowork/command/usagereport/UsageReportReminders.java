package hellowork.command.usagereport;

import hellowork.command.Requested;
import hellowork.command.schedule.Deadline;
import hellowork.command.schedule.Timed;
import hellowork.command.usagereport.UsageReportCommand.Remind;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.RenewalRejected;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reminds of the report of each year of use, twice (S-50); whoever has reported is left alone. */
@Component
class UsageReportReminders implements Timed {
    private final UsageReports reports;

    UsageReportReminders(UsageReports reports) {
        this.reports = reports;
    }

    @Override
    public String name() {
        return "usage-report-reminder";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(ApplicationApproved.class, UsePeriodGranted.class, RenewalRejected.class);
    }

    @Override
    public List<Deadline> after(DomainEvent event) {
        return switch (event) {
            case ApplicationApproved e -> deadlines(e.organizationId(), JapanTime.fiscalYearOf(e.at()));
            // until then the use was kept, perhaps into a year of its own
            case RenewalRejected e -> deadlines(e.organizationId(), JapanTime.fiscalYearOf(e.at()));
            case UsePeriodGranted e ->
                IntStream.rangeClosed(
                                JapanTime.fiscalYearOf(e.at()),
                                JapanTime.fiscalYearOf(e.until().minusNanos(1)))
                        .mapToObj(year -> deadlines(e.organizationId(), year))
                        .flatMap(List::stream)
                        .toList();
            case DomainEvent _ -> List.of();
        };
    }

    private List<Deadline> deadlines(OrganizationId organization, int fiscalYear) {
        String id = organization.value() + " " + fiscalYear;
        return Stream.of(
                        reports.policy().firstReminderOf(fiscalYear),
                        reports.policy().secondReminderOf(fiscalYear))
                .map(at -> new Deadline(id, at))
                .toList();
    }

    @Override
    public void due(String id, Instant now) {
        int space = id.indexOf(' ');
        reports.decide(
                new Remind(new OrganizationId(id.substring(0, space)), Integer.parseInt(id.substring(space + 1)), now),
                Requested.byStranger());
    }
}
