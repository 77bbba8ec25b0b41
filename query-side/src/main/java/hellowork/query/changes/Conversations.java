package hellowork.query.changes;

import hellowork.events.JobSeekerId;
import hellowork.events.MessageThreadEvent;
import hellowork.events.MessageThreadEvent.ComplaintContactStated;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.MessageThreadEvent.MessageReportClosed;
import hellowork.events.MessageThreadEvent.MessageReported;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ProhibitedWordsKept;
import hellowork.events.MessageThreadEvent.ReplyRead;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.MessageThreadEvent.ThreadDeclined;
import hellowork.events.MessageThreadEvent.ThreadProceeded;
import hellowork.events.OrganizationId;
import hellowork.events.ThreadId;
import hellowork.query.changes.Announcements.Announcement;
import hellowork.query.changes.Audience.Desks;
import hellowork.query.changes.Audience.Members;
import hellowork.query.changes.Audience.Seeker;
import hellowork.store.Fold;
import hellowork.store.States;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who is told of what happens in a conversation. An organization learns neither that nor when the job seeker has read
 * something (S-32), nor that a message was reported.
 */
@Component
class Conversations {
    private static final Fold<Optional<JobSeekerId>, MessageThreadEvent> SEEKER = new Fold<>(
            MessageThreadEvent.class,
            Optional.empty(),
            (before, event) -> event instanceof MessageSent sent ? Optional.of(sent.jobSeekerId()) : before);

    private final States states;

    Conversations(States states) {
        this.states = states;
    }

    List<Announcement> of(MessageThreadEvent event, Announcements others) {
        return switch (event) {
            case MessageSent e ->
                Stream.concat(
                                both(e.threadId(), e.organizationId(), e.jobSeekerId()).stream(),
                                Stream.of(new Announcement(new Seeker(e.jobSeekerId()), Change.of(Subject.VIEWS))))
                        .toList();
            case ReplySent e -> both(e.threadId(), e.organizationId(), e.jobSeekerId());
            case ThreadDeclined e -> both(e.threadId(), e.organizationId(), e.jobSeekerId());
            case ReplyRead e ->
                Stream.concat(Stream.of(organization(e.threadId(), e.organizationId())), seeker(e.threadId()).stream())
                        .toList();
            case MessageRead e -> seeker(e.threadId()).stream().toList();
            case MessageReported e ->
                report(Change.of(Subject.MESSAGE_REPORTS, e.messageId()), e.organizationId(), others);
            case MessageReportClosed e ->
                report(Change.of(Subject.MESSAGE_REPORTS, e.messageId()), e.organizationId(), others);
            case ProhibitedWordsKept e ->
                others.bureau(e.organizationId(), Change.of(Subject.FLAGGED_MESSAGES, e.messageId()));
            case ComplaintContactStated _, ThreadProceeded _ -> List.of(); // what it was said with is told
        };
    }

    private static List<Announcement> both(ThreadId thread, OrganizationId organization, JobSeekerId seeker) {
        return List.of(organization(thread, organization), seeker(thread, seeker));
    }

    private static Announcement organization(ThreadId thread, OrganizationId organization) {
        return new Announcement(new Members(organization), Change.of(Subject.THREADS, thread));
    }

    private static Announcement seeker(ThreadId thread, JobSeekerId seeker) {
        return new Announcement(new Seeker(seeker), Change.of(Subject.THREADS, thread));
    }

    /** Whose conversation it is, where the event does not say it. */
    private Optional<Announcement> seeker(ThreadId thread) {
        return states.look(SEEKER, thread).map(seeker -> seeker(thread, seeker));
    }

    private static List<Announcement> report(Change change, OrganizationId organization, Announcements others) {
        return Stream.concat(
                        Stream.of(new Announcement(new Desks(), change)), others.bureau(organization, change).stream())
                .toList();
    }
}
