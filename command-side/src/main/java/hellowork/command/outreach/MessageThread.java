package hellowork.command.outreach;

import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicantId;
import hellowork.events.MessageId;
import hellowork.events.MessageThreadEvent;
import hellowork.events.MessageThreadEvent.ComplaintContactStated;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.MessageThreadEvent.MessageReportClosed;
import hellowork.events.MessageThreadEvent.MessageReported;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ProhibitedWordsKept;
import hellowork.events.MessageThreadEvent.ReplyRead;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.MessageThreadEvent.ThreadDeclined;
import hellowork.events.MessageThreadEvent.ThreadProceeded;
import hellowork.events.OrganizationId;
import hellowork.store.Fold;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What decisions ask about the thread of one organization and one job seeker. */
sealed interface MessageThread {
    /** Nothing has been sent. */
    record NotBegun() implements MessageThread {}

    /** The organization has written, and the job seeker has not answered since the last first message. */
    record AwaitingReply(Parties parties, Messages messages, Instant since) implements MessageThread {}

    /** The last word is the job seeker's: what the organization writes next is an answer. */
    record AwaitingAnswer(Parties parties, Messages messages) implements MessageThread {}

    /** The organization has answered; the job seeker has taken part in the conversation. */
    record Answered(Parties parties, Messages messages) implements MessageThread {}

    /** The job seeker declined, and has not written since: the organization cannot write. */
    record Declined(Parties parties, Messages messages) implements MessageThread {}

    record Parties(OrganizationId organizationId, JobSeekerId jobSeekerId) {}

    /** Who still has to open a message: the one it was written to, until that has happened. */
    enum UnreadBy {
        JOB_SEEKER,
        ORGANIZATION,
        NOBODY
    }

    /**
     * Every message, and who still has to open it.
     *
     * @param writer the contractor that wrote the organization's last one, if one did
     */
    record Messages(
            Map<MessageId, UnreadBy> unread, @Nullable JointApplicantId writer) {
        Messages with(MessageId message, UnreadBy whom) {
            Map<MessageId, UnreadBy> copy = new HashMap<>(unread);
            copy.put(message, whom);
            return new Messages(Map.copyOf(copy), writer);
        }

        Messages by(@Nullable JointApplicantId contractor) {
            return new Messages(unread, contractor);
        }

        boolean isUnreadBy(UnreadBy whom, MessageId message) {
            return unread.get(message) == whom;
        }
    }

    static MessageThread initial() {
        return new NotBegun();
    }

    static Fold<MessageThread, MessageThreadEvent> fold() {
        return Folding.FOLD;
    }

    /** In a class of its own: a constant of the interface would be made while its states are. */
    final class Folding {
        private static final Fold<MessageThread, MessageThreadEvent> FOLD =
                new Fold<>(MessageThreadEvent.class, initial(), MessageThread::evolve);

        private Folding() {}
    }

    default MessageThread evolve(MessageThreadEvent event) {
        return switch (event) {
            case MessageSent e -> sent(e);
            case ReplySent e ->
                new AwaitingAnswer(
                        new Parties(e.organizationId(), e.jobSeekerId()),
                        messages().with(e.messageId(), UnreadBy.ORGANIZATION));
            case MessageRead e -> with(messages().with(e.messageId(), UnreadBy.NOBODY));
            case ReplyRead e -> with(messages().with(e.messageId(), UnreadBy.NOBODY));
            case ThreadDeclined e -> new Declined(new Parties(e.organizationId(), e.jobSeekerId()), messages());
            case ComplaintContactStated _,
                    ProhibitedWordsKept _,
                    MessageReported _,
                    MessageReportClosed _,
                    ThreadProceeded _ -> this;
        };
    }

    private MessageThread sent(MessageSent e) {
        Parties parties = new Parties(e.organizationId(), e.jobSeekerId());
        Messages messages = messages().with(e.messageId(), UnreadBy.JOB_SEEKER).by(e.jointApplicantId());
        return switch (e.kind()) {
            case OUTREACH -> new AwaitingReply(parties, messages, e.at());
            case ANSWER, FOLLOW_UP -> new Answered(parties, messages);
        };
    }

    private MessageThread with(Messages messages) {
        return switch (this) {
            case NotBegun _ -> this;
            case AwaitingReply s -> new AwaitingReply(s.parties, messages, s.since);
            case AwaitingAnswer s -> new AwaitingAnswer(s.parties, messages);
            case Answered s -> new Answered(s.parties, messages);
            case Declined s -> new Declined(s.parties, messages);
        };
    }

    default Messages messages() {
        return switch (this) {
            case NotBegun _ -> new Messages(Map.of(), null);
            case AwaitingReply s -> s.messages;
            case AwaitingAnswer s -> s.messages;
            case Answered s -> s.messages;
            case Declined s -> s.messages;
        };
    }

    default boolean holds(MessageId message) {
        return messages().unread().containsKey(message);
    }

    /** Who writes to each other here, once somebody has. */
    default Optional<Parties> between() {
        return switch (this) {
            case NotBegun _ -> Optional.empty();
            case AwaitingReply s -> Optional.of(s.parties);
            case AwaitingAnswer s -> Optional.of(s.parties);
            case Answered s -> Optional.of(s.parties);
            case Declined s -> Optional.of(s.parties);
        };
    }
}
