package hellowork.query.usagereport;

import hellowork.events.UsageCorrection;
import hellowork.events.UsageLine;
import hellowork.events.UsageReportEvent;
import hellowork.events.UsageReportEvent.UsageReportCorrected;
import hellowork.events.UsageReportEvent.UsageReportReminded;
import hellowork.events.UsageReportEvent.UsageReportSubmitted;
import hellowork.events.YearsOfUse;
import hellowork.store.Fold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stream of a report: every version of it, the newest last. */
record FiledReport(List<Version> versions, List<Instant> reminders) {
    static final Fold<FiledReport, UsageReportEvent> FOLD =
            new Fold<>(UsageReportEvent.class, new FiledReport(List.of(), List.of()), FiledReport::evolve);

    /**
     * What was reported.
     *
     * @param late after 20 April; of the first version only
     * @param correctedBecause why an earlier version was corrected
     * @param corrections the figures that differ from what the history knew, each with its reason
     */
    record Version(
            int version,
            boolean zero,
            boolean late,
            @Nullable String correctedBecause,
            List<UsageLine> lines,
            List<UsageCorrection> corrections,
            Instant reportedAt) {}

    private FiledReport evolve(UsageReportEvent event) {
        return switch (event) {
            case UsageReportSubmitted e ->
                with(new Version(
                        1,
                        e.zero(),
                        !e.at().isBefore(YearsOfUse.overdueFrom(e.fiscalYear())),
                        null,
                        e.lines(),
                        e.corrections(),
                        e.at()));
            case UsageReportCorrected e ->
                with(new Version(e.version(), e.zero(), false, e.reason(), e.lines(), e.corrections(), e.at()));
            case UsageReportReminded e -> {
                List<Instant> more = new ArrayList<>(reminders);
                more.add(e.at());
                yield new FiledReport(versions, List.copyOf(more));
            }
        };
    }

    private FiledReport with(Version version) {
        List<Version> more = new ArrayList<>(versions);
        more.add(version);
        return new FiledReport(List.copyOf(more), reminders);
    }

    /**
     * How far it is at this instant.
     *
     * @param required whether the organization had use of the service in that year
     */
    ReportState stateAt(Instant now, int fiscalYear, boolean required) {
        if (versions.size() > 1) {
            return ReportState.CORRECTED;
        }
        if (versions.size() == 1) {
            return versions.getFirst().late() ? ReportState.LATE : ReportState.SUBMITTED;
        }
        if (!required) {
            return ReportState.NOT_REQUIRED;
        }
        if (now.isBefore(YearsOfUse.endOf(fiscalYear))) {
            return ReportState.NOT_DUE;
        }
        return now.isBefore(YearsOfUse.overdueFrom(fiscalYear)) ? ReportState.DUE : ReportState.OVERDUE;
    }
}
