package hellowork.command.usagereport;

import hellowork.events.AccountId;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationId;
import hellowork.events.UsageItem;
import hellowork.events.UsageLine;
import hellowork.events.UsageReportId;
import hellowork.rest.UsageBasis;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

sealed interface UsageReportCommand {
    OrganizationId organizationId();

    int fiscalYear();

    Instant at();

    default UsageReportId usageReportId() {
        return UsageReportId.of(organizationId(), fiscalYear());
    }

    /**
     * Reports the year, or corrects what was reported.
     *
     * @param zero that there was nothing, said on purpose (S-51)
     * @param reasons why figures differ from what the history knows
     * @param correctedBecause why an earlier report is corrected
     */
    record Report(
            OrganizationId organizationId,
            int fiscalYear,
            AccountId by,
            UsageBasis basis,
            boolean zero,
            List<UsageLine> lines,
            List<Reason> reasons,
            @Nullable String correctedBecause,
            Instant at)
            implements UsageReportCommand {}

    record Reason(@Nullable JointApplicantId jointApplicantId, UsageItem item, String text) {}

    /** A day of reminders has come. */
    record Remind(OrganizationId organizationId, int fiscalYear, Instant at) implements UsageReportCommand {}
}
