package hellowork.command.usagereport;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.usagereport.UsageReportRule.BASIS_OUTDATED;
import static hellowork.command.usagereport.UsageReportRule.CONTRACTOR_ABOVE_WHOLE;
import static hellowork.command.usagereport.UsageReportRule.CORRECTION_NEEDS_REASON;
import static hellowork.command.usagereport.UsageReportRule.LINES_DIFFER;
import static hellowork.command.usagereport.UsageReportRule.NOTHING_TO_CORRECT;
import static hellowork.command.usagereport.UsageReportRule.NOT_ZERO;
import static hellowork.command.usagereport.UsageReportRule.NO_USE;
import static hellowork.command.usagereport.UsageReportRule.REASON_NEEDED;
import static hellowork.command.usagereport.UsageReportRule.REASON_WITHOUT_DIFFERENCE;
import static hellowork.command.usagereport.UsageReportRule.REPORTED_MEANWHILE;
import static hellowork.command.usagereport.UsageReportRule.YEAR_NOT_OVER;
import static hellowork.command.usagereport.UsageReportRule.ZERO_NOT_CONFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.Given;
import hellowork.command.Samples;
import hellowork.command.usagereport.UsageReportCommand.Reason;
import hellowork.command.usagereport.UsageReportCommand.Remind;
import hellowork.command.usagereport.UsageReportCommand.Report;
import hellowork.events.DomainEvent;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.OrganizationEvent.UseWithdrawn;
import hellowork.events.UsageCorrection;
import hellowork.events.UsageFigures;
import hellowork.events.UsageItem;
import hellowork.events.UsageLine;
import hellowork.events.UsageReportEvent.UsageReportCorrected;
import hellowork.events.UsageReportEvent.UsageReportReminded;
import hellowork.events.UsageReportEvent.UsageReportSubmitted;
import hellowork.events.UsageReportId;
import hellowork.events.YearsOfUse;
import hellowork.rest.UsageBasis;
import hellowork.store.Fold;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UsageReportDeciderTest {
    private static final int YEAR = 2026;
    private static final UsageReportId ID = UsageReportId.of(ORGANIZATION, YEAR);
    private static final UsageReportPolicy POLICY =
            new UsageReportPolicy(true, MonthDay.of(4, 1), MonthDay.of(4, 15), LocalTime.of(9, 0));
    private static final Fold<YearsOfUse, OrganizationEvent> USE =
            new Fold<>(OrganizationEvent.class, YearsOfUse.none(), YearsOfUse::after);

    private static final Instant LAST_OF_YEAR = Instant.parse("2027-03-31T14:59:59.999999999Z");
    private static final Instant YEAR_OVER = Instant.parse("2027-03-31T15:00:00Z");
    private static final Instant LAST_IN_TIME = Instant.parse("2027-04-20T14:59:59Z");
    private static final Instant OVERDUE = Instant.parse("2027-04-20T15:00:00Z");
    private static final Instant FIRST_REMINDER = Instant.parse("2027-04-01T00:00:00Z");
    private static final Instant SECOND_REMINDER = Instant.parse("2027-04-15T00:00:00Z");

    private static final DomainEvent APPROVED =
            new ApplicationApproved(ORGANIZATION, OFFICER, Instant.parse("2026-07-01T00:00:00Z"));
    private static final JointApplicantId CONTRACTOR = new JointApplicantId("joint-applicant-" + Samples.uuid(95));
    private static final UsageFigures KNOWN = new UsageFigures(10, 4, 3, 2, 1, 0, 1, 1, 0);
    private static final List<UsageLine> LINES = List.of(new UsageLine(null, KNOWN));
    private static final List<UsageLine> NOTHING = List.of(new UsageLine(null, UsageFigures.zero()));
    private static final UsageReportSubmitted SUBMITTED = submitted(LINES, List.of(), YEAR_OVER);

    private final Given<UsageReportCommand> used = Given.<UsageReportCommand>decidingOver((past, command) ->
                    UsageReportDecider.decide(past.state(UsageReport.fold()), past.state(USE), command, POLICY))
            .given(APPROVED);

    private static UsageReportSubmitted submitted(
            List<UsageLine> lines, List<UsageCorrection> corrections, Instant at) {
        return new UsageReportSubmitted(
                ID, ORGANIZATION, YEAR, ACCOUNT, lines.equals(NOTHING), lines, corrections, "7", at);
    }

    private static Report report(List<UsageLine> known, List<UsageLine> reported, Instant at, Reason... reasons) {
        return report(0, known, reported, at, at, null, reasons);
    }

    private static Report report(
            int version,
            List<UsageLine> known,
            List<UsageLine> reported,
            Instant asOf,
            Instant at,
            @Nullable String correctedBecause,
            Reason... reasons) {
        return new Report(
                ORGANIZATION,
                YEAR,
                ACCOUNT,
                new UsageBasis(7, asOf, version, known),
                reported.equals(NOTHING),
                reported,
                List.of(reasons),
                correctedBecause,
                at);
    }

    private static List<UsageLine> line(UsageFigures figures) {
        return List.of(new UsageLine(null, figures));
    }

    @Test
    void a_year_is_reported_from_its_first_instant_after_it_on_and_late_ones_are_taken_too() {
        used.when(report(LINES, LINES, LAST_OF_YEAR)).refusedBy(YEAR_NOT_OVER);
        used.when(report(LINES, LINES, YEAR_OVER)).then(SUBMITTED);
        used.when(report(LINES, LINES, LAST_IN_TIME)).then(submitted(LINES, List.of(), LAST_IN_TIME));
        used.when(report(LINES, LINES, OVERDUE)).then(submitted(LINES, List.of(), OVERDUE));
        assertThat(LAST_IN_TIME).isBefore(YearsOfUse.overdueFrom(YEAR));
        assertThat(OVERDUE).isEqualTo(YearsOfUse.overdueFrom(YEAR));
    }

    @Test
    void the_same_report_again_changes_nothing() {
        used.given(SUBMITTED).when(report(LINES, LINES, LAST_IN_TIME)).staysQuiet();
    }

    @Test
    void who_had_no_use_has_nothing_to_report() {
        Given.<UsageReportCommand>decidingOver((past, command) ->
                        UsageReportDecider.decide(past.state(UsageReport.fold()), past.state(USE), command, POLICY))
                .when(report(NOTHING, NOTHING, YEAR_OVER))
                .refusedBy(NO_USE);
    }

    @Test
    void who_has_withdrawn_still_reports_and_may_do_so_at_once() {
        Instant withdrawn = Instant.parse("2026-12-01T00:00:00Z");
        Given<UsageReportCommand> gone = used.given(
                new UsePeriodGranted(ORGANIZATION, Instant.parse("2028-03-31T15:00:00Z"), withdrawn.minusSeconds(9)),
                new UseWithdrawn(ORGANIZATION, ACCOUNT, withdrawn));
        gone.when(report(LINES, LINES, withdrawn)).then(submitted(LINES, List.of(), withdrawn));
        gone.when(report(0, LINES, LINES, withdrawn.minusNanos(1), withdrawn, null))
                .refusedBy(BASIS_OUTDATED);
        gone.when(new Remind(ORGANIZATION, YEAR + 1, Instant.parse("2028-04-01T00:00:00Z")))
                .staysQuiet();
        gone.when(new Remind(ORGANIZATION, YEAR, FIRST_REMINDER)).thenKinds(UsageReportReminded.class);
    }

    @Test
    void figures_from_before_the_end_of_the_year_are_no_basis() {
        used.when(report(0, LINES, LINES, LAST_OF_YEAR, YEAR_OVER, null)).refusedBy(BASIS_OUTDATED);
    }

    @Test
    void a_zero_report_is_made_on_purpose() {
        Report unsaid = new Report(
                ORGANIZATION,
                YEAR,
                ACCOUNT,
                new UsageBasis(7, YEAR_OVER, 0, NOTHING),
                false,
                NOTHING,
                List.of(),
                null,
                YEAR_OVER);
        used.when(unsaid).refusedBy(ZERO_NOT_CONFIRMED);
        used.when(report(NOTHING, NOTHING, YEAR_OVER)).then(submitted(NOTHING, List.of(), YEAR_OVER));
        used.when(new Report(
                        ORGANIZATION,
                        YEAR,
                        ACCOUNT,
                        new UsageBasis(7, YEAR_OVER, 0, LINES),
                        true,
                        LINES,
                        List.of(),
                        null,
                        YEAR_OVER))
                .refusedBy(NOT_ZERO);
    }

    @Test
    void what_the_history_knows_is_corrected_with_a_reason() {
        List<UsageLine> fewer = line(new UsageFigures(9, 4, 3, 2, 1, 0, 1, 1, 0));
        used.when(report(LINES, fewer, YEAR_OVER)).refusedBy(REASON_NEEDED);
        used.when(report(LINES, fewer, YEAR_OVER, new Reason(null, UsageItem.MESSAGES_SENT, "誤送信1件を除く。")))
                .then(submitted(
                        fewer,
                        List.of(new UsageCorrection(null, UsageItem.MESSAGES_SENT, 10, 9, "誤送信1件を除く。")),
                        YEAR_OVER));
        used.when(report(LINES, line(new UsageFigures(11, 4, 3, 2, 1, 0, 1, 1, 0)), YEAR_OVER))
                .refusedBy(REASON_NEEDED);
    }

    @Test
    void what_happened_outside_is_added_without_a_reason_but_not_taken_away() {
        List<UsageLine> more = line(new UsageFigures(10, 4, 3, 5, 2, 1, 2, 1, 0));
        used.when(report(LINES, more, YEAR_OVER)).then(submitted(more, List.of(), YEAR_OVER));
        used.when(report(LINES, line(new UsageFigures(10, 4, 3, 2, 0, 0, 1, 1, 0)), YEAR_OVER))
                .refusedBy(REASON_NEEDED);
    }

    @Test
    void a_reason_that_would_not_be_kept_is_not_taken() {
        Reason reason = new Reason(null, UsageItem.MESSAGES_SENT, "誤送信1件を除く。");
        Reason another = new Reason(null, UsageItem.REPLIES, "誤送信1件を除く。");
        List<UsageLine> fewer = line(new UsageFigures(9, 4, 3, 2, 1, 0, 1, 1, 0));
        used.when(report(LINES, LINES, YEAR_OVER, reason)).refusedBy(REASON_WITHOUT_DIFFERENCE);
        used.when(report(LINES, fewer, YEAR_OVER, reason, another)).refusedBy(REASON_WITHOUT_DIFFERENCE);
        used.when(report(LINES, fewer, YEAR_OVER, reason, reason)).refusedBy(REASON_WITHOUT_DIFFERENCE);
        used.when(report(LINES, fewer, YEAR_OVER, reason, new Reason(CONTRACTOR, UsageItem.MESSAGES_SENT, "表示されていない。")))
                .refusedBy(REASON_WITHOUT_DIFFERENCE);
    }

    @Test
    void each_contractor_that_was_shown_has_a_line_within_the_whole() {
        UsageFigures part = new UsageFigures(6, 2, 0, 1, 0, 0, 0, 0, 0);
        List<UsageLine> both = List.of(new UsageLine(null, KNOWN), new UsageLine(CONTRACTOR, part));
        used.when(report(both, both, YEAR_OVER)).then(submitted(both, List.of(), YEAR_OVER));
        used.when(report(both, LINES, YEAR_OVER)).refusedBy(LINES_DIFFER);
        used.when(report(both, List.of(new UsageLine(CONTRACTOR, part)), YEAR_OVER))
                .refusedBy(LINES_DIFFER);
        used.when(report(
                        both,
                        List.of(
                                new UsageLine(null, KNOWN),
                                new UsageLine(CONTRACTOR, new UsageFigures(6, 2, 4, 1, 0, 0, 0, 0, 0))),
                        YEAR_OVER))
                .refusedBy(CONTRACTOR_ABOVE_WHOLE);
        List<UsageLine> withReplies = List.of(
                new UsageLine(null, KNOWN), new UsageLine(CONTRACTOR, new UsageFigures(6, 2, 3, 1, 0, 0, 0, 0, 0)));
        used.when(report(both, withReplies, YEAR_OVER)).refusedBy(REASON_NEEDED);
        used.when(report(both, withReplies, YEAR_OVER, new Reason(CONTRACTOR, UsageItem.REPLIES, "担当を引き継いだため。")))
                .then(submitted(
                        withReplies,
                        List.of(new UsageCorrection(CONTRACTOR, UsageItem.REPLIES, 0, 3, "担当を引き継いだため。")),
                        YEAR_OVER));
    }

    @Test
    void contractors_together_are_not_above_the_whole_where_each_one_is_only_ones() {
        JointApplicantId other = new JointApplicantId("joint-applicant-" + Samples.uuid(96));
        UsageFigures none = UsageFigures.zero();
        List<UsageLine> known =
                List.of(new UsageLine(null, KNOWN), new UsageLine(CONTRACTOR, none), new UsageLine(other, none));
        UsageFigures contacts = new UsageFigures(5, 4, 0, 0, 0, 0, 1, 1, 0);
        List<UsageLine> shared = List.of(
                new UsageLine(null, KNOWN), new UsageLine(CONTRACTOR, contacts), new UsageLine(other, contacts));
        Reason[] reasons = Stream.of(CONTRACTOR, other)
                .flatMap(who -> Stream.of(UsageItem.MESSAGES_SENT, UsageItem.SEEKERS_CONTACTED)
                        .map(item -> new Reason(who, item, "委託先の集計による。")))
                .toArray(Reason[]::new);
        used.when(report(known, shared, YEAR_OVER, reasons)).thenKinds(UsageReportSubmitted.class);
        UsageFigures placed = new UsageFigures(5, 4, 0, 0, 1, 0, 1, 1, 0);
        used.when(report(
                        known,
                        List.of(
                                new UsageLine(null, KNOWN),
                                new UsageLine(CONTRACTOR, placed),
                                new UsageLine(other, placed)),
                        YEAR_OVER,
                        reasons))
                .refusedBy(CONTRACTOR_ABOVE_WHOLE);
    }

    @Test
    void a_later_correction_needs_a_reason_and_counts_the_versions() {
        List<UsageLine> more = line(new UsageFigures(10, 4, 3, 5, 2, 1, 2, 1, 0));
        used.given(SUBMITTED)
                .when(report(1, LINES, more, OVERDUE, OVERDUE, null))
                .refusedBy(CORRECTION_NEEDS_REASON);
        used.given(SUBMITTED)
                .when(report(1, LINES, more, OVERDUE, OVERDUE, "集計漏れがありました。"))
                .then(corrected("集計漏れがありました。", more));
    }

    @Test
    void what_has_not_been_reported_is_not_corrected() {
        used.when(report(0, LINES, LINES, OVERDUE, OVERDUE, "集計漏れがありました。")).refusedBy(NOTHING_TO_CORRECT);
    }

    @Test
    void another_reason_for_the_same_figures_is_not_lost() {
        List<UsageLine> fewer = line(new UsageFigures(9, 4, 3, 2, 1, 0, 1, 1, 0));
        Reason first = new Reason(null, UsageItem.MESSAGES_SENT, "誤送信1件を除く。");
        Reason better = new Reason(null, UsageItem.MESSAGES_SENT, "試験送信1件を除く。");
        Given<UsageReportCommand> reported = used.given(submitted(
                fewer, List.of(new UsageCorrection(null, UsageItem.MESSAGES_SENT, 10, 9, "誤送信1件を除く。")), YEAR_OVER));
        reported.when(report(LINES, fewer, OVERDUE, first)).staysQuiet();
        reported.when(report(1, LINES, fewer, OVERDUE, OVERDUE, null, better)).refusedBy(CORRECTION_NEEDS_REASON);
        reported.when(report(1, LINES, fewer, OVERDUE, OVERDUE, "理由を正します。", better))
                .then(new UsageReportCorrected(
                        ID,
                        ORGANIZATION,
                        YEAR,
                        ACCOUNT,
                        2,
                        "理由を正します。",
                        false,
                        fewer,
                        List.of(new UsageCorrection(null, UsageItem.MESSAGES_SENT, 10, 9, "試験送信1件を除く。")),
                        "7",
                        OVERDUE));
        used.given(SUBMITTED)
                .when(report(1, LINES, LINES, OVERDUE, OVERDUE, "確認しました。"))
                .then(corrected("確認しました。", LINES));
        used.given(SUBMITTED, corrected("確認しました。", LINES))
                .when(report(1, LINES, LINES, OVERDUE, OVERDUE, "確認しました。"))
                .staysQuiet();
    }

    @Test
    void whoever_has_not_seen_the_last_report_does_not_replace_it() {
        List<UsageLine> more = line(new UsageFigures(10, 4, 3, 5, 2, 1, 2, 1, 0));
        used.given(SUBMITTED)
                .when(report(0, LINES, more, OVERDUE, OVERDUE, "集計漏れがありました。"))
                .refusedBy(REPORTED_MEANWHILE);
        used.given(SUBMITTED, corrected("確認しました。", LINES))
                .when(report(1, LINES, more, OVERDUE, OVERDUE, "集計漏れがありました。"))
                .refusedBy(REPORTED_MEANWHILE);
    }

    private static UsageReportCorrected corrected(String because, List<UsageLine> lines) {
        return new UsageReportCorrected(
                ID, ORGANIZATION, YEAR, ACCOUNT, 2, because, false, lines, List.of(), "7", OVERDUE);
    }

    @Test
    void who_has_not_reported_is_reminded_twice() {
        UsageReportReminded first =
                new UsageReportReminded(ID, ORGANIZATION, YEAR, LocalDate.of(2027, 4, 1), FIRST_REMINDER);
        UsageReportReminded second =
                new UsageReportReminded(ID, ORGANIZATION, YEAR, LocalDate.of(2027, 4, 15), SECOND_REMINDER);
        used.when(new Remind(ORGANIZATION, YEAR, FIRST_REMINDER.minusNanos(1))).staysQuiet();
        used.when(new Remind(ORGANIZATION, YEAR, FIRST_REMINDER)).then(first);
        used.given(first)
                .when(new Remind(ORGANIZATION, YEAR, SECOND_REMINDER.minusNanos(1)))
                .staysQuiet();
        used.given(first).when(new Remind(ORGANIZATION, YEAR, SECOND_REMINDER)).then(second);
        used.given(first, second).when(new Remind(ORGANIZATION, YEAR, OVERDUE)).staysQuiet();
        used.given(SUBMITTED)
                .when(new Remind(ORGANIZATION, YEAR, SECOND_REMINDER))
                .staysQuiet();
    }
}
