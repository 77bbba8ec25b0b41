package hellowork.query.threads;

import hellowork.events.JobSeekerId;
import hellowork.events.MessageId;
import hellowork.events.MessageKind;
import hellowork.events.OrganizationId;
import hellowork.events.ThreadId;
import hellowork.query.QueryDatabase;
import hellowork.query.projection.Rows;
import hellowork.rest.SeekerReferences;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads conversations for their organization. */
@Component
class OrganizationsThreads {
    private static final String SELECT = """
        select thread.thread_id, job_seeker_id, subject, last_message_at, last_sender,
               (select count(*) from message
                where message.thread_id = thread.thread_id and message.sender = 'JOB_SEEKER'
                  and not exists (select from message_read read
                                  where read.thread_id = message.thread_id and read.message_id = message.message_id)
               ) as unread,
               decline.declined_at, decline.reason as decline_reason
        from thread left join thread_decline decline on decline.thread_id = thread.thread_id
        """;

    private static final String UNREAD = """
              and thread.thread_id in (select thread_id from unread_reply where organization_id = :organization)
        """;

    private final JdbcClient database;
    private final SeekerReferences references;

    OrganizationsThreads(@QueryDatabase JdbcClient database, SeekerReferences references) {
        this.database = database;
        this.references = references;
    }

    private record Row(
            String threadId,
            String jobSeekerId,
            @Nullable String subject,
            Instant lastMessageAt,
            Sender lastSender,
            int unread,
            @Nullable Instant declinedAt,
            @Nullable String declineReason) {}

    private record MessageRow(
            String messageId,
            Sender sender,
            @Nullable String kind,
            @Nullable String subject,
            String body,
            Instant sentAt,
            @Nullable String contractor,
            @Nullable Instant openedAt) {

        OrganizationsThread.Message message() {
            return new OrganizationsThread.Message(
                    new MessageId(messageId),
                    sender,
                    kind == null ? null : MessageKind.valueOf(kind),
                    subject,
                    body,
                    sentAt,
                    contractor,
                    openedAt);
        }
    }

    /** @param seeker the organization's own reference, where only what was written with that job seeker is wanted */
    List<OrganizationsThread> list(
            OrganizationId organization, boolean unreadOnly, @Nullable String seeker, ThreadPlace after, int rows) {
        return Rows.all(database.sql(SELECT + """
                                where organization_id = :organization
                                """ + (unreadOnly ? UNREAD : "")
                                + (seeker == null ? "" : "and job_seeker_id = :seeker") + """

                                  and (last_message_at, thread.thread_id) < (cast(:at as timestamptz), :thread)
                                order by last_message_at desc, thread.thread_id desc limit :rows
                                """)
                        .param("organization", organization.value())
                        .param(
                                "seeker",
                                seeker == null
                                        ? null
                                        : references
                                                .jobSeeker(organization, seeker)
                                                .value())
                        .param("at", after.lastMessageAt())
                        .param("thread", after.threadId())
                        .param("rows", rows)
                        .query(Row.class))
                .stream()
                .map(row -> thread(organization, row, null))
                .toList();
    }

    /** How much waits to be opened. */
    UnreadMessages unread(OrganizationId organization) {
        return database.sql("""
            select count(distinct thread_id) as threads, count(*) as messages from unread_reply
            where organization_id = :organization
            """)
                .param("organization", organization.value())
                .query(UnreadMessages.class)
                .single();
    }

    Optional<OrganizationsThread> one(OrganizationId organization, ThreadId id) {
        return database.sql(SELECT + "where thread.thread_id = :thread and organization_id = :organization")
                .param("thread", id.value())
                .param("organization", organization.value())
                .query(Row.class)
                .optional()
                .map(row -> thread(organization, row, messages(id)));
    }

    private List<OrganizationsThread.Message> messages(ThreadId id) {
        return Rows.all(database.sql("""
            select message_id, sender, kind, subject, body, sent_at, contractor.name as contractor,
                   case sender when 'JOB_SEEKER' then read_at end as opened_at
            from message left join message_read using (thread_id, message_id)
            left join thread_contractor contractor using (joint_applicant_id)
            where thread_id = :thread order by position
            """).param("thread", id.value()).query(MessageRow.class)).stream()
                .map(MessageRow::message)
                .toList();
    }

    private OrganizationsThread thread(
            OrganizationId organization, Row row, @Nullable List<OrganizationsThread.Message> messages) {
        return new OrganizationsThread(
                new ThreadId(row.threadId()),
                references.reference(organization, new JobSeekerId(row.jobSeekerId())),
                row.subject(),
                row.lastMessageAt(),
                row.lastSender(),
                row.unread(),
                row.declinedAt() == null ? null : new Decline(row.declinedAt(), row.declineReason()),
                messages);
    }
}
