package hellowork.command.outreach;

import static hellowork.command.outreach.OutreachRule.NO_SUCH_THREAD;

import hellowork.command.outreach.MessageThread.UnreadBy;
import hellowork.events.MessageThreadEvent;
import hellowork.events.MessageThreadEvent.ReplyRead;
import java.util.List;

/** What an organization has read: its own affair and the job seeker's, who may know it. */
final class ReadingDecider {
    private ReadingDecider() {}

    static List<MessageThreadEvent> decide(MessageThread thread, ReadingCommand c) {
        boolean own = thread.between()
                .filter(both -> both.organizationId().equals(c.organizationId()))
                .isPresent();
        if (!own || !thread.holds(c.messageId())) {
            throw NO_SUCH_THREAD.violated();
        }
        return thread.messages().isUnreadBy(UnreadBy.ORGANIZATION, c.messageId())
                ? List.of(new ReplyRead(c.threadId(), c.messageId(), c.organizationId(), c.accountId(), c.at()))
                : List.of();
    }
}
