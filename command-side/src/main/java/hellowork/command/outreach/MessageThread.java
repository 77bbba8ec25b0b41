package hellowork.command.outreach;

import hellowork.events.JobSeekerId;
import hellowork.events.MessageId;
import hellowork.events.MessageThreadEvent;
import hellowork.events.MessageThreadEvent.ComplaintContactStated;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ProhibitedWordsKept;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.OrganizationId;
import hellowork.store.Fold;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

    record Parties(OrganizationId organizationId, JobSeekerId jobSeekerId) {}

    /** Every message, and whether the job seeker still has to open it. */
    record Messages(Map<MessageId, Boolean> unread) {
        Messages with(MessageId message, boolean isUnread) {
            Map<MessageId, Boolean> copy = new HashMap<>(unread);
            copy.put(message, isUnread);
            return new Messages(Map.copyOf(copy));
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
                        messages().with(e.messageId(), false));
            case MessageRead e -> with(messages().with(e.messageId(), false));
            case ComplaintContactStated _, ProhibitedWordsKept _ -> this;
        };
    }

    private MessageThread sent(MessageSent e) {
        Parties parties = new Parties(e.organizationId(), e.jobSeekerId());
        Messages messages = messages().with(e.messageId(), true);
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
        };
    }

    default Messages messages() {
        return switch (this) {
            case NotBegun _ -> new Messages(Map.of());
            case AwaitingReply s -> s.messages;
            case AwaitingAnswer s -> s.messages;
            case Answered s -> s.messages;
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
        };
    }
}
