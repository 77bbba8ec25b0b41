package hellowork.command.outreach;

import static hellowork.command.Samples.ANOTHER_SEEKER;
import static hellowork.command.Samples.MESSAGE;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.Samples.SEEKER;
import static hellowork.command.Samples.THREAD;
import static hellowork.command.outreach.Correspondence.REPLIED;
import static hellowork.command.outreach.Correspondence.REPLY;
import static hellowork.command.outreach.Correspondence.firstMessage;
import static hellowork.command.outreach.OutreachRule.IDENTIFYING_TEXT;
import static hellowork.command.outreach.OutreachRule.NOTE_NAMES_JOB_SEEKER;
import static hellowork.command.outreach.OutreachRule.NO_SUCH_REPORT;
import static hellowork.command.outreach.OutreachRule.NO_SUCH_THREAD;

import hellowork.command.Given;
import hellowork.command.outreach.ReportCommand.CloseReport;
import hellowork.command.outreach.ReportCommand.Report;
import hellowork.events.JobSeekerId;
import hellowork.events.MessageId;
import hellowork.events.MessageThreadEvent.MessageReportClosed;
import hellowork.events.MessageThreadEvent.MessageReported;
import hellowork.events.ReportKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportDeciderTest {
    private static final MessageReported REPORTED =
            new MessageReported(THREAD, MESSAGE, ORGANIZATION, SEEKER, ReportKind.HARASSMENT, "失礼な内容です。", NOW);
    private static final MessageReportClosed CLOSED =
            new MessageReportClosed(THREAD, MESSAGE, ORGANIZATION, OFFICER, "指導しました。", NOW);

    private final Given<ReportCommand> nothing = Given.deciding(MessageReports.fold(), ReportDecider::decide);
    private final Given<ReportCommand> answered = nothing.given(firstMessage()).given(REPLIED);
    private final Given<ReportCommand> reported = answered.given(REPORTED);

    private static Report report(JobSeekerId who, MessageId message, String text, boolean identityMayBeTold) {
        return new Report(THREAD, message, who, List.of("山田 太郎"), ReportKind.HARASSMENT, text, identityMayBeTold, NOW);
    }

    private static CloseReport close(boolean mayClose) {
        return new CloseReport(THREAD, MESSAGE, OFFICER, mayClose, List.of("山田 太郎"), "指導しました。", NOW);
    }

    @Test
    void a_message_is_reported_once() {
        answered.when(report(SEEKER, MESSAGE, "失礼な内容です。", false)).then(REPORTED);
        reported.when(report(SEEKER, MESSAGE, "失礼な内容です。", false)).staysQuiet();
        reported.given(CLOSED).when(report(SEEKER, MESSAGE, "失礼な内容です。", false)).staysQuiet();
    }

    @Test
    void ones_own_or_anothers_message_is_not_reported() {
        answered.when(report(SEEKER, REPLY, "x", false)).refusedBy(NO_SUCH_THREAD);
        answered.when(report(ANOTHER_SEEKER, MESSAGE, "x", false)).refusedBy(NO_SUCH_THREAD);
        nothing.when(report(SEEKER, MESSAGE, "x", false)).refusedBy(NO_SUCH_THREAD);
    }

    @Test
    void the_text_tells_who_reports_only_on_purpose() {
        answered.when(report(SEEKER, MESSAGE, "山田太郎と申します。", false)).refusedBy(IDENTIFYING_TEXT);
        answered.when(report(SEEKER, MESSAGE, "山田太郎と申します。", true)).thenKinds(MessageReported.class);
    }

    @Test
    void the_note_of_an_officer_who_knows_it_tells_the_bureau_no_name() {
        for (String note : List.of("山田太郎さんと話しました。", "ヤマダ　太郎様に連絡済み。山田と申します、とのこと。")) {
            reported.when(new CloseReport(THREAD, MESSAGE, OFFICER, true, List.of("山田 太郎"), note, NOW))
                    .refusedBy(NOTE_NAMES_JOB_SEEKER);
        }
        String telling = "団体(03-0000-1001)に電話で指導しました。";
        reported.when(new CloseReport(THREAD, MESSAGE, OFFICER, true, List.of("山田 太郎"), telling, NOW))
                .thenKinds(MessageReportClosed.class);
        reported.when(new CloseReport(THREAD, MESSAGE, OFFICER, true, List.of(), "山田太郎です。", NOW))
                .thenKinds(MessageReportClosed.class);
    }

    @Test
    void a_report_is_closed_once_by_whom_it_concerns() {
        reported.when(close(true)).then(CLOSED);
        reported.given(CLOSED).when(close(true)).staysQuiet();
        reported.when(close(false)).refusedBy(NO_SUCH_REPORT);
        answered.when(close(true)).refusedBy(NO_SUCH_REPORT);
        nothing.when(close(true)).refusedBy(NO_SUCH_REPORT);
    }
}
