package hellowork.command.usagereport;

import hellowork.command.usagereport.UsageReportCommand.Reason;
import hellowork.command.usagereport.UsageReportCommand.Report;
import hellowork.events.UsageCorrection;
import hellowork.events.UsageLine;
import hellowork.events.UsageReportEvent;
import hellowork.events.UsageReportEvent.UsageReportCorrected;
import hellowork.events.UsageReportEvent.UsageReportReminded;
import hellowork.events.UsageReportEvent.UsageReportSubmitted;
import hellowork.store.Fold;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What decisions ask about the report of one year. */
sealed interface UsageReport {
    /** How many reminders have left. */
    int reminders();

    record NotReported(int reminders) implements UsageReport {}

    /**
     * As it was reported last.
     *
     * @param correctedBecause why an earlier version was corrected; absent for the first
     */
    record Reported(
            int reminders,
            int version,
            Set<UsageLine> lines,
            Set<Reason> reasons,
            @Nullable String correctedBecause) implements UsageReport {
        /** Whether this says nothing that was not said; another reason is something that was not. */
        boolean says(Report report) {
            return lines.equals(Set.copyOf(report.lines()))
                    && reasons.equals(Set.copyOf(report.reasons()))
                    && (report.correctedBecause() == null
                            || report.correctedBecause().equals(correctedBecause));
        }
    }

    static UsageReport initial() {
        return new NotReported(0);
    }

    static Fold<UsageReport, UsageReportEvent> fold() {
        return Folding.FOLD;
    }

    /** In a class of its own: a constant of the interface would be made while its states are. */
    final class Folding {
        private static final Fold<UsageReport, UsageReportEvent> FOLD =
                new Fold<>(UsageReportEvent.class, initial(), UsageReport::evolve);

        private Folding() {}
    }

    default UsageReport evolve(UsageReportEvent event) {
        return switch (event) {
            case UsageReportSubmitted e ->
                new Reported(reminders(), 1, Set.copyOf(e.lines()), reasons(e.corrections()), null);
            case UsageReportCorrected e ->
                new Reported(reminders(), e.version(), Set.copyOf(e.lines()), reasons(e.corrections()), e.reason());
            case UsageReportReminded _ ->
                switch (this) {
                    case NotReported s -> new NotReported(s.reminders + 1);
                    case Reported s -> new Reported(s.reminders + 1, s.version, s.lines, s.reasons, s.correctedBecause);
                };
        };
    }

    private static Set<Reason> reasons(List<UsageCorrection> corrections) {
        return corrections.stream()
                .map(correction -> new Reason(correction.jointApplicantId(), correction.item(), correction.reason()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
