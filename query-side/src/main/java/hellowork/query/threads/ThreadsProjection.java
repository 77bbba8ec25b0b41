package hellowork.query.threads;

import hellowork.events.MessageThreadEvent.ComplaintContactStated;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ReplyRead;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.MessageThreadEvent.ThreadDeclined;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.query.projection.Fact;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Projects;
import hellowork.query.projection.Rows;
import hellowork.query.threads.ThreadRows.ComplaintsOfficer;
import hellowork.query.threads.ThreadRows.Contact;
import hellowork.query.threads.ThreadRows.Contractor;
import hellowork.query.threads.ThreadRows.Conversation;
import hellowork.query.threads.ThreadRows.Decline;
import hellowork.query.threads.ThreadRows.Lifted;
import hellowork.query.threads.ThreadRows.Message;
import hellowork.query.threads.ThreadRows.Organization;
import hellowork.query.threads.ThreadRows.Read;
import hellowork.query.threads.ThreadRows.Unread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conversations with their messages, for the inbox of job seekers and the lists of organizations. */
@Component
@Projects(
        name = ThreadsProjection.NAME,
        version = 5,
        from = {
            MessageSent.class,
            ReplySent.class,
            MessageRead.class,
            ReplyRead.class,
            ThreadDeclined.class,
            ComplaintContactStated.class,
            ApplicationSubmitted.class,
            ApplicationCorrected.class,
            ChangeApproved.class,
            OfficersNamed.class
        },
        into = {
            "thread",
            "message",
            "message_read",
            "unread_reply",
            "thread_decline",
            "complaint_contact",
            "thread_organization",
            "thread_officer",
            "thread_contractor"
        })
class ThreadsProjection implements Projection {
    static final String NAME = "threads";

    @Override
    public void apply(Facts facts, JdbcClient database) {
        Map<String, Conversation> conversations = new LinkedHashMap<>();
        Map<String, Organization> organizations = new LinkedHashMap<>();
        List<Message> messages = new ArrayList<>();
        List<Contact> contacts = new ArrayList<>();
        List<Read> reads = new ArrayList<>();
        List<Unread> arrived = new ArrayList<>();
        List<Unread> opened = new ArrayList<>();
        Map<String, Decline> declines = new LinkedHashMap<>();
        Map<String, ComplaintsOfficer> officers = new LinkedHashMap<>();
        Map<String, Contractor> contractors = new LinkedHashMap<>();
        Map<String, Lifted> lifted = new LinkedHashMap<>();
        for (Fact fact : facts.inOrder()) {
            if (fact.event() instanceof MessageSent sent) {
                conversations.merge(sent.threadId().value(), Conversation.of(sent), Conversation::then);
                messages.add(Message.of(fact.position(), sent));
            } else if (fact.event() instanceof ReplySent reply) {
                conversations.merge(reply.threadId().value(), Conversation.of(reply), Conversation::then);
                messages.add(Message.of(fact.position(), reply));
                arrived.add(Unread.of(reply));
                declines.remove(reply.threadId().value());
                lifted.put(reply.threadId().value(), new Lifted(reply.threadId().value()));
            } else if (fact.event() instanceof MessageRead read) {
                reads.add(Read.of(read));
            } else if (fact.event() instanceof ReplyRead read) {
                reads.add(Read.of(read));
                opened.add(Unread.of(read));
            } else if (fact.event() instanceof ThreadDeclined declined) {
                declines.put(declined.threadId().value(), Decline.of(declined));
            } else if (fact.event() instanceof ComplaintContactStated stated) {
                contacts.add(Contact.of(fact.position(), stated));
            } else if (fact.event() instanceof OfficersNamed e) {
                officers.put(e.organizationId().value(), ComplaintsOfficer.of(e));
            } else if (fact.event() instanceof ApplicationSubmitted e) {
                organizations.put(e.organizationId().value(), Organization.of(e.organizationId(), e.application()));
                e.application()
                        .joint()
                        .forEach(joint -> contractors.put(
                                joint.jointApplicantId().value(),
                                new Contractor(joint.jointApplicantId().value(), joint.name())));
            } else if (fact.event() instanceof ApplicationCorrected e) {
                organizations.put(e.organizationId().value(), Organization.of(e.organizationId(), e.application()));
                e.application()
                        .joint()
                        .forEach(joint -> contractors.put(
                                joint.jointApplicantId().value(),
                                new Contractor(joint.jointApplicantId().value(), joint.name())));
            } else if (fact.event() instanceof ChangeApproved e) {
                organizations.put(e.organizationId().value(), Organization.of(e.organizationId(), e.application()));
                e.application()
                        .joint()
                        .forEach(joint -> contractors.put(
                                joint.jointApplicantId().value(),
                                new Contractor(joint.jointApplicantId().value(), joint.name())));
            }
        }
        Rows.write(database, """
            insert into thread select * from json_populate_recordset(null::thread, :rows::json)
            on conflict (thread_id) do update set
                subject = coalesce(excluded.subject, thread.subject),
                last_message_at = excluded.last_message_at,
                last_sender = excluded.last_sender
            """, conversations.values());
        Rows.write(
                database,
                "insert into message select * from json_populate_recordset(null::message, :rows::json)",
                messages);
        Rows.write(database, """
            insert into message_read select * from json_populate_recordset(null::message_read, :rows::json)
            on conflict do nothing
            """, reads);
        Rows.write(
                database,
                "insert into unread_reply select * from json_populate_recordset(null::unread_reply, :rows::json)",
                arrived);
        Rows.write(database, """
            delete from unread_reply where (thread_id, message_id) in
                (select thread_id, message_id from json_populate_recordset(null::unread_reply, :rows::json))
            """, opened);
        Rows.write(database, """
            delete from thread_decline
            where thread_id in (select thread_id from json_populate_recordset(null::thread_decline, :rows::json))
            """, lifted.values());
        Rows.write(database, """
            insert into thread_decline select * from json_populate_recordset(null::thread_decline, :rows::json)
            on conflict (thread_id) do update set declined_at = excluded.declined_at, reason = excluded.reason
            """, declines.values());
        Rows.write(
                database,
                "insert into complaint_contact select * from json_populate_recordset(null::complaint_contact,"
                        + " :rows::json)",
                contacts);
        Rows.write(database, """
            insert into thread_organization
            select * from json_populate_recordset(null::thread_organization, :rows::json)
            on conflict (organization_id) do update set name = excluded.name, category = excluded.category
            """, organizations.values());
        Rows.write(database, """
            insert into thread_officer select * from json_populate_recordset(null::thread_officer, :rows::json)
            on conflict (organization_id) do update set
                name = excluded.name, phone = excluded.phone, mail_address = excluded.mail_address
            """, officers.values());
        Rows.write(database, """
            insert into thread_contractor
            select * from json_populate_recordset(null::thread_contractor, :rows::json)
            on conflict (joint_applicant_id) do update set name = excluded.name
            """, contractors.values());
    }
}
