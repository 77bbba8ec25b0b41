package hellowork.command.usagereport;

import hellowork.events.UsageLine;
import hellowork.events.UsageReportEvent;
import hellowork.events.UsageReportEvent.UsageReportCorrected;
import hellowork.events.UsageReportEvent.UsageReportReminded;
import hellowork.events.UsageReportEvent.UsageReportSubmitted;
import hellowork.store.Fold;
import java.util.List;

/** What decisions ask about the report of one year. */
sealed interface UsageReport {
    /** How many reminders have left. */
    int reminders();

    record NotReported(int reminders) implements UsageReport {}

    record Reported(int reminders, int version, List<UsageLine> lines) implements UsageReport {}

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
            case UsageReportSubmitted e -> new Reported(reminders(), 1, e.lines());
            case UsageReportCorrected e -> new Reported(reminders(), e.version(), e.lines());
            case UsageReportReminded _ ->
                switch (this) {
                    case NotReported s -> new NotReported(s.reminders + 1);
                    case Reported s -> new Reported(s.reminders + 1, s.version, s.lines);
                };
        };
    }
}
