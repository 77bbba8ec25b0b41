package hellowork.query.complaints;

import hellowork.events.ComplaintEvent;
import hellowork.events.ComplaintEvent.ComplaintClosed;
import hellowork.events.ComplaintEvent.ComplaintEscalated;
import hellowork.events.ComplaintEvent.ComplaintMessageSent;
import hellowork.events.ComplaintEvent.ComplaintRaised;
import hellowork.events.ComplaintEvent.ComplaintReferred;
import hellowork.events.ComplaintEvent.ComplaintSolutionRecorded;
import hellowork.events.ComplaintEvent.ComplaintStepRecorded;
import hellowork.events.ComplaintEvent.ConsultationMessageSent;
import hellowork.events.ComplaintEvent.ConsultationRaised;
import hellowork.events.ComplaintParty;
import hellowork.events.JapanTime;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Projects;
import hellowork.query.projection.Rows;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Complaints as they stand, for lists and counts. Holds no words. */
@Component
@Projects(
        name = ComplaintsProjection.NAME,
        version = 1,
        from = {
            ComplaintRaised.class,
            ConsultationRaised.class,
            ComplaintMessageSent.class,
            ConsultationMessageSent.class,
            ComplaintEscalated.class,
            ComplaintReferred.class,
            ComplaintStepRecorded.class,
            ComplaintSolutionRecorded.class,
            ComplaintClosed.class
        },
        into = "complaint")
class ComplaintsProjection implements Projection {
    static final String NAME = "complaints";

    /** What changes of a row; what stays is absent, but for the time, which always comes along. */
    private record Row(
            String complaintId,
            @Nullable String organizationId,
            @Nullable String jobSeekerId,
            @Nullable String bureau,
            @Nullable ComplaintParty raisedBy,
            @Nullable Boolean organizationInvolved,
            @Nullable String prefecture,
            @Nullable ComplaintState state,
            @Nullable String month,
            @Nullable Instant raisedAt,
            @Nullable Instant changedAt) {

        static Row untouched(String id) {
            return new Row(id, null, null, null, null, null, null, null, null, null, null);
        }

        Row after(ComplaintEvent event) {
            return switch (event) {
                case ComplaintRaised e ->
                    new Row(
                            complaintId,
                            e.organizationId().value(),
                            e.jobSeekerId().value(),
                            e.bureau().value(),
                            ComplaintParty.JOB_SEEKER,
                            e.to() == ComplaintParty.ORGANIZATION,
                            e.prefecture() == null ? null : e.prefecture().value(),
                            e.to() == ComplaintParty.DESK ? ComplaintState.WITH_DESK : ComplaintState.WITH_ORGANIZATION,
                            month(e.at()),
                            e.at(),
                            e.at());
                case ConsultationRaised e ->
                    new Row(
                            complaintId,
                            e.organizationId().value(),
                            null,
                            e.bureau().value(),
                            ComplaintParty.ORGANIZATION,
                            true,
                            e.prefecture().value(),
                            ComplaintState.WITH_DESK,
                            month(e.at()),
                            e.at(),
                            e.at());
                case ComplaintEscalated e ->
                    now(organizationInvolved, e.prefecture().value(), ComplaintState.WITH_DESK, e.at());
                case ComplaintReferred e -> now(true, prefecture, state, e.at());
                case ComplaintSolutionRecorded e ->
                    now(organizationInvolved, prefecture, ComplaintState.SOLUTION_RECORDED, e.at());
                case ComplaintClosed e ->
                    now(
                            organizationInvolved,
                            prefecture,
                            e.solved() ? ComplaintState.CLOSED_SOLVED : ComplaintState.CLOSED_UNSOLVED,
                            e.at());
                case ComplaintMessageSent _, ConsultationMessageSent _, ComplaintStepRecorded _ ->
                    now(organizationInvolved, prefecture, state, event.at());
            };
        }

        private Row now(@Nullable Boolean involved, @Nullable String desk, @Nullable ComplaintState next, Instant at) {
            return new Row(
                    complaintId,
                    organizationId,
                    jobSeekerId,
                    bureau,
                    raisedBy,
                    involved,
                    desk,
                    next,
                    month,
                    raisedAt,
                    at);
        }

        /** The month in Asia/Tokyo, such as {@code 2026-07}. */
        private static String month(Instant at) {
            return YearMonth.from(JapanTime.dayOf(at)).toString();
        }
    }

    @Override
    public void apply(Facts facts, JdbcClient database) {
        Map<String, Row> rows = new LinkedHashMap<>();
        facts.of(ComplaintEvent.class)
                .forEach(event -> rows.compute(
                        event.complaintId().value(),
                        (id, before) -> (before == null ? Row.untouched(id) : before).after(event)));
        Rows.write(database, """
            merge into complaint before
            using json_populate_recordset(null::complaint, :rows::json) row
            on before.complaint_id = row.complaint_id
            when matched then update set
                organization_involved = coalesce(row.organization_involved, before.organization_involved),
                prefecture = coalesce(row.prefecture, before.prefecture),
                state = coalesce(row.state, before.state),
                changed_at = row.changed_at
            when not matched then insert values (
                row.complaint_id, row.organization_id, row.job_seeker_id, row.bureau, row.raised_by,
                row.organization_involved, row.prefecture, row.state, row.month, row.raised_at, row.changed_at)
            """, rows.values());
    }
}
