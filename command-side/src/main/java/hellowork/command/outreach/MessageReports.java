package hellowork.command.outreach;

import hellowork.command.outreach.MessageThread.Parties;
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
import hellowork.store.Fold;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What decisions ask about the reports (通報) in a thread: how each message of the organization's stands. */
record MessageReports(@Nullable Parties parties, Map<MessageId, Standing> messages) {
    enum Standing {
        NOT_REPORTED,
        OPEN,
        CLOSED
    }

    private static final Fold<MessageReports, MessageThreadEvent> FOLD =
            new Fold<>(MessageThreadEvent.class, new MessageReports(null, Map.of()), MessageReports::evolve);

    static Fold<MessageReports, MessageThreadEvent> fold() {
        return FOLD;
    }

    private MessageReports evolve(MessageThreadEvent event) {
        return switch (event) {
            case MessageSent e ->
                with(new Parties(e.organizationId(), e.jobSeekerId()), e.messageId(), Standing.NOT_REPORTED);
            case MessageReported e -> with(parties, e.messageId(), Standing.OPEN);
            case MessageReportClosed e -> with(parties, e.messageId(), Standing.CLOSED);
            case ReplySent _,
                    MessageRead _,
                    ReplyRead _,
                    ThreadDeclined _,
                    ComplaintContactStated _,
                    ProhibitedWordsKept _,
                    ThreadProceeded _ -> this;
        };
    }

    private MessageReports with(@Nullable Parties both, MessageId message, Standing standing) {
        Map<MessageId, Standing> copy = new HashMap<>(messages);
        copy.put(message, standing);
        return new MessageReports(both, Map.copyOf(copy));
    }
}
