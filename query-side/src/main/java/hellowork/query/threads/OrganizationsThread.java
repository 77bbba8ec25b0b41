package hellowork.query.threads;

import hellowork.events.MessageId;
import hellowork.events.MessageKind;
import hellowork.events.ThreadId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as its organization may see it: not who the job seeker is, nor what was read when (S-32).
 *
 * @param seeker the organization's own reference for the job seeker
 * @param subject of the newest outreach
 * @param messages in order; absent in a list
 */
record OrganizationsThread(
        ThreadId threadId,
        String seeker,
        @Nullable String subject,
        Instant lastMessageAt,
        Sender lastSender,
        @Nullable List<Message> messages)
        implements ThreadView {

    /** @param kind of the organization's messages only */
    record Message(
            MessageId messageId,
            Sender sender,
            @Nullable MessageKind kind,
            @Nullable String subject,
            String body,
            Instant sentAt) {}
}
