package hellowork.query.reports;

import static java.util.stream.Collectors.toMap;

import hellowork.events.BureauCode;
import hellowork.events.MessageThreadEvent.MessageReportClosed;
import hellowork.events.MessageThreadEvent.MessageReported;
import hellowork.events.MessageThreadEvent.ProhibitedWordsKept;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationId;
import hellowork.events.ReportKind;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Projects;
import hellowork.query.projection.Rows;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the desk and the bureaus see of messages: reported ones, and those with words that the law may forbid. */
@Component
@Projects(
        name = ReportsProjection.NAME,
        version = 1,
        from = {
            ApplicationSubmitted.class,
            ApplicationCorrected.class,
            MessageReported.class,
            MessageReportClosed.class,
            ProhibitedWordsKept.class
        },
        into = {"report_bureau", "message_report", "flagged_message"})
class ReportsProjection implements Projection {
    static final String NAME = "message-reports";

    private record Bureau(String organizationId, String bureau) {
        static Bureau of(OrganizationId organization, BureauCode bureau) {
            return new Bureau(organization.value(), bureau.value());
        }
    }

    private record Report(
            String messageId,
            String threadId,
            String organizationId,
            String jobSeekerId,
            ReportKind kind,
            @Nullable String text,
            Instant reportedAt) {}

    private record Closing(String messageId, Instant closedAt, String note) {}

    private record Flagged(
            String messageId, String threadId, String organizationId, String words, String reason, Instant flaggedAt) {}

    @Override
    public void apply(Facts facts, JdbcClient database) {
        Stream<Bureau> bureaus = Stream.concat(
                facts.of(ApplicationSubmitted.class)
                        .map(e -> Bureau.of(e.organizationId(), e.application().bureau())),
                facts.of(ApplicationCorrected.class)
                        .map(e -> Bureau.of(e.organizationId(), e.application().bureau())));
        Rows.write(
                database,
                """
                insert into report_bureau select * from json_populate_recordset(null::report_bureau, :rows::json)
                on conflict (organization_id) do update set bureau = excluded.bureau
                """,
                bureaus.collect(toMap(Bureau::organizationId, bureau -> bureau, (_, newer) -> newer))
                        .values());
        Rows.write(
                database,
                """
                insert into message_report
                    (message_id, thread_id, organization_id, job_seeker_id, bureau, kind, text, reported_at)
                select row.message_id, row.thread_id, organization_id, row.job_seeker_id, known.bureau, row.kind, row.text,
                       row.reported_at
                from json_populate_recordset(null::message_report, :rows::json) row
                left join report_bureau known using (organization_id)
                """,
                facts.of(MessageReported.class)
                        .map(e -> new Report(
                                e.messageId().value(),
                                e.threadId().value(),
                                e.organizationId().value(),
                                e.jobSeekerId().value(),
                                e.kind(),
                                e.text(),
                                e.at()))
                        .toList());
        Rows.write(
                database,
                """
                update message_report set closed_at = row.closed_at, note = row.note
                from json_populate_recordset(null::message_report, :rows::json) row
                where message_report.message_id = row.message_id
                """,
                facts.of(MessageReportClosed.class)
                        .map(e -> new Closing(e.messageId().value(), e.at(), e.note()))
                        .toList());
        Rows.write(
                database,
                """
                insert into flagged_message
                    (message_id, thread_id, organization_id, bureau, words, reason, flagged_at)
                select row.message_id, row.thread_id, organization_id, known.bureau, row.words, row.reason, row.flagged_at
                from json_populate_recordset(null::flagged_message, :rows::json) row
                left join report_bureau known using (organization_id)
                """,
                facts.of(ProhibitedWordsKept.class)
                        .map(e -> new Flagged(
                                e.messageId().value(),
                                e.threadId().value(),
                                e.organizationId().value(),
                                String.join(",", e.words()),
                                e.reason(),
                                e.at()))
                        .toList());
    }
}
