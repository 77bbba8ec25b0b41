package hellowork.query.threads;

import hellowork.events.ApplicantCategory;
import hellowork.events.JobSeekerId;
import hellowork.events.MessageId;
import hellowork.events.MessageKind;
import hellowork.events.Officer;
import hellowork.events.OrganizationId;
import hellowork.events.ThreadId;
import hellowork.query.QueryDatabase;
import hellowork.query.projection.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads conversations for their job seeker. */
@Component
class Inbox {
    private static final String UNREAD = """
                from message
                where message.thread_id = thread.thread_id and message.sender = 'ORGANIZATION'
                  and not exists (select from message_read read
                                  where read.thread_id = message.thread_id and read.message_id = message.message_id))
        """;
    private static final String SELECT = """
        select thread.thread_id, thread.organization_id, organization.name as organization_name, organization.category,
               contact.name, contact.phone, contact.mail_address,
               officer.name as officer_name, officer.phone as officer_phone, officer.mail_address as officer_mail_address,
               thread.subject, thread.last_message_at, thread.last_sender,
               (select count(*)\
        """ + UNREAD + """
               as unread,
               decline.declined_at, decline.reason as decline_reason
        from thread
        left join thread_decline decline on decline.thread_id = thread.thread_id
        left join thread_organization organization on organization.organization_id = thread.organization_id
        left join thread_officer officer on officer.organization_id = thread.organization_id
        left join lateral (select * from complaint_contact stated where stated.thread_id = thread.thread_id
                           order by position limit 1) contact on true
        """;

    private final JdbcClient database;

    Inbox(@QueryDatabase JdbcClient database) {
        this.database = database;
    }

    private record Row(
            String threadId,
            String organizationId,
            @Nullable String organizationName,
            @Nullable String category,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String mailAddress,
            @Nullable String officerName,
            @Nullable String officerPhone,
            @Nullable String officerMailAddress,
            @Nullable String subject,
            Instant lastMessageAt,
            Sender lastSender,
            int unread,
            @Nullable Instant declinedAt,
            @Nullable String declineReason) {

        InboxThread thread(@Nullable List<InboxThread.Message> messages) {
            Officer named = officer(name, phone, mailAddress);
            Officer now = officer(officerName, officerPhone, officerMailAddress);
            return new InboxThread(
                    new ThreadId(threadId),
                    new InboxThread.Organization(
                            new OrganizationId(organizationId),
                            organizationName,
                            category == null ? null : ApplicantCategory.valueOf(category)),
                    named,
                    Objects.equals(named, now) ? null : now,
                    subject,
                    lastMessageAt,
                    lastSender,
                    unread,
                    declinedAt == null ? null : new Decline(declinedAt, declineReason),
                    messages);
        }

        private static @Nullable Officer officer(
                @Nullable String name, @Nullable String phone, @Nullable String mailAddress) {
            return name == null || phone == null || mailAddress == null ? null : new Officer(name, phone, mailAddress);
        }
    }

    private record MessageRow(
            String messageId,
            Sender sender,
            @Nullable String kind,
            @Nullable String subject,
            String body,
            Instant sentAt,
            @Nullable String contractor,
            @Nullable Instant readAt) {

        InboxThread.Message message() {
            return new InboxThread.Message(
                    new MessageId(messageId),
                    sender,
                    kind == null ? null : MessageKind.valueOf(kind),
                    subject,
                    body,
                    sentAt,
                    contractor,
                    readAt);
        }
    }

    List<InboxThread> list(JobSeekerId jobSeeker, boolean unreadOnly, ThreadPlace after, int rows) {
        return Rows.all(database.sql(SELECT + """
            where thread.job_seeker_id = :seeker
            """ + (unreadOnly ? "and exists (select " + UNREAD : "") + """
              and (thread.last_message_at, thread.thread_id) < (cast(:at as timestamptz), :thread)
            order by thread.last_message_at desc, thread.thread_id desc limit :rows
            """)
                        .param("seeker", jobSeeker.value())
                        .param("at", after.lastMessageAt())
                        .param("thread", after.threadId())
                        .param("rows", rows)
                        .query(Row.class))
                .stream()
                .map(row -> row.thread(null))
                .toList();
    }

    /** How much waits to be opened. */
    UnreadMessages unread(JobSeekerId jobSeeker) {
        return database.sql("""
            select count(distinct thread.thread_id) as threads, count(*) as messages
            from thread join message using (thread_id)
            where thread.job_seeker_id = :seeker and message.sender = 'ORGANIZATION'
              and not exists (select from message_read read
                              where read.thread_id = message.thread_id and read.message_id = message.message_id)
            """)
                .param("seeker", jobSeeker.value())
                .query(UnreadMessages.class)
                .single();
    }

    Optional<InboxThread> one(JobSeekerId jobSeeker, ThreadId id) {
        return database.sql(SELECT + "where thread.thread_id = :thread and thread.job_seeker_id = :seeker")
                .param("thread", id.value())
                .param("seeker", jobSeeker.value())
                .query(Row.class)
                .optional()
                .map(row -> row.thread(messages(id)));
    }

    private List<InboxThread.Message> messages(ThreadId id) {
        return Rows.all(database.sql("""
            select message_id, sender, kind, subject, body, sent_at, contractor.name as contractor, read_at
            from message left join message_read using (thread_id, message_id)
            left join thread_contractor contractor using (joint_applicant_id)
            where thread_id = :thread order by position
            """).param("thread", id.value()).query(MessageRow.class)).stream()
                .map(MessageRow::message)
                .toList();
    }
}
