package hellowork.command.outreach;

import static hellowork.command.outreach.OutreachRule.BLOCKED_BY_ONESELF;
import static hellowork.command.outreach.OutreachRule.IDENTIFYING_TEXT;
import static hellowork.command.outreach.OutreachRule.NO_SUCH_THREAD;

import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.jobseeker.Sender;
import hellowork.command.organization.Organization;
import hellowork.command.outreach.MessageThread.Parties;
import hellowork.command.outreach.MessageThread.UnreadBy;
import hellowork.command.outreach.ReplyCommand.Decline;
import hellowork.command.outreach.ReplyCommand.MarkRead;
import hellowork.command.outreach.ReplyCommand.Reply;
import hellowork.command.text.IdentifyingText;
import hellowork.events.JobSeekerId;
import hellowork.events.MessageThreadEvent;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.MessageThreadEvent.ThreadDeclined;
import hellowork.events.OrganizationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a job seeker does with the messages of an organization; identity is told only on purpose (S-32 求Q2). */
final class ReplyDecider {
    private ReplyDecider() {}

    static List<MessageThreadEvent> decide(
            MessageThread thread,
            JobSeekerId who,
            JobSeeker jobSeeker,
            Organization organization,
            ReplyCommand command) {
        Parties parties =
                thread.between().filter(both -> both.jobSeekerId().equals(who)).orElseThrow(NO_SUCH_THREAD::violated);
        if (!(jobSeeker instanceof JobSeeker.Registered seeker)) {
            throw NO_SUCH_THREAD.violated();
        }
        return switch (command) {
            case Reply c when thread.holds(c.messageId()) -> List.of(); // the same request again
            case Reply _
            when isBlocked(parties.organizationId(), organization, seeker) -> throw BLOCKED_BY_ONESELF.violated();
            case Reply c
            when !c.identityMayBeTold() && tells(c.body(), seeker) ->
                throw IDENTIFYING_TEXT.violated(words(c.body(), seeker));
            case Reply c ->
                List.of(new ReplySent(
                        c.threadId(),
                        c.messageId(),
                        parties.organizationId(),
                        who,
                        thread.messages().writer(),
                        c.body(),
                        c.at()));
            case MarkRead c when !thread.holds(c.messageId()) -> throw NO_SUCH_THREAD.violated();
            case MarkRead c when !thread.messages().isUnreadBy(UnreadBy.JOB_SEEKER, c.messageId()) -> List.of();
            case MarkRead c -> List.of(new MessageRead(c.threadId(), c.messageId(), c.at()));

            case Decline _ when thread instanceof MessageThread.Declined -> List.of();
            case Decline c
            when !c.identityMayBeTold() && tells(c.reason(), seeker) ->
                throw IDENTIFYING_TEXT.violated(words(c.reason(), seeker));
            case Decline c ->
                List.of(new ThreadDeclined(c.threadId(), parties.organizationId(), who, c.reason(), c.at()));
        };
    }

    /** By itself, or because its operator is blocked in every capacity; a contractor's block is not its municipality's. */
    private static boolean isBlocked(OrganizationId id, Organization organization, JobSeeker.Registered seeker) {
        return organization
                .applied()
                .filter(applied -> seeker.isBlocked(Sender.of(id, applied.application(), null)))
                .isPresent();
    }

    private static boolean tells(@Nullable String text, JobSeeker.Registered seeker) {
        return !words(text, seeker).isEmpty();
    }

    private static List<String> words(@Nullable String text, JobSeeker.Registered seeker) {
        return text == null ? List.of() : IdentifyingText.words(text, seeker.ownNames());
    }
}
