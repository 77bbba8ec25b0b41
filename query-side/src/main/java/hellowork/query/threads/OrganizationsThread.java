package hellowork.query.threads;

import hellowork.events.MessageId;
import hellowork.events.MessageKind;
import hellowork.events.ThreadId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as its organization may see it: not who the job seeker is, nor what the job seeker has read and when
 * (S-32).
 *
 * @param seeker the organization's own reference for the job seeker
 * @param subject of the newest outreach
 * @param unread how many of the job seeker's messages no account of the organization has opened
 * @param decline the job seeker's, while it is in force
 * @param messages in order; absent in a list
 */
record OrganizationsThread(
        ThreadId threadId,
        String seeker,
        @Nullable String subject,
        Instant lastMessageAt,
        Sender lastSender,
        int unread,
        @Nullable Decline decline,
        @Nullable List<Message> messages)
        implements ThreadView {

    /**
     * @param kind of the organization's messages only
     * @param contractor the name of the contractor (連名申請者) who wrote it in the municipality's name, if one did
     * @param openedAt of the job seeker's messages only: when the organization opened it
     */
    record Message(
            MessageId messageId,
            Sender sender,
            @Nullable MessageKind kind,
            @Nullable String subject,
            String body,
            Instant sentAt,
            @Nullable String contractor,
            @Nullable Instant openedAt) {}
}
