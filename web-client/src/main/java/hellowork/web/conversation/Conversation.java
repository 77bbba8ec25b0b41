package hellowork.web.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as its organization may see it.
 *
 * @param seeker the organization's own reference
 * @param subject of the newest outreach
 * @param lastSender ORGANIZATION or JOB_SEEKER
 * @param unread how many of the job seeker's messages nobody has opened
 * @param decline while it is in force
 * @param messages in order; absent in a list
 */
record Conversation(
        String threadId,
        String seeker,
        @Nullable String subject,
        Instant lastMessageAt,
        String lastSender,
        int unread,
        @Nullable Decline decline,
        @Nullable List<Message> messages) {
    private static final String THEIRS = "JOB_SEEKER";
    private static final String FIRST = "OUTREACH";

    /** @param reason the job seeker's own words, if there are any */
    record Decline(Instant at, @Nullable String reason) {}

    /**
     * @param kind of the organization's messages: OUTREACH, FOLLOW_UP or ANSWER
     * @param contractor who wrote it in the municipality's name, if one did
     * @param openedAt of the job seeker's messages: when the organization opened it
     */
    record Message(
            String messageId,
            String sender,
            @Nullable String kind,
            @Nullable String subject,
            String body,
            Instant sentAt,
            @Nullable String contractor,
            @Nullable Instant openedAt) {
        /** Whether the organization wrote it. */
        public boolean isOurs() {
            return !sender.equals(THEIRS);
        }

        /** Whether nobody of the organization had opened it. */
        public boolean isUnopened() {
            return !isOurs() && openedAt == null;
        }
    }

    /** Whether the job seeker has not answered since the last first message: until then nothing is written here. */
    public boolean isAwaited() {
        return messages != null
                && !messages.isEmpty()
                && messages.getLast().isOurs()
                && FIRST.equals(messages.getLast().kind());
    }

    /** Whether what is written next answers the job seeker. */
    public boolean isAsked() {
        return lastSender.equals(THEIRS);
    }
}
