package hellowork.command.outreach;

import hellowork.events.MessageId;
import hellowork.events.ThreadId;
import java.time.Instant;

/** What a job seeker does in a thread. */
sealed interface ReplyCommand {
    ThreadId threadId();

    MessageId messageId();

    Instant at();

    /** {@code identityMayBeTold}: the job seeker has confirmed that the text may tell who writes (S-32). */
    record Reply(ThreadId threadId, MessageId messageId, String body, boolean identityMayBeTold, Instant at)
            implements ReplyCommand {}

    record MarkRead(ThreadId threadId, MessageId messageId, Instant at) implements ReplyCommand {}
}
