package hellowork.query.reports;

import hellowork.events.JobSeekerId;
import hellowork.events.MessageId;
import hellowork.events.OrganizationId;
import hellowork.events.ReportKind;
import hellowork.events.Role;
import hellowork.events.ThreadId;
import hellowork.query.QueryDatabase;
import hellowork.query.organizations.Applications;
import hellowork.query.projection.ReadsFrom;
import hellowork.query.projection.Rows;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.Cursors;
import hellowork.rest.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 通報 and flagged messages, for those who watch over them. */
@RestController
@Tag(name = "Messages")
class ReportsController {
    private static final String REPORTS = "message-reports";
    private static final String FLAGGED = "flagged-messages";

    private final JdbcClient database;
    private final Applications applications;
    private final Cursors cursors;

    ReportsController(@QueryDatabase JdbcClient database, Applications applications, Cursors cursors) {
        this.database = database;
        this.applications = applications;
        this.cursors = cursors;
    }

    /** Whether somebody has dealt with it. */
    enum ReportState {
        OPEN,
        CLOSED
    }

    /**
     * @param organizationName of its principal establishment
     * @param jobSeekerId who reported it; for the desk only (S-32)
     * @param body of the message that was reported
     * @param note of whoever closed it
     */
    record MessageReport(
            ThreadId threadId,
            MessageId messageId,
            OrganizationId organizationId,
            @Nullable String organizationName,
            @Nullable JobSeekerId jobSeekerId,
            ReportKind kind,
            @Nullable String text,
            @Nullable String subject,
            @Nullable String body,
            Instant reportedAt,
            @Nullable Instant closedAt,
            @Nullable String note) {}

    private record ReportRow(
            String threadId,
            String messageId,
            String organizationId,
            String jobSeekerId,
            ReportKind kind,
            @Nullable String text,
            @Nullable String subject,
            @Nullable String body,
            Instant reportedAt,
            @Nullable Instant closedAt,
            @Nullable String note) {
        MessageReport shownTo(Role role, Applications applications) {
            OrganizationId organization = new OrganizationId(organizationId);
            return new MessageReport(
                    new ThreadId(threadId),
                    new MessageId(messageId),
                    organization,
                    applications.name(organization).orElse(null),
                    role == Role.DESK_OFFICER ? new JobSeekerId(jobSeekerId) : null,
                    kind,
                    text,
                    subject,
                    body,
                    reportedAt,
                    closedAt,
                    note);
        }
    }

    @Operation(
            operationId = "listMessageReports",
            summary = "Messages that job seekers reported as abuse (通報), the newest report first",
            description = "The desk sees all of them and who reported; a bureau those of its own organizations, without"
                    + " the job seeker (S-32).")
    @GetMapping("/api/v1/message-reports")
    @ReadsFrom(ReportsProjection.NAME)
    Page<MessageReport> reports(
            @ActingAs({Role.BUREAU_OFFICER, Role.DESK_OFFICER}) Actor actor,
            @RequestParam(defaultValue = "OPEN") ReportState state,
            @RequestParam(defaultValue = Page.DEFAULT) @Min(1) @Max(Page.MOST) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String reader = actor.accountId().value();
        String list = REPORTS + state;
        List<String> after = cursor == null ? List.of("infinity", "") : cursors.keys(list, reader, cursor);
        String closed = state == ReportState.OPEN ? "report.closed_at is null" : "report.closed_at is not null";
        String ofBureau = actor.role() == Role.DESK_OFFICER ? "" : " and report.bureau = :bureau";
        List<ReportRow> rows = Rows.all(database.sql("""
            select report.thread_id, report.message_id, report.organization_id, report.job_seeker_id, report.kind,
                   report.text, message.subject, message.body, report.reported_at, report.closed_at, report.note
            from message_report report
            left join message on message.thread_id = report.thread_id and message.message_id = report.message_id
            where
            """ + closed + ofBureau + """
             and (report.reported_at, report.message_id) < (cast(:at as timestamptz), :id)
            order by report.reported_at desc, report.message_id desc limit :rows
            """)
                .param(
                        "bureau",
                        actor.role() == Role.DESK_OFFICER
                                ? ""
                                : actor.ownBureau().value())
                .param("at", after.getFirst())
                .param("id", after.getLast())
                .param("rows", limit + 1)
                .query(ReportRow.class));
        return Page.of(
                rows,
                limit,
                row -> row.shownTo(actor.role(), applications),
                last -> cursors.after(list, reader, List.of(last.reportedAt().toString(), last.messageId())));
    }

    /**
     * @param organizationName of its principal establishment
     * @param words that the law may forbid
     * @param reason for which the sender kept them
     */
    record FlaggedMessage(
            ThreadId threadId,
            MessageId messageId,
            OrganizationId organizationId,
            @Nullable String organizationName,
            List<String> words,
            String reason,
            @Nullable String subject,
            @Nullable String body,
            Instant sentAt) {}

    private record FlaggedRow(
            String threadId,
            String messageId,
            String organizationId,
            String words,
            String reason,
            @Nullable String subject,
            @Nullable String body,
            Instant flaggedAt) {
        FlaggedMessage shown(Applications applications) {
            OrganizationId organization = new OrganizationId(organizationId);
            return new FlaggedMessage(
                    new ThreadId(threadId),
                    new MessageId(messageId),
                    organization,
                    applications.name(organization).orElse(null),
                    List.of(words.split(",", -1)),
                    reason,
                    subject,
                    body,
                    flaggedAt);
        }
    }

    @Operation(
            operationId = "listFlaggedMessages",
            summary = "Messages of the bureau's organizations with words that the law may forbid, kept with a reason")
    @GetMapping("/api/v1/flagged-messages")
    @ReadsFrom(ReportsProjection.NAME)
    Page<FlaggedMessage> flagged(
            @ActingAs(Role.BUREAU_OFFICER) Actor actor,
            @RequestParam(defaultValue = Page.DEFAULT) @Min(1) @Max(Page.MOST) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String reader = actor.accountId().value();
        List<String> after = cursor == null ? List.of("infinity", "") : cursors.keys(FLAGGED, reader, cursor);
        List<FlaggedRow> rows = Rows.all(database.sql("""
            select flagged.thread_id, flagged.message_id, flagged.organization_id, flagged.words, flagged.reason,
                   message.subject, message.body, flagged.flagged_at
            from flagged_message flagged
            left join message on message.thread_id = flagged.thread_id and message.message_id = flagged.message_id
            where flagged.bureau = :bureau
              and (flagged.flagged_at, flagged.message_id) < (cast(:at as timestamptz), :id)
            order by flagged.flagged_at desc, flagged.message_id desc limit :rows
            """)
                .param("bureau", actor.ownBureau().value())
                .param("at", after.getFirst())
                .param("id", after.getLast())
                .param("rows", limit + 1)
                .query(FlaggedRow.class));
        return Page.of(
                rows,
                limit,
                row -> row.shown(applications),
                last -> cursors.after(FLAGGED, reader, List.of(last.flaggedAt().toString(), last.messageId())));
    }
}
