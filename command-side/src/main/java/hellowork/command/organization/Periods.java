package hellowork.command.organization;

import hellowork.command.Requested;
import hellowork.command.organization.Organizations.Step;
import hellowork.command.organization.UseCommand.LookAtPeriod;
import hellowork.command.schedule.Deadline;
import hellowork.command.schedule.Timed;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The notices before the end of a period, and its end (S-06). */
@Component
final class Periods implements Timed {
    private final Organizations organizations;

    Periods(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public String name() {
        return "use-period";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(ApplicationApproved.class, UsePeriodGranted.class);
    }

    @Override
    public List<Deadline> after(DomainEvent event) {
        return switch (event) {
            case UsePeriodGranted e -> deadlines(e.organizationId(), e.until());
            case ApplicationApproved e -> deadlines(e.organizationId(), JapanTime.endOfFiscalYear(e.at()));
            case DomainEvent _ -> List.of();
        };
    }

    private List<Deadline> deadlines(OrganizationId id, Instant until) {
        OrganizationPolicy policy = organizations.policy();
        return Stream.of(until.minus(policy.firstReminder()), until.minus(policy.secondReminder()), until)
                .map(at -> new Deadline(id.value(), at))
                .toList();
    }

    @Override
    public void due(String id, Instant now) {
        LookAtPeriod command = new LookAtPeriod(new OrganizationId(id), now);
        organizations.decide(
                new Step(command.organizationId(), now, null),
                (_, state) -> UseDecider.decide(state, command, organizations.policy()),
                Requested.byStranger());
    }
}
