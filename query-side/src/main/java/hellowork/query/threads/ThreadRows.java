package hellowork.query.threads;

import hellowork.events.Application;
import hellowork.events.MessageKind;
import hellowork.events.MessageThreadEvent.ComplaintContactStated;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ReplyRead;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.MessageThreadEvent.ThreadDeclined;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.OrganizationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The rows of the tables of {@link ThreadsProjection}, as events make them. */
final class ThreadRows {
    private ThreadRows() {}

    /** @param subject of the newest outreach, absent where the event is none */
    record Conversation(
            String threadId,
            String organizationId,
            String jobSeekerId,
            @Nullable String subject,
            Instant lastMessageAt,
            Sender lastSender) {

        static Conversation of(MessageSent sent) {
            return new Conversation(
                    sent.threadId().value(),
                    sent.organizationId().value(),
                    sent.jobSeekerId().value(),
                    sent.kind() == MessageKind.OUTREACH ? sent.subject() : null,
                    sent.at(),
                    Sender.ORGANIZATION);
        }

        static Conversation of(ReplySent reply) {
            return new Conversation(
                    reply.threadId().value(),
                    reply.organizationId().value(),
                    reply.jobSeekerId().value(),
                    null,
                    reply.at(),
                    Sender.JOB_SEEKER);
        }

        Conversation then(Conversation next) {
            return next.subject != null
                    ? next
                    : new Conversation(
                            threadId, organizationId, jobSeekerId, subject, next.lastMessageAt, next.lastSender);
        }
    }

    record Message(
            String threadId,
            long position,
            String messageId,
            Sender sender,
            @Nullable MessageKind kind,
            @Nullable String subject,
            String body,
            Instant sentAt,
            @Nullable String jointApplicantId) {

        static Message of(long position, MessageSent sent) {
            return new Message(
                    sent.threadId().value(),
                    position,
                    sent.messageId().value(),
                    Sender.ORGANIZATION,
                    sent.kind(),
                    sent.subject(),
                    sent.body(),
                    sent.at(),
                    sent.jointApplicantId() == null
                            ? null
                            : sent.jointApplicantId().value());
        }

        static Message of(long position, ReplySent reply) {
            return new Message(
                    reply.threadId().value(),
                    position,
                    reply.messageId().value(),
                    Sender.JOB_SEEKER,
                    null,
                    null,
                    reply.body(),
                    reply.at(),
                    null);
        }
    }

    record Read(String threadId, String messageId, Instant readAt) {
        static Read of(MessageRead read) {
            return new Read(read.threadId().value(), read.messageId().value(), read.at());
        }

        static Read of(ReplyRead read) {
            return new Read(read.threadId().value(), read.messageId().value(), read.at());
        }
    }

    /** A job seeker's answer, until somebody of the organization opens it. */
    record Unread(String threadId, String messageId, String organizationId) {
        static Unread of(ReplySent reply) {
            return new Unread(
                    reply.threadId().value(),
                    reply.messageId().value(),
                    reply.organizationId().value());
        }

        static Unread of(ReplyRead read) {
            return new Unread(
                    read.threadId().value(),
                    read.messageId().value(),
                    read.organizationId().value());
        }
    }

    record Decline(
            String threadId, Instant declinedAt, @Nullable String reason) {
        static Decline of(ThreadDeclined declined) {
            return new Decline(declined.threadId().value(), declined.at(), declined.reason());
        }
    }

    /** The job seeker wrote again: a decline before that has ended. */
    record Lifted(String threadId) {}

    record Contact(String threadId, long position, String messageId, String name, String phone, String mailAddress) {
        static Contact of(long position, ComplaintContactStated stated) {
            return new Contact(
                    stated.threadId().value(),
                    position,
                    stated.messageId().value(),
                    stated.contact().name(),
                    stated.contact().phone(),
                    stated.contact().mailAddress());
        }
    }

    /** Who holds the office now, whomever earlier messages named. */
    record ComplaintsOfficer(String organizationId, String name, String phone, String mailAddress) {
        static ComplaintsOfficer of(OfficersNamed named) {
            return new ComplaintsOfficer(
                    named.organizationId().value(),
                    named.privacyAndComplaints().name(),
                    named.privacyAndComplaints().phone(),
                    named.privacyAndComplaints().mailAddress());
        }
    }

    record Contractor(String jointApplicantId, String name) {}

    record Organization(String organizationId, String name, String category) {
        static Organization of(OrganizationId id, Application application) {
            return new Organization(
                    id.value(),
                    application.establishment().name(),
                    application.category().name());
        }
    }
}
