package hellowork.command.outreach;

import static hellowork.command.outreach.OutreachRule.ANSWER_AWAITED;
import static hellowork.command.outreach.OutreachRule.DECLINED;
import static hellowork.command.outreach.OutreachRule.NOT_APPROVED;
import static hellowork.command.outreach.OutreachRule.NOT_AVAILABLE;
import static hellowork.command.outreach.OutreachRule.NOT_IN_USE;
import static hellowork.command.outreach.OutreachRule.NO_SUCH_THREAD;
import static hellowork.command.outreach.OutreachRule.PROHIBITED_WORDS;
import static hellowork.command.outreach.OutreachRule.QUOTA_REACHED;

import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.jobseeker.Sender;
import hellowork.command.organization.Organization;
import hellowork.command.outreach.MessageThread.Answered;
import hellowork.command.outreach.MessageThread.AwaitingAnswer;
import hellowork.command.outreach.MessageThread.AwaitingReply;
import hellowork.command.outreach.MessageThread.Declined;
import hellowork.command.outreach.MessageThread.NotBegun;
import hellowork.command.outreach.OutreachCommand.SendMessage;
import hellowork.command.outreach.OutreachCommand.SendOutreach;
import hellowork.command.text.ProhibitedWords;
import hellowork.events.AllowanceId;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.AnswerReceived;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JointApplicantId;
import hellowork.events.MessageId;
import hellowork.events.MessageKind;
import hellowork.events.MessageThreadEvent.ComplaintContactStated;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ProhibitedWordsKept;
import hellowork.events.Officer;
import hellowork.events.OutreachAllowanceEvent.AllowanceUsed;
import hellowork.events.OutreachAllowanceEvent.MessageNotCounted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sending is one decision over the day's allowance, the organization, the job seeker and the thread. What is decided is
 * written to the thread, to the allowance and to the job seeker: so the 1,001st message fails whatever the concurrency
 * (S-10), and a block that was acknowledged always wins (S-34).
 */
final class OutreachDecider {
    /** An organization waits this long for an answer before another first message. */
    static final Duration PATIENCE = Duration.ofDays(14);

    private OutreachDecider() {}

    /**
     * What the decision is about, as the streams tell it.
     *
     * @param contractor the joint applicant (連名申請者) whose account acts, if it is one's
     * @param dayBefore yesterday's allowance: a request that is repeated after midnight is still the same request
     */
    record Facts(
            @Nullable JointApplicantId contractor,
            Allowance allowance,
            Allowance dayBefore,
            Organization organization,
            JobSeeker jobSeeker,
            MessageThread thread) {
        boolean hold(MessageId message) {
            return thread.holds(message)
                    || allowance.used().contains(message)
                    || dayBefore.used().contains(message);
        }
    }

    /** The settings it depends on. */
    record Policy(String currentTerms, boolean answersCount) {}

    static List<DomainEvent> decide(Facts facts, OutreachCommand command, Policy policy) {
        if (facts.hold(command.messageId())) {
            return List.of(); // the same request again
        }
        Organization.Applied applied = facts.organization()
                .using(command.at())
                .orElseThrow(() -> (facts.organization().admitted().isPresent() ? NOT_IN_USE : NOT_APPROVED).violated());
        check(facts, applied, command, policy);
        MessageKind kind = kind(facts.thread(), command);
        List<String> words = ProhibitedWords.in(subject(command) + "\n" + command.body());
        if (!words.isEmpty() && command.keepWordsBecause() == null) {
            throw PROHIBITED_WORDS.violated();
        }
        boolean counts = kind != MessageKind.ANSWER || policy.answersCount();
        if (counts && facts.allowance().isUsedUp()) {
            throw QUOTA_REACHED.violated();
        }
        return events(command, kind, counts, words, applied.privacyAndComplaints());
    }

    /** Whoever cannot be written to is not told why: blocked, not disclosed and ended are one answer. */
    private static void check(
            Facts facts, Organization.Applied applied, OutreachCommand command, Policy policy) {
        Sender sender = Sender.of(command.organizationId(), applied.application(), facts.contractor());
        boolean first = command instanceof SendOutreach;
        if (!(facts.jobSeeker() instanceof JobSeeker.Registered seeker)
                || !seeker.isOpenTo(sender, first, JapanTime.dayOf(command.at()), policy.currentTerms())) {
            throw NOT_AVAILABLE.violated();
        }
    }

    private record On(MessageThread thread, OutreachCommand command) {}

    private static MessageKind kind(MessageThread thread, OutreachCommand command) {
        return switch (new On(thread, command)) {
            case On(Declined _, OutreachCommand _) -> throw DECLINED.violated();
            case On(AwaitingReply s, SendOutreach c)
            when c.at().isBefore(s.since().plus(PATIENCE)) -> throw ANSWER_AWAITED.violated();
            case On(MessageThread _, SendOutreach _) -> MessageKind.OUTREACH;
            case On(NotBegun _, SendMessage _) -> throw NO_SUCH_THREAD.violated();
            case On(AwaitingReply _, SendMessage _) -> throw ANSWER_AWAITED.violated();
            case On(AwaitingAnswer _, SendMessage _) -> MessageKind.ANSWER;
            case On(Answered _, SendMessage _) -> MessageKind.FOLLOW_UP;
        };
    }

    private static List<DomainEvent> events(
            OutreachCommand c, MessageKind kind, boolean counts, List<String> words, @Nullable Officer contact) {
        List<DomainEvent> events = new ArrayList<>();
        var day = JapanTime.dayOf(c.at());
        AllowanceId allowance = AllowanceId.of(c.organizationId(), day);
        events.add(
                counts
                        ? new AllowanceUsed(allowance, c.organizationId(), day, c.messageId(), c.at())
                        : new MessageNotCounted(allowance, c.organizationId(), day, c.messageId(), c.at()));
        events.add(new MessageSent(
                c.threadId(), c.messageId(), c.organizationId(), c.jobSeekerId(), kind, subject(c), c.body(), c.at()));
        if (kind == MessageKind.OUTREACH && contact != null) {
            events.add(new ComplaintContactStated(c.threadId(), c.messageId(), c.organizationId(), contact, c.at()));
        }
        Optional.ofNullable(c.keepWordsBecause())
                .filter(_ -> !words.isEmpty())
                .ifPresent(reason -> events.add(new ProhibitedWordsKept(
                        c.threadId(), c.messageId(), c.organizationId(), words, reason, c.at())));
        events.add(
                kind == MessageKind.OUTREACH
                        ? new OutreachReceived(c.jobSeekerId(), c.threadId(), c.messageId(), c.organizationId(), c.at())
                        : new AnswerReceived(c.jobSeekerId(), c.threadId(), c.messageId(), c.organizationId(), c.at()));
        return events;
    }

    private static String subject(OutreachCommand command) {
        return switch (command) {
            case SendOutreach c -> c.subject();
            case SendMessage _ -> "";
        };
    }
}
