package hellowork.command.outreach;

import hellowork.events.MessageId;
import hellowork.events.ThreadId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a job seeker does in a thread. */
sealed interface ReplyCommand {
    ThreadId threadId();

    Instant at();

    /** {@code identityMayBeTold}: the job seeker has confirmed that the text may tell who writes (S-32). */
    record Reply(ThreadId threadId, MessageId messageId, String body, boolean identityMayBeTold, Instant at)
            implements ReplyCommand {}

    /** The job seeker opens a message. */
    record MarkRead(ThreadId threadId, MessageId messageId, Instant at) implements ReplyCommand {}

    /**
     * 辞退. {@code identityMayBeTold} as in a reply.
     *
     * @param reason for the organization, or nothing
     */
    record Decline(ThreadId threadId, @Nullable String reason, boolean identityMayBeTold, Instant at)
            implements ReplyCommand {}
}
