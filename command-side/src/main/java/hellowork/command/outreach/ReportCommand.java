package hellowork.command.outreach;

import hellowork.events.AccountId;
import hellowork.events.JobSeekerId;
import hellowork.events.MessageId;
import hellowork.events.ReportKind;
import hellowork.events.ThreadId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done about an abusive message. */
sealed interface ReportCommand {
    ThreadId threadId();

    MessageId messageId();

    /**
     * A job seeker reports it.
     *
     * @param ownNames how the job seeker is called, which the bureau is not to learn by mistake
     * @param identityMayBeTold the job seeker has confirmed that the text may tell who reports (S-32)
     */
    record Report(
            ThreadId threadId,
            MessageId messageId,
            JobSeekerId who,
            List<String> ownNames,
            ReportKind kind,
            @Nullable String text,
            boolean identityMayBeTold,
            Instant at)
            implements ReportCommand {}

    /**
     * An officer closes it.
     *
     * @param mayClose whether the officer's desk or bureau is concerned with this organization
     * @param hiddenNames how the job seeker is called, if this officer knows who reported; bureaus read the note too
     */
    record CloseReport(
            ThreadId threadId,
            MessageId messageId,
            AccountId accountId,
            boolean mayClose,
            List<String> hiddenNames,
            String note,
            Instant at)
            implements ReportCommand {}
}
