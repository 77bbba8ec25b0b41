package hellowork.query.threads;

import hellowork.events.Role;
import hellowork.events.ThreadId;
import hellowork.query.projection.ReadsFrom;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.Cursors;
import hellowork.rest.InvalidField;
import hellowork.rest.Page;
import hellowork.rest.RestRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Conversations: an organization's own, or the job seeker's inbox. */
@RestController
@Tag(name = "Messages")
class ThreadsController {
    private static final String LIST = "threads";

    private final OrganizationsThreads organizations;
    private final Inbox inbox;
    private final Cursors cursors;

    ThreadsController(OrganizationsThreads organizations, Inbox inbox, Cursors cursors) {
        this.organizations = organizations;
        this.inbox = inbox;
        this.cursors = cursors;
    }

    @Operation(
            operationId = "listThreads",
            summary = "The conversations, that of the newest message first: the organization's own, or the inbox",
            description = "With `unread` only those in which a message of the other side has not been opened; with "
                    + "`seeker` an organization's own with that job seeker.")
    @GetMapping("/api/v1/threads")
    @ReadsFrom(ThreadsProjection.NAME)
    Page<? extends ThreadView> threads(
            @ActingAs({Role.ORGANIZATION, Role.JOB_SEEKER}) Actor actor,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Size(max = 100) @Nullable String seeker,
            @RequestParam(defaultValue = Page.DEFAULT) @Min(1) @Max(Page.MOST) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (seeker != null && actor.role() != Role.ORGANIZATION) {
            throw new InvalidField("seeker", "団体だけが指定できます。", "for organizations only");
        }
        String reader = actor.accountId().value();
        ThreadPlace after = cursor == null ? ThreadPlace.BEGINNING : ThreadPlace.of(cursors.keys(LIST, reader, cursor));
        return actor.role() == Role.ORGANIZATION
                ? Page.of(
                        organizations.list(actor.organization(), unread, seeker, after, limit + 1),
                        limit,
                        thread -> thread,
                        last -> cursors.after(LIST, reader, place(last).keys()))
                : Page.of(
                        inbox.list(actor.jobSeeker(), unread, after, limit + 1),
                        limit,
                        thread -> thread,
                        last -> cursors.after(LIST, reader, place(last).keys()));
    }

    @Operation(
            operationId = "countUnread",
            summary = "How many conversations and messages of the other side wait to be opened")
    @GetMapping("/api/v1/threads/unread")
    @ReadsFrom(ThreadsProjection.NAME)
    UnreadMessages unread(@ActingAs({Role.ORGANIZATION, Role.JOB_SEEKER}) Actor actor) {
        return actor.role() == Role.ORGANIZATION
                ? organizations.unread(actor.organization())
                : inbox.unread(actor.jobSeeker());
    }

    @Operation(
            operationId = "readThread",
            summary = "A conversation with its messages; the job seeker sees whom to complain to (S-14)")
    @GetMapping("/api/v1/threads/{threadId}")
    @ReadsFrom(ThreadsProjection.NAME)
    ThreadView thread(@ActingAs({Role.ORGANIZATION, Role.JOB_SEEKER}) Actor actor, @PathVariable ThreadId threadId) {
        return actor.role() == Role.ORGANIZATION
                ? organizations.one(actor.organization(), threadId).orElseThrow(RestRule.UNKNOWN::violated)
                : inbox.one(actor.jobSeeker(), threadId).orElseThrow(RestRule.UNKNOWN::violated);
    }

    private static ThreadPlace place(ThreadView view) {
        return switch (view) {
            case OrganizationsThread thread ->
                ThreadPlace.at(thread.lastMessageAt(), thread.threadId().value());
            case InboxThread thread ->
                ThreadPlace.at(thread.lastMessageAt(), thread.threadId().value());
        };
    }
}
