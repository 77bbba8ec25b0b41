package hellowork.command.outreach;

import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicantId;
import hellowork.events.MessageId;
import hellowork.events.OrganizationId;
import hellowork.events.ThreadId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an organization sends. */
sealed interface OutreachCommand {
    ThreadId threadId();

    MessageId messageId();

    OrganizationId organizationId();

    JobSeekerId jobSeekerId();

    /** The contractor in whose name the account writes too, if it is one's. */
    @Nullable
    JointApplicantId jointApplicantId();

    String body();

    /** Why words that the law may forbid are kept, or nothing. */
    @Nullable
    String keepWordsBecause();

    Instant at();

    /** 案内: the first message, or another first one. */
    record SendOutreach(
            ThreadId threadId,
            MessageId messageId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            @Nullable JointApplicantId jointApplicantId,
            String subject,
            String body,
            @Nullable String keepWordsBecause,
            Instant at)
            implements OutreachCommand {}

    /** Another message within the conversation. */
    record SendMessage(
            ThreadId threadId,
            MessageId messageId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            @Nullable JointApplicantId jointApplicantId,
            String body,
            @Nullable String keepWordsBecause,
            Instant at)
            implements OutreachCommand {}
}
