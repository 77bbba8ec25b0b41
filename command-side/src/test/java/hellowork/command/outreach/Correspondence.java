package hellowork.command.outreach;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.AGENCY;
import static hellowork.command.Samples.COMPLAINTS;
import static hellowork.command.Samples.LIAISON;
import static hellowork.command.Samples.MESSAGE;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.Samples.PERSON;
import static hellowork.command.Samples.SEEKER;
import static hellowork.command.Samples.THREAD;
import static hellowork.command.Samples.message;

import hellowork.events.AllowanceId;
import hellowork.events.ApplicantCategory;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.MessageId;
import hellowork.events.MessageKind;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.MessageThreadEvent.ThreadDeclined;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.OutreachAllowanceEvent.AllowanceUsed;
import hellowork.events.RegistrationChannel;
import hellowork.events.SchoolKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What has happened before somebody writes. */
final class Correspondence {
    static final String TERMS = "2026-04";
    static final LocalDate VALID_UNTIL = LocalDate.of(2026, 9, 30);
    static final MessageId REPLY = message(12);

    static final List<DomainEvent> SUBMITTED = List.of(
            new ApplicationSubmitted(ORGANIZATION, ACCOUNT, AGENCY, NOW),
            new OfficersNamed(ORGANIZATION, LIAISON, COMPLAINTS, NOW),
            new ApplicationFormReceived(ORGANIZATION, OFFICER, NOW));
    static final DomainEvent APPROVED = new ApplicationApproved(ORGANIZATION, OFFICER, NOW);
    static final List<DomainEvent> REGISTERED = List.of(
            new JobSeekerRegistered(SEEKER, RegistrationChannel.DESK, VALID_UNTIL, OFFICER, NOW),
            new PersonalDataRecorded(SEEKER, null, PERSON, NOW),
            new SchoolingRecorded(SEEKER, SchoolKind.UNIVERSITY, LocalDate.of(2013, 3, 31), NOW),
            new TermsAccepted(SEEKER, ACCOUNT, TERMS, NOW),
            new MyPageOpened(SEEKER, ACCOUNT, NOW));
    static final DomainEvent DISCLOSED = new DisclosureSet(SEEKER, Set.of(ApplicantCategory.PRIVATE_AGENCY), NOW);
    static final DomainEvent REPLIED = new ReplySent(THREAD, REPLY, ORGANIZATION, SEEKER, null, "興味があります。", NOW);

    static final DomainEvent DECLINED = new ThreadDeclined(THREAD, ORGANIZATION, SEEKER, "別の仕事が決まりました。", NOW);

    private Correspondence() {}

    static OutreachPolicy policy(boolean answersCount) {
        return new OutreachPolicy(answersCount, Duration.ofDays(14), 1_000, Duration.ofDays(30));
    }

    static DomainEvent sent(MessageId message, MessageKind kind, Instant at) {
        String subject = kind == MessageKind.OUTREACH ? "ご案内" : "";
        return new MessageSent(THREAD, message, ORGANIZATION, SEEKER, null, kind, subject, "求人のご案内です。", at);
    }

    static DomainEvent firstMessage() {
        return sent(MESSAGE, MessageKind.OUTREACH, NOW);
    }

    static DomainEvent used(MessageId message, Instant at) {
        LocalDate day = JapanTime.dayOf(at);
        return new AllowanceUsed(AllowanceId.of(ORGANIZATION, day), ORGANIZATION, day, message, at);
    }

    static List<DomainEvent> used(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> used(message(100_000 + i), NOW))
                .toList();
    }
}
