package hellowork.command.usagereport;

import static hellowork.command.usagereport.UsageReportRule.BASIS_OUTDATED;
import static hellowork.command.usagereport.UsageReportRule.CORRECTION_NEEDS_REASON;
import static hellowork.command.usagereport.UsageReportRule.NOTHING_TO_CORRECT;
import static hellowork.command.usagereport.UsageReportRule.NO_USE;
import static hellowork.command.usagereport.UsageReportRule.REPORTED_MEANWHILE;
import static hellowork.command.usagereport.UsageReportRule.YEAR_NOT_OVER;

import hellowork.command.usagereport.UsageReport.NotReported;
import hellowork.command.usagereport.UsageReport.Reported;
import hellowork.command.usagereport.UsageReportCommand.Remind;
import hellowork.command.usagereport.UsageReportCommand.Report;
import hellowork.events.JapanTime;
import hellowork.events.UsageCorrection;
import hellowork.events.UsageReportEvent;
import hellowork.events.UsageReportEvent.UsageReportCorrected;
import hellowork.events.UsageReportEvent.UsageReportReminded;
import hellowork.events.UsageReportEvent.UsageReportSubmitted;
import hellowork.events.YearsOfUse;
import java.util.List;

/** The annual report: from the end of the year, late ones too, corrected with a reason (S-50, S-51 他Q8). */
final class UsageReportDecider {
    private UsageReportDecider() {}

    private record On(UsageReport state, UsageReportCommand command) {}

    static List<UsageReportEvent> decide(
            UsageReport state, YearsOfUse use, UsageReportCommand command, UsageReportPolicy policy) {
        return switch (new On(state, command)) {
            case On(NotReported _, Report c) -> {
                if (c.correctedBecause() != null) {
                    throw NOTHING_TO_CORRECT.violated();
                }
                List<UsageCorrection> corrections = checked(use, c, policy);
                yield List.of(new UsageReportSubmitted(
                        c.usageReportId(),
                        c.organizationId(),
                        c.fiscalYear(),
                        c.by(),
                        c.zero(),
                        c.lines(),
                        corrections,
                        Long.toString(c.basis().position()),
                        c.at()));
            }
            case On(Reported s, Report c) when s.says(c) -> List.of(); // so it was reported
            case On(Reported s, Report c)
            when s.version() != c.basis().version() -> throw REPORTED_MEANWHILE.violated();
            case On(Reported s, Report c) -> {
                List<UsageCorrection> corrections = checked(use, c, policy);
                if (c.correctedBecause() == null) {
                    throw CORRECTION_NEEDS_REASON.violated();
                }
                yield List.of(new UsageReportCorrected(
                        c.usageReportId(),
                        c.organizationId(),
                        c.fiscalYear(),
                        c.by(),
                        s.version() + 1,
                        c.correctedBecause(),
                        c.zero(),
                        c.lines(),
                        corrections,
                        Long.toString(c.basis().position()),
                        c.at()));
            }
            case On(Reported _, Remind _) -> List.of();
            case On(NotReported s, Remind c) ->
                use.years().contains(c.fiscalYear()) && isDue(s.reminders(), c, policy)
                        ? List.of(new UsageReportReminded(
                                c.usageReportId(), c.organizationId(), c.fiscalYear(), JapanTime.dayOf(c.at()), c.at()))
                        : List.of();
        };
    }

    private static boolean isDue(int reminders, Remind c, UsageReportPolicy policy) {
        return switch (reminders) {
            case 0 -> !c.at().isBefore(policy.firstReminderOf(c.fiscalYear()));
            case 1 -> !c.at().isBefore(policy.secondReminderOf(c.fiscalYear()));
            default -> false;
        };
    }

    private static List<UsageCorrection> checked(YearsOfUse use, Report c, UsageReportPolicy policy) {
        if (!use.years().contains(c.fiscalYear())) {
            throw NO_USE.violated();
        }
        boolean early = c.at().isBefore(YearsOfUse.endOf(c.fiscalYear()));
        if (early && (use.withdrawnAt() == null || !policy.onWithdrawal())) {
            throw YEAR_NOT_OVER.violated();
        }
        if (c.basis().asOf().isBefore(early ? use.withdrawnAt() : YearsOfUse.endOf(c.fiscalYear()))) {
            throw BASIS_OUTDATED.violated();
        }
        return Comparison.corrections(c);
    }
}
