package hellowork.query;

import hellowork.events.AccountId;
import hellowork.events.AllowanceId;
import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.BureauCode;
import hellowork.events.Establishment;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicantId;
import hellowork.events.LegalBasis;
import hellowork.events.LicenceNumber;
import hellowork.events.MessageId;
import hellowork.events.MessageKind;
import hellowork.events.MessageThreadEvent.ComplaintContactStated;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.Officer;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationId;
import hellowork.events.OutreachAllowanceEvent.AllowanceUsed;
import hellowork.events.PlaceCode;
import hellowork.events.ThreadId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids, values and events for tests. */
public final class Samples {
    public static final Instant NOON = Instant.parse("2026-05-11T03:00:00Z");
    public static final AccountId ACCOUNT = new AccountId("account-" + new UUID(0, 1));
    public static final Officer OFFICER = new Officer("佐藤花子", "03-0000-0000", "complaints@example.jp");

    private Samples() {}

    public static OrganizationId organization() {
        return new OrganizationId("organization-" + UUID.randomUUID());
    }

    public static JobSeekerId jobSeeker() {
        return new JobSeekerId("job-seeker-" + UUID.randomUUID());
    }

    public static ThreadId thread() {
        return new ThreadId("thread-" + UUID.randomUUID());
    }

    public static MessageId message() {
        return new MessageId("message-" + UUID.randomUUID());
    }

    public static Application application(String name, String bureau) {
        return new Application(
                ApplicantCategory.PRIVATE_AGENCY,
                LegalBasis.FEE_CHARGING,
                new LicenceNumber("13-ユ-316864", "02"),
                new Establishment(name, new PlaceCode("13101"), "丸の内1-1"),
                new BureauCode(bureau));
    }

    public static ApplicationSubmitted submitted(OrganizationId id, String name, String bureau, Instant at) {
        return new ApplicationSubmitted(id, ACCOUNT, application(name, bureau), at);
    }

    public static MessageSent sent(
            ThreadId thread, MessageId message, OrganizationId from, JobSeekerId to, MessageKind kind, Instant at) {
        return new MessageSent(thread, message, from, to, null, kind, "件名 " + kind, "本文 " + message.value(), at);
    }

    public static ReplySent reply(ThreadId thread, OrganizationId to, JobSeekerId from, Instant at) {
        return reply(thread, to, from, null, at);
    }

    /** {@code contractor}: the one that wrote the message which is answered. */
    public static ReplySent reply(
            ThreadId thread, OrganizationId to, JobSeekerId from, @Nullable JointApplicantId contractor, Instant at) {
        return new ReplySent(thread, message(), to, from, contractor, "返信", at);
    }

    public static ComplaintContactStated contact(ThreadId thread, MessageId message, OrganizationId of, Instant at) {
        return new ComplaintContactStated(thread, message, of, OFFICER, at);
    }

    public static AllowanceUsed used(OrganizationId organization, Instant at) {
        LocalDate day = JapanTime.dayOf(at);
        return new AllowanceUsed(AllowanceId.of(organization, day), organization, day, message(), at);
    }
}
