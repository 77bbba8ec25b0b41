package hellowork.query.bureautasks;

import hellowork.events.JapanTime;
import hellowork.events.OrganizationId;
import hellowork.events.PaidServiceNoticeId;
import hellowork.events.Role;
import hellowork.query.QueryDatabase;
import hellowork.query.projection.ReadsFrom;
import hellowork.query.projection.Rows;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the officers of a labour bureau (S-03, S-06, S-22, S-50). */
@RestController
@Tag(name = "Organizations")
class BureauTasksController {
    private static final int OLDEST = 20;
    private static final Duration FLAGGED = Duration.ofDays(30);
    private static final String WAITING = """
        with waiting as (
            select case state when 'SUBMITTED' then 'FORM' else 'APPLICATION' end as kind, organization_id, name,
                   cast(null as text) as paid_service_notice_id, coalesce(decided_at, submitted_at) as since
            from organization where bureau = :bureau and state in ('SUBMITTED', 'FORM_RECEIVED')
            union all
            select 'CHANGE', organization_id, name, null, coalesce(change_asked_at, changed_at)
            from organization where bureau = :bureau and change_waits
            union all
            select 'RENEWAL', organization_id, name, null, coalesce(renewal_asked_at, changed_at)
            from organization where bureau = :bureau and renewal_waits
            union all
            select 'PAID_SERVICE', notice.organization_id, known.name, notice.paid_service_notice_id, notice.notified_at
            from paid_service_notice notice left join organization known using (organization_id)
            where notice.bureau = :bureau and notice.noted_at is null and notice.ended_at is null
            union all
            select 'MESSAGE_REPORT', report.organization_id, known.name, null, report.reported_at
            from message_report report left join organization known using (organization_id)
            where report.bureau = :bureau and report.closed_at is null
        )
        """;

    private final JdbcClient database;
    private final BusinessClock clock;

    BureauTasksController(@QueryDatabase JdbcClient database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What the bureau does next about it. */
    enum TaskKind {
        /** The receipt of an application form (S-03). */
        FORM,
        /** The decision on an application whose form has arrived. */
        APPLICATION,
        CHANGE,
        RENEWAL,
        /** To take note of a paid service (S-22). */
        PAID_SERVICE,
        /** 通報 of a message. */
        MESSAGE_REPORT
    }

    /**
     * One thing that waits.
     *
     * @param organizationName of its principal establishment
     * @param paidServiceNoticeId which notification waits, if it is one
     */
    record Task(
            TaskKind kind,
            OrganizationId organizationId,
            @Nullable String organizationName,
            @Nullable PaidServiceNoticeId paidServiceNoticeId,
            Instant since) {}

    /** @param oldest since when the first of them waits */
    record Waiting(TaskKind kind, int count, Instant oldest) {}

    /**
     * @param waiting what waits, by its kind; a kind of which nothing waits is absent
     * @param oldest the oldest of all, at most 20
     * @param flaggedMessages messages of the last 30 days in which words were kept that the law may forbid
     * @param reportYear the last fiscal year that has ended
     * @param reportsMissing organizations of the bureau that had the use in it and have not reported (S-50)
     */
    record BureauTasks(
            List<Waiting> waiting, List<Task> oldest, int flaggedMessages, int reportYear, int reportsMissing) {}

    private record TaskRow(
            TaskKind kind,
            String organizationId,
            @Nullable String name,
            @Nullable String paidServiceNoticeId,
            Instant since) {
        Task task() {
            return new Task(
                    kind,
                    new OrganizationId(organizationId),
                    name,
                    paidServiceNoticeId == null ? null : new PaidServiceNoticeId(paidServiceNoticeId),
                    since);
        }
    }

    @Operation(
            operationId = "readBureauTasks",
            summary = "What waits for the officer's bureau: how much of each kind, and the oldest first")
    @GetMapping("/api/v1/bureau-tasks")
    @ReadsFrom({"organizations", "paid-service-notices", "message-reports", "usage-report"})
    BureauTasks tasks(@ActingAs(Role.BUREAU_OFFICER) Actor actor) {
        String bureau = actor.ownBureau().value();
        Instant now = clock.instant();
        int reportYear = JapanTime.fiscalYearOf(now) - 1;
        return new BureauTasks(
                Rows.all(database.sql(WAITING + """
                    select kind, count(*) as count, min(since) as oldest from waiting group by kind order by min(since)
                    """).param("bureau", bureau).query(Waiting.class)),
                Rows.all(database.sql(WAITING + """
                    select kind, organization_id, name, paid_service_notice_id, since from waiting
                    order by since, organization_id limit :rows
                    """)
                                .param("bureau", bureau)
                                .param("rows", OLDEST)
                                .query(TaskRow.class))
                        .stream()
                        .map(TaskRow::task)
                        .toList(),
                database.sql("select count(*) from flagged_message where bureau = :bureau and flagged_at > :since")
                        .param("bureau", bureau)
                        .param("since", now.minus(FLAGGED).atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single(),
                reportYear,
                database.sql("""
                    select count(*) from usage_organization known
                    join usage_year year on year.organization_id = known.organization_id and year.fiscal_year = :year
                    where known.bureau = :bureau and not exists (
                        select 1 from usage_filed filed
                        where filed.organization_id = known.organization_id and filed.fiscal_year = :year)
                    """)
                        .param("bureau", bureau)
                        .param("year", reportYear)
                        .query(Integer.class)
                        .single());
    }
}
