package hellowork.command.outreach;

import static hellowork.command.outreach.OutreachRule.ANSWER_AWAITED;
import static hellowork.command.outreach.OutreachRule.COMMISSION_ENDED;
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
import hellowork.events.ExclusionReason;
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
import java.time.Instant;
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
    private OutreachDecider() {}

    /**
     * What the decision is about, as the streams tell it.
     *
     * @param dayBefore yesterday's allowance: a request that is repeated after midnight is still the same request
     */
    record Facts(
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
    record Policy(String currentTerms, OutreachPolicy policy) {}

    static List<DomainEvent> decide(Facts facts, OutreachCommand command, Policy policy) {
        if (facts.hold(command.messageId())) {
            return List.of(); // the same request again
        }
        hindrance(facts.organization(), command.jointApplicantId(), command.at())
                .ifPresent(rule -> {
                    throw rule.violated();
                });
        Organization.Applied applied = facts.organization().using(command.at()).orElseThrow();
        MessageKind kind = kind(facts, applied, command, policy);
        List<String> words = ProhibitedWords.in(subject(command) + "\n" + command.body());
        if (!words.isEmpty() && command.keepWordsBecause() == null) {
            throw PROHIBITED_WORDS.violated(words);
        }
        boolean counts = kind != MessageKind.ANSWER || policy.policy().answersCount();
        if (counts && facts.allowance().left() < 1) {
            throw QUOTA_REACHED.violated();
        }
        List<DomainEvent> events = new ArrayList<>();
        var day = JapanTime.dayOf(command.at());
        AllowanceId allowance = AllowanceId.of(command.organizationId(), day);
        events.add(
                counts
                        ? new AllowanceUsed(allowance, command.organizationId(), day, command.messageId(), command.at())
                        : new MessageNotCounted(
                                allowance, command.organizationId(), day, command.messageId(), command.at()));
        events.addAll(events(command, kind, words, applied.privacyAndComplaints()));
        return events;
    }

    /** Why this organization, or this contractor within its application, sends nothing at this instant, if so. */
    static Optional<OutreachRule> hindrance(
            Organization organization, @Nullable JointApplicantId contractor, Instant at) {
        Optional<Organization.Applied> using = organization.using(at);
        if (using.isEmpty()) {
            return Optional.of(notUsing(organization));
        }
        return contractor == null || using.get().application().names(contractor)
                ? Optional.empty()
                : Optional.of(COMMISSION_ENDED);
    }

    /** Why an organization that may not use the service now sends nothing. */
    static OutreachRule notUsing(Organization organization) {
        return organization.admitted().isPresent() ? NOT_IN_USE : NOT_APPROVED;
    }

    /** Whoever cannot be written to is not told why: blocked, not disclosed and ended are one answer. */
    private static boolean isAvailable(JobSeeker jobSeeker, Sender sender, boolean first, Instant at, Policy policy) {
        return jobSeeker instanceof JobSeeker.Registered seeker
                && seeker.isOpenTo(sender, first, JapanTime.dayOf(at), policy.currentTerms());
    }

    /** What stands in the way of an outreach to this job seeker, as far as the organization may know. */
    static Optional<ExclusionReason> obstacle(
            JobSeeker jobSeeker, MessageThread thread, Sender sender, Instant at, Policy policy) {
        if (!isAvailable(jobSeeker, sender, true, at, policy)) {
            return Optional.of(ExclusionReason.NOT_AVAILABLE);
        }
        return switch (thread) {
            case Declined _ -> Optional.of(ExclusionReason.DECLINED);
            case AwaitingReply s
            when at.isBefore(s.since().plus(policy.policy().patience())) -> Optional.of(ExclusionReason.ANSWER_AWAITED);
            case NotBegun _, AwaitingReply _, AwaitingAnswer _, Answered _ -> Optional.empty();
        };
    }

    private static OutreachRule rule(ExclusionReason reason) {
        return switch (reason) {
            case NOT_AVAILABLE -> NOT_AVAILABLE;
            case ANSWER_AWAITED -> ANSWER_AWAITED;
            case DECLINED -> DECLINED;
        };
    }

    private record On(MessageThread thread, OutreachCommand command) {}

    private static MessageKind kind(Facts facts, Organization.Applied applied, OutreachCommand command, Policy policy) {
        Sender sender = Sender.of(command.organizationId(), applied.application(), command.jointApplicantId());
        boolean first = command instanceof SendOutreach;
        if (!isAvailable(facts.jobSeeker(), sender, first, command.at(), policy)) {
            throw NOT_AVAILABLE.violated();
        }
        return switch (new On(facts.thread(), command)) {
            case On(MessageThread thread, SendOutreach c) -> {
                obstacle(facts.jobSeeker(), thread, sender, c.at(), policy).ifPresent(reason -> {
                    throw rule(reason).violated();
                });
                yield MessageKind.OUTREACH;
            }
            case On(NotBegun _, SendMessage _) -> throw NO_SUCH_THREAD.violated();
            case On(Declined _, SendMessage _) -> throw DECLINED.violated();
            case On(AwaitingReply _, SendMessage _) -> throw ANSWER_AWAITED.violated();
            case On(AwaitingAnswer _, SendMessage _) -> MessageKind.ANSWER;
            case On(Answered _, SendMessage _) -> MessageKind.FOLLOW_UP;
        };
    }

    /** The message itself, as the thread and the job seeker get it. */
    static List<DomainEvent> events(
            OutreachCommand c, MessageKind kind, List<String> words, @Nullable Officer contact) {
        List<DomainEvent> events = new ArrayList<>();
        events.add(new MessageSent(
                c.threadId(),
                c.messageId(),
                c.organizationId(),
                c.jobSeekerId(),
                c.jointApplicantId(),
                kind,
                subject(c),
                c.body(),
                c.at()));
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
