package hellowork.query.threads;

import hellowork.events.ApplicantCategory;
import hellowork.events.MessageId;
import hellowork.events.MessageKind;
import hellowork.events.Officer;
import hellowork.events.OrganizationId;
import hellowork.events.ThreadId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in the job seeker's inbox.
 *
 * @param complaintContact 個人情報管理・苦情処理責任者 as the first message named them (S-14 求Q4)
 * @param complaintContactNow who holds that office now, where it is no longer the one named
 * @param subject of the newest outreach
 * @param unread how many of the organization's messages have not been read
 * @param decline of the job seeker's own, while it is in force
 * @param messages in order; absent in a list
 */
record InboxThread(
        ThreadId threadId,
        Organization organization,
        @Nullable Officer complaintContact,
        @Nullable Officer complaintContactNow,
        @Nullable String subject,
        Instant lastMessageAt,
        Sender lastSender,
        int unread,
        @Nullable Decline decline,
        @Nullable List<Message> messages)
        implements ThreadView {

    /** @param name of its principal establishment */
    record Organization(
            OrganizationId organizationId,
            @Nullable String name,
            @Nullable ApplicantCategory category) {}

    /**
     * @param kind of the organization's messages only
     * @param contractor the name of the contractor (連名申請者) who wrote it in the municipality's name, if one did
     * @param readAt when the one it was written to opened it: the job seeker, or the organization
     */
    record Message(
            MessageId messageId,
            Sender sender,
            @Nullable MessageKind kind,
            @Nullable String subject,
            String body,
            Instant sentAt,
            @Nullable String contractor,
            @Nullable Instant readAt) {}
}
