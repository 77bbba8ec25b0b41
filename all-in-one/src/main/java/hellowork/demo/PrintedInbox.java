package hellowork.demo;

import hellowork.events.AllowanceId;
import hellowork.events.ApplicantCategory;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.AnswerReceived;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.LegalBasis;
import hellowork.events.MessageId;
import hellowork.events.MessageKind;
import hellowork.events.MessageThreadEvent.ComplaintContactStated;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ReplyRead;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.MessageThreadEvent.ThreadDeclined;
import hellowork.events.OutreachAllowanceEvent.AllowanceUsed;
import hellowork.events.ThreadId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What awaits who logs in as the printed job seeker: one conversation in each situation that MyPage knows. Where there are
 * fewer organizations than stories, the last stories are not told.
 */
final class PrintedInbox {
    /** Told when there is an organization of this kind; days and hours before now, none later than the disclosure. */
    private enum Story {
        UNREAD(ApplicantCategory.LOCAL_GOVERNMENT, Duration.ofHours(3).plusMinutes(12)),
        ANSWERED(ApplicantCategory.PRIVATE_AGENCY, Duration.ofDays(8).plusMinutes(41)),
        READ(ApplicantCategory.LOCAL_GOVERNMENT, Duration.ofDays(2).plusMinutes(23)),
        DECLINED(ApplicantCategory.PRIVATE_AGENCY, Duration.ofDays(6).plusMinutes(7)),
        BLOCKED(ApplicantCategory.PRIVATE_AGENCY, Duration.ofDays(9).plusMinutes(55));

        private final ApplicantCategory teller;
        private final Duration begunBefore;

        Story(ApplicantCategory teller, Duration begunBefore) {
            this.teller = teller;
            this.begunBefore = begunBefore;
        }
    }

    private final Instant now;
    private final DemonstrationIds ids;
    private final ServiceIds serviceIds;
    private final List<String> texts = TextList.read("printed-inbox");

    PrintedInbox(Instant now, DemonstrationIds ids, ServiceIds serviceIds) {
        this.now = now;
        this.ids = ids;
        this.serviceIds = serviceIds;
    }

    /** Each story is told by another of these senders. */
    void record(
            int number, Seekers.Recipient seeker, List<Organizations.Sender> senders, Consumer<DomainEvent> history) {
        List<Organizations.Sender> left = new ArrayList<>(senders);
        for (Story story : Story.values()) {
            left.stream()
                    .filter(each -> each.application().category() == story.teller)
                    .filter(each -> each.application().legalBasis() != LegalBasis.SCHOOL) // for its own pupils only
                    .findFirst()
                    .ifPresent(sender -> {
                        left.remove(sender);
                        tell(story, number, seeker, sender, history);
                    });
        }
    }

    private void tell(
            Story story, int number, Seekers.Recipient to, Organizations.Sender from, Consumer<DomainEvent> history) {
        ThreadId thread = serviceIds.thread().apply(from.id(), to.id());
        String key = number + "-" + from.number();
        MessageId outreach = ids.message(key, 0);
        Instant sent = now.minus(story.begunBefore);
        LocalDate day = JapanTime.dayOf(sent);
        history.accept(new MessageSent(
                thread,
                outreach,
                from.id(),
                to.id(),
                null,
                MessageKind.OUTREACH,
                text(story, 0, to, from),
                text(story, 1, to, from),
                sent));
        history.accept(new ComplaintContactStated(thread, outreach, from.id(), from.complaints(), sent));
        history.accept(new AllowanceUsed(AllowanceId.of(from.id(), day), from.id(), day, outreach, sent));
        history.accept(new OutreachReceived(to.id(), thread, outreach, from.id(), sent));
        Instant read = sent.plus(Duration.ofMinutes(95));
        if (story != Story.UNREAD) {
            history.accept(new MessageRead(thread, outreach, read));
        }
        Instant acted = read.plus(Duration.ofMinutes(14));
        switch (story) {
            case UNREAD, READ -> {}
            case ANSWERED -> answer(key, thread, to, from, acted, history);
            case DECLINED ->
                history.accept(new ThreadDeclined(thread, from.id(), to.id(), text(story, 2, to, from), acted));
            case BLOCKED -> history.accept(new SenderBlocked(to.id(), from.id(), acted));
        }
    }

    /** The organization's answer of yesterday is still unread. */
    private void answer(
            String key,
            ThreadId thread,
            Seekers.Recipient to,
            Organizations.Sender from,
            Instant at,
            Consumer<DomainEvent> history) {
        MessageId reply = ids.message(key, 1);
        MessageId answer = ids.message(key, 2);
        history.accept(new ReplySent(thread, reply, from.id(), to.id(), null, text(Story.ANSWERED, 2, to, from), at));
        Instant opened = at.plus(Duration.ofHours(17));
        history.accept(new ReplyRead(thread, reply, from.id(), ids.account("organization", from.number()), opened));
        Instant answered = now.minus(Duration.ofHours(20));
        history.accept(new MessageSent(
                thread,
                answer,
                from.id(),
                to.id(),
                null,
                MessageKind.ANSWER,
                text(Story.ANSWERED, 3, to, from),
                text(Story.ANSWERED, 4, to, from),
                answered));
        history.accept(new AnswerReceived(to.id(), thread, answer, from.id(), answered));
    }

    /** The lines of the list are the stories' texts, one story after the other. */
    private String text(Story story, int line, Seekers.Recipient to, Organizations.Sender from) {
        int before = switch (story) {
            case UNREAD -> 0;
            case ANSWERED -> 2;
            case READ -> 7;
            case DECLINED -> 9;
            case BLOCKED -> 12;
        };
        return texts.get(before + line)
                .replace("{work}", to.person().drawn().work().name())
                .replace("{sender}", from.application().establishment().name());
    }
}
