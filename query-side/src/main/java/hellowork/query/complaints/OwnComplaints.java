package hellowork.query.complaints;

import hellowork.events.ComplaintId;
import hellowork.events.ComplaintParty;
import hellowork.events.JobSeekerId;
import hellowork.query.QueryDatabase;
import hellowork.query.complaints.ComplaintFile.Head;
import hellowork.query.complaints.ComplaintView.Entry;
import hellowork.query.organizations.Applications;
import hellowork.store.States;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every complaint of one job seeker, as the job seeker may read it. Which there are is as new as the projection. */
@Component
public class OwnComplaints {
    /** What it reads from, for {@link hellowork.query.projection.ReadsFrom}. */
    public static final String PROJECTION = ComplaintsProjection.NAME;

    private static final int PAGE = 100;

    private final JdbcClient database;
    private final States states;
    private final Applications applications;

    OwnComplaints(@QueryDatabase JdbcClient database, States states, Applications applications) {
        this.database = database;
        this.states = states;
        this.applications = applications;
    }

    private record Row(String complaintId, String raisedAt) {}

    /** From the newest to the oldest, one after the other. */
    public void each(JobSeekerId jobSeeker, Consumer<Object> reader) {
        List<Row> page = after(jobSeeker, new Row("", "infinity"));
        while (!page.isEmpty()) {
            page.forEach(row -> reader.accept(view(new ComplaintId(row.complaintId()))));
            page = after(jobSeeker, page.getLast());
        }
    }

    private List<Row> after(JobSeekerId jobSeeker, Row last) {
        return database
                .sql("""
                    select complaint_id, raised_at::text as raised_at from complaint
                    where job_seeker_id = :seeker and (raised_at, complaint_id) < (cast(:at as timestamptz), :id)
                    order by raised_at desc, complaint_id desc limit :rows
                    """)
                .param("seeker", jobSeeker.value())
                .param("at", last.raisedAt())
                .param("id", last.complaintId())
                .param("rows", PAGE)
                .query((row, _) -> new Row(row.getString("complaint_id"), row.getString("raised_at")))
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private ComplaintView view(ComplaintId id) {
        ComplaintFile file = states.look(ComplaintFile.FOLD, id);
        Head head = Objects.requireNonNull(file.head());
        List<Entry> entries = file.pages().stream()
                .flatMap(page -> page.shownTo(ComplaintParty.JOB_SEEKER).stream())
                .toList();
        return new ComplaintView(
                id,
                head.organizationId(),
                applications.name(head.organizationId()).orElse(null),
                null,
                null,
                ComplaintParty.JOB_SEEKER,
                head.state(),
                head.prefecture(),
                head.raisedAt(),
                head.changedAt(),
                entries);
    }
}
