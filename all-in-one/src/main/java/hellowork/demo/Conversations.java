package hellowork.demo;

import hellowork.command.text.ProhibitedWords;
import hellowork.events.AllowanceId;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.AnswerReceived;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.SenderUnblocked;
import hellowork.events.JobSeekerId;
import hellowork.events.MessageId;
import hellowork.events.MessageKind;
import hellowork.events.MessageThreadEvent.ComplaintContactStated;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.MessageThreadEvent.MessageReported;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ProhibitedWordsKept;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.OrganizationId;
import hellowork.events.OutreachAllowanceEvent.AllowanceUsed;
import hellowork.events.ReportKind;
import hellowork.events.ThreadId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Threads between approved organizations and disclosed seekers: one outreach each, and what came of it. */
final class Conversations {
    private static final String KEPT = "なお、当方ではお祝い金などの金銭はお渡ししていません。";
    private static final String KEPT_BECAUSE = "金銭を渡さないことを、誤解のないように伝えるためです。";
    private static final String REPORTED = "仕事の紹介というより、相談会への勧誘だと感じました。";

    private final long seed;
    private final Instant now;
    private final DemonstrationIds ids;
    private final ServiceIds serviceIds;
    private final List<Organizations.Sender> senders;
    private final List<String> subjects = TextList.read("outreach-subjects");
    private final List<String> bodies = TextList.read("outreach-bodies");
    private final List<String> replies = TextList.read("replies");
    private final List<String> answers = TextList.read("answers");
    private final Set<Integer> flaggedSenders = new HashSet<>();
    private final Set<Integer> reportedSenders = new HashSet<>();

    Conversations(
            long seed, Instant now, DemonstrationIds ids, ServiceIds serviceIds, List<Organizations.Sender> senders) {
        this.seed = seed;
        this.now = now;
        this.ids = ids;
        this.serviceIds = serviceIds;
        this.senders = senders;
    }

    /** What this seeker and up to two organizations wrote, if anything. */
    void record(int number, Seekers.Recipient seeker, Consumer<DomainEvent> history) {
        Chance chance = new Chance(seed, "conversation", number);
        boolean printed = number == DemonstrationSet.PRINTED_JOB_SEEKER;
        List<Organizations.Sender> allowed = senders.stream()
                .filter(s -> seeker.recipients().contains(s.application().category()))
                // the two printed accounts have still to meet
                .filter(s -> !printed || s.number() != DemonstrationSet.PRINTED_ORGANIZATION)
                .toList();
        if (printed) {
            new PrintedInbox(now, ids, serviceIds).record(number, seeker, allowed, history);
            return;
        }
        if (allowed.isEmpty() || !chance.percent(16)) {
            return;
        }
        int first = chance.between(0, allowed.size() - 1);
        converse(number, seeker, allowed.get(first), chance, history);
        if (allowed.size() > 1 && chance.percent(25)) {
            converse(number, seeker, allowed.get((first + 1) % allowed.size()), chance, history);
        }
    }

    private void converse(
            int number, Seekers.Recipient to, Organizations.Sender from, Chance chance, Consumer<DomainEvent> history) {
        JobSeekerId seeker = to.id();
        OrganizationId organization = from.id();
        ThreadId thread = serviceIds.thread().apply(organization, seeker);
        String key = number + "-" + from.number();
        MessageId outreach = ids.message(key, 0);
        Instant sent = chance.within(to.disclosedAt().plus(Duration.ofHours(1)), now.minus(Duration.ofMinutes(30)));
        LocalDate day = JapanTime.dayOf(sent);
        AllowanceId allowance = AllowanceId.of(organization, day);
        String subject = text(subjects, to, from, chance);
        String written = text(bodies, to, from, chance);
        boolean flagged = ApplicationKind.isInTokyo(from.number()) && flaggedSenders.add(from.number());
        String body = flagged ? written + KEPT : written;
        history.accept(new MessageSent(
                thread, outreach, organization, seeker, null, MessageKind.OUTREACH, subject, body, sent));
        if (flagged) {
            history.accept(new ProhibitedWordsKept(
                    thread, outreach, organization, ProhibitedWords.in(subject + "\n" + body), KEPT_BECAUSE, sent));
        }
        history.accept(new ComplaintContactStated(thread, outreach, organization, from.complaints(), sent));
        history.accept(new AllowanceUsed(allowance, organization, day, outreach, sent));
        history.accept(new OutreachReceived(seeker, thread, outreach, organization, sent));
        if (!chance.percent(70)) {
            return;
        }
        Instant read = sent.plus(chance.minutes(10, 3 * 24 * 60));
        history.accept(new MessageRead(thread, outreach, read));
        switch (chance.share(10, 55, 35)) {
            case 0 -> block(seeker, organization, read.plus(chance.minutes(1, 60)), chance, history);
            case 1 -> reply(key, to, from, thread, read.plus(chance.minutes(5, 24 * 60)), chance, history);
            default -> report(thread, outreach, to, from, read.plus(Duration.ofMinutes(3)), history);
        }
    }

    /** The officer whose account is printed has one report of each of these senders to deal with. */
    private void report(
            ThreadId thread,
            MessageId message,
            Seekers.Recipient by,
            Organizations.Sender about,
            Instant at,
            Consumer<DomainEvent> history) {
        if (ApplicationKind.isInTokyo(about.number()) && at.isBefore(now) && reportedSenders.add(about.number())) {
            history.accept(
                    new MessageReported(thread, message, about.id(), by.id(), ReportKind.SOLICITATION, REPORTED, at));
        }
    }

    private void reply(
            String key,
            Seekers.Recipient to,
            Organizations.Sender from,
            ThreadId thread,
            Instant at,
            Chance chance,
            Consumer<DomainEvent> history) {
        List<String> anonymous = replies.stream()
                .filter(text -> !to.person().name().occursIn(text))
                .toList();
        String reply = chance.pick(anonymous);
        history.accept(new ReplySent(thread, ids.message(key, 1), from.id(), to.id(), null, reply, at));
        if (!chance.percent(60)) {
            return;
        }
        MessageId answer = ids.message(key, 2);
        Instant answered = at.plus(chance.minutes(30, 2 * 24 * 60));
        String subject = "お返事ありがとうございます";
        String body = chance.pick(answers);
        history.accept(
                new MessageSent(thread, answer, from.id(), to.id(), null, MessageKind.ANSWER, subject, body, answered));
        history.accept(new AnswerReceived(to.id(), thread, answer, from.id(), answered));
        if (chance.percent(75)) {
            history.accept(new MessageRead(thread, answer, answered.plus(chance.minutes(10, 2 * 24 * 60))));
        }
    }

    private static void block(
            JobSeekerId seeker, OrganizationId organization, Instant at, Chance chance, Consumer<DomainEvent> history) {
        history.accept(new SenderBlocked(seeker, organization, at));
        if (chance.percent(25)) {
            history.accept(new SenderUnblocked(seeker, organization, at.plus(chance.minutes(60, 5 * 24 * 60))));
        }
    }

    private static String text(List<String> choices, Seekers.Recipient to, Organizations.Sender from, Chance chance) {
        return chance.pick(choices)
                .replace("{work}", to.person().drawn().work().name())
                .replace("{sender}", from.application().establishment().name());
    }
}
