package hellowork.command.outreach;

import static hellowork.command.outreach.OutreachRule.IDENTIFYING_TEXT;
import static hellowork.command.outreach.OutreachRule.NOTE_NAMES_JOB_SEEKER;
import static hellowork.command.outreach.OutreachRule.NO_SUCH_REPORT;
import static hellowork.command.outreach.OutreachRule.NO_SUCH_THREAD;

import hellowork.command.outreach.MessageReports.Standing;
import hellowork.command.outreach.MessageThread.Parties;
import hellowork.command.outreach.ReportCommand.CloseReport;
import hellowork.command.outreach.ReportCommand.Report;
import hellowork.command.text.IdentifyingText;
import hellowork.events.MessageThreadEvent;
import hellowork.events.MessageThreadEvent.MessageReportClosed;
import hellowork.events.MessageThreadEvent.MessageReported;
import java.util.List;

/** Reports of abuse: one for each message, made by whoever got it, closed by the desk or the organization's bureau. */
final class ReportDecider {
    private ReportDecider() {}

    static List<MessageThreadEvent> decide(MessageReports state, ReportCommand command) {
        return switch (command) {
            case Report c -> report(state, c);
            case CloseReport c -> close(state, c);
        };
    }

    private static List<MessageThreadEvent> report(MessageReports state, Report c) {
        Parties parties = state.parties();
        Standing standing = state.messages().get(c.messageId());
        if (parties == null || standing == null || !parties.jobSeekerId().equals(c.who())) {
            throw NO_SUCH_THREAD.violated();
        }
        return switch (standing) {
            case OPEN, CLOSED -> List.of(); // it is known
            case NOT_REPORTED -> {
                List<String> words = c.text() == null || c.identityMayBeTold()
                        ? List.of()
                        : IdentifyingText.words(c.text(), c.ownNames());
                if (!words.isEmpty()) {
                    throw IDENTIFYING_TEXT.violated(words);
                }
                yield List.of(new MessageReported(
                        c.threadId(), c.messageId(), parties.organizationId(), c.who(), c.kind(), c.text(), c.at()));
            }
        };
    }

    private static List<MessageThreadEvent> close(MessageReports state, CloseReport c) {
        Parties parties = state.parties();
        Standing standing = state.messages().get(c.messageId());
        if (parties == null || standing == null || !c.mayClose()) {
            throw NO_SUCH_REPORT.violated();
        }
        return switch (standing) {
            case NOT_REPORTED -> throw NO_SUCH_REPORT.violated();
            case CLOSED -> List.of();
            case OPEN -> {
                if (IdentifyingText.in(c.note(), c.hiddenNames()).contains(IdentifyingText.Kind.OWN_NAME)) {
                    throw NOTE_NAMES_JOB_SEEKER.violated();
                }
                yield List.of(new MessageReportClosed(
                        c.threadId(), c.messageId(), parties.organizationId(), c.accountId(), c.note(), c.at()));
            }
        };
    }
}
