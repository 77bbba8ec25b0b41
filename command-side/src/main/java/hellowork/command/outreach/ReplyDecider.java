package hellowork.command.outreach;

import static hellowork.command.outreach.OutreachRule.BLOCKED_BY_ONESELF;
import static hellowork.command.outreach.OutreachRule.IDENTIFYING_TEXT;
import static hellowork.command.outreach.OutreachRule.NO_SUCH_THREAD;

import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.outreach.MessageThread.Parties;
import hellowork.command.outreach.ReplyCommand.MarkRead;
import hellowork.command.outreach.ReplyCommand.Reply;
import hellowork.command.text.IdentifyingText;
import hellowork.events.JobSeekerId;
import hellowork.events.MessageThreadEvent;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.MessageThreadEvent.ReplySent;
import java.util.List;

/** What a job seeker does with the messages of an organization; identity is told only on purpose (S-32 求Q2). */
final class ReplyDecider {
    private ReplyDecider() {}

    static List<MessageThreadEvent> decide(
            MessageThread thread, JobSeekerId who, JobSeeker jobSeeker, ReplyCommand command) {
        Parties parties =
                thread.between().filter(both -> both.jobSeekerId().equals(who)).orElseThrow(NO_SUCH_THREAD::violated);
        if (!(jobSeeker instanceof JobSeeker.Registered seeker)) {
            throw NO_SUCH_THREAD.violated();
        }
        return switch (command) {
            case Reply c when thread.holds(c.messageId()) -> List.of(); // the same request again
            case Reply _
            when seeker.blocked().contains(parties.organizationId()) -> throw BLOCKED_BY_ONESELF.violated();
            case Reply c
            when !c.identityMayBeTold()
                    && !IdentifyingText.in(c.body(), seeker.ownNames()).isEmpty() -> throw IDENTIFYING_TEXT.violated();
            case Reply c ->
                List.of(new ReplySent(c.threadId(), c.messageId(), parties.organizationId(), who, c.body(), c.at()));
            case MarkRead c when !thread.holds(c.messageId()) -> throw NO_SUCH_THREAD.violated();
            case MarkRead c when !thread.messages().unread().getOrDefault(c.messageId(), false) -> List.of();
            case MarkRead c -> List.of(new MessageRead(c.threadId(), c.messageId(), c.at()));
        };
    }
}
