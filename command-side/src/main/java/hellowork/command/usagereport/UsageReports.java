package hellowork.command.usagereport;

import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.events.OrganizationEvent;
import hellowork.events.YearsOfUse;
import hellowork.store.Decided;
import hellowork.store.Fold;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Loads the streams that a report is decided on. */
@Component
@EnableConfigurationProperties(UsageReportPolicy.class)
class UsageReports {
    private static final Fold<YearsOfUse, OrganizationEvent> USE =
            new Fold<>(OrganizationEvent.class, YearsOfUse.none(), YearsOfUse::after);

    private final Commands commands;
    private final UsageReportPolicy policy;

    UsageReports(Commands commands, UsageReportPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    UsageReportPolicy policy() {
        return policy;
    }

    Decided decide(UsageReportCommand command, Requested requested) {
        return commands.decide(
                command.usageReportId(),
                streams -> UsageReportDecider.decide(
                        streams.state(UsageReport.fold(), command.usageReportId()),
                        streams.state(USE, command.organizationId()),
                        command,
                        policy),
                requested);
    }
}
