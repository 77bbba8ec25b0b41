package hellowork.command.usagereport;

import static hellowork.command.usagereport.UsageReportRule.CONTRACTOR_ABOVE_WHOLE;
import static hellowork.command.usagereport.UsageReportRule.LINES_DIFFER;
import static hellowork.command.usagereport.UsageReportRule.NOT_ZERO;
import static hellowork.command.usagereport.UsageReportRule.REASON_NEEDED;
import static hellowork.command.usagereport.UsageReportRule.REASON_WITHOUT_DIFFERENCE;
import static hellowork.command.usagereport.UsageReportRule.ZERO_NOT_CONFIRMED;

import hellowork.command.usagereport.UsageReportCommand.Reason;
import hellowork.command.usagereport.UsageReportCommand.Report;
import hellowork.events.JointApplicantId;
import hellowork.events.UsageCorrection;
import hellowork.events.UsageFigures;
import hellowork.events.UsageItem;
import hellowork.events.UsageLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What is reported, beside what the history knew when it was shown. */
final class Comparison {
    private Comparison() {}

    /** The figures that differ, each with its reason; refused where one is needed and missing. */
    static List<UsageCorrection> corrections(Report c) {
        checkLines(c);
        checkZero(c);
        checkReasons(c);
        List<UsageCorrection> corrections = new ArrayList<>();
        for (UsageLine known : c.basis().lines()) {
            UsageFigures reported = reported(c, known).orElseThrow(LINES_DIFFER::violated);
            for (UsageItem item : UsageItem.values()) {
                int before = known.figures().of(item);
                int after = reported.of(item);
                Optional<String> reason = reason(c, known, item);
                if (after != before && reason.isPresent()) {
                    corrections.add(new UsageCorrection(known.jointApplicantId(), item, before, after, reason.get()));
                } else if (after < before || (after > before && item.isWhollyKnown())) {
                    throw REASON_NEEDED.violated();
                }
            }
        }
        return corrections;
    }

    private static void checkLines(Report c) {
        if (c.lines().size() != c.basis().lines().size()) {
            throw LINES_DIFFER.violated();
        }
        UsageFigures whole = c.lines().stream()
                .filter(line -> line.jointApplicantId() == null)
                .findFirst()
                .map(UsageLine::figures)
                .orElseThrow(LINES_DIFFER::violated);
        for (UsageItem item : UsageItem.values()) {
            LongStream parts = c.lines().stream()
                    .filter(line -> line.jointApplicantId() != null)
                    .mapToLong(line -> line.figures().of(item));
            long most =
                    item.isOneContractorsAtMost() ? parts.sum() : parts.max().orElse(0);
            if (most > whole.of(item)) {
                throw CONTRACTOR_ABOVE_WHOLE.violated();
            }
        }
    }

    private static void checkZero(Report c) {
        boolean nothing = c.lines().stream().allMatch(line -> line.figures().isZero());
        if (nothing && !c.zero()) {
            throw ZERO_NOT_CONFIRMED.violated();
        }
        if (!nothing && c.zero()) {
            throw NOT_ZERO.violated();
        }
    }

    /** One reason for each figure that differs, and none for one that does not: what is not kept is not taken. */
    private static void checkReasons(Report c) {
        Set<Figure> seen = new HashSet<>();
        for (Reason reason : c.reasons()) {
            Figure figure = new Figure(reason.jointApplicantId(), reason.item());
            boolean differs = c.basis().lines().stream()
                    .filter(line -> Objects.equals(line.jointApplicantId(), figure.jointApplicantId()))
                    .anyMatch(known -> reported(c, known)
                            .filter(figures ->
                                    figures.of(figure.item()) != known.figures().of(figure.item()))
                            .isPresent());
            if (!differs || !seen.add(figure)) {
                throw REASON_WITHOUT_DIFFERENCE.violated();
            }
        }
    }

    private record Figure(@Nullable JointApplicantId jointApplicantId, UsageItem item) {}

    private static Optional<UsageFigures> reported(Report c, UsageLine known) {
        return c.lines().stream()
                .filter(line -> Objects.equals(line.jointApplicantId(), known.jointApplicantId()))
                .findFirst()
                .map(UsageLine::figures);
    }

    private static Optional<String> reason(Report c, UsageLine line, UsageItem item) {
        return c.reasons().stream()
                .filter(reason ->
                        reason.item() == item && Objects.equals(reason.jointApplicantId(), line.jointApplicantId()))
                .findFirst()
                .map(Reason::text);
    }
}
