package hellowork.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages between one organization and one job seeker, who stays anonymous (S-32). */
public sealed interface MessageThreadEvent extends DomainEvent {
    ThreadId threadId();

    @Override
    default ThreadId aggregateId() {
        return threadId();
    }

    /**
     * The organization wrote to the job seeker.
     *
     * @param jointApplicantId the contractor (連名申請者) who wrote in the municipality's name, if one did
     */
    record MessageSent(
            ThreadId threadId,
            MessageId messageId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            @Nullable JointApplicantId jointApplicantId,
            MessageKind kind,
            @Personal(of = "jobSeekerId") String subject,
            @Personal(of = "jobSeekerId") String body,
            Instant at)
            implements MessageThreadEvent {}

    /** 個人情報管理・苦情処理責任者 as the outreach named them (S-14). */
    record ComplaintContactStated(
            ThreadId threadId,
            MessageId messageId,
            OrganizationId organizationId,
            @Personal(of = "organizationId") Officer contact,
            Instant at)
            implements MessageThreadEvent {}

    /**
     * The job seeker wrote to the organization.
     *
     * @param jointApplicantId the contractor (連名申請者) that wrote the message which is answered, if one did; it is told
     *     apart for the usage report (S-50), and absent in what was written before that was kept
     */
    record ReplySent(
            ThreadId threadId,
            MessageId messageId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            @Nullable JointApplicantId jointApplicantId,
            @Personal(of = "jobSeekerId") String body,
            Instant at)
            implements MessageThreadEvent {}

    /** The job seeker opened this message. */
    record MessageRead(ThreadId threadId, MessageId messageId, Instant at) implements MessageThreadEvent {}

    /** The organization opened this message of the job seeker's; one of its accounts is enough. */
    record ReplyRead(
            ThreadId threadId, MessageId messageId, OrganizationId organizationId, AccountId accountId, Instant at)
            implements MessageThreadEvent {}

    /**
     * The job seeker declined (辞退): the organization writes no more here, nor another outreach, until the job seeker
     * writes.
     *
     * @param reason for the organization, if the job seeker gives one
     */
    record ThreadDeclined(
            ThreadId threadId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            @Personal(of = "jobSeekerId") @Nullable String reason,
            Instant at)
            implements MessageThreadEvent {}

    /**
     * The organization went on with placement or a paid service in this thread. Written with what it did, so that a
     * decline and that cannot both win.
     */
    record ThreadProceeded(ThreadId threadId, OrganizationId organizationId, JobSeekerId jobSeekerId, Instant at)
            implements MessageThreadEvent {}

    /**
     * The job seeker reported this message of the organization's as abuse. The desk and the organization's bureau see it.
     *
     * @param text in the job seeker's own words, if there are any
     */
    record MessageReported(
            ThreadId threadId,
            MessageId messageId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            ReportKind kind,
            @Personal(of = "jobSeekerId") @Nullable String text,
            Instant at)
            implements MessageThreadEvent {}

    /** The desk or the bureau has dealt with the report. */
    record MessageReportClosed(
            ThreadId threadId,
            MessageId messageId,
            OrganizationId organizationId,
            AccountId accountId,
            @Personal(of = "organizationId") String note,
            Instant at)
            implements MessageThreadEvent {}

    /** The message holds words that the law forbids to ask about or to promise; the sender kept them for this reason. */
    record ProhibitedWordsKept(
            ThreadId threadId,
            MessageId messageId,
            OrganizationId organizationId,
            List<String> words,
            @Personal(of = "organizationId") String reason,
            Instant at)
            implements MessageThreadEvent {
        public ProhibitedWordsKept {
            words = List.copyOf(words);
        }
    }
}
