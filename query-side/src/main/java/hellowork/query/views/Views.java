package hellowork.query.views;

import hellowork.events.ApplicantCategory;
import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationId;
import hellowork.query.QueryDatabase;
import hellowork.query.projection.Rows;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the log of one job seeker, the newest first. */
@Component
public class Views {
    /** What it reads from, for {@link hellowork.query.projection.ReadsFrom}. */
    public static final String PROJECTION = ViewsProjection.NAME;

    /** Before every entry. */
    public static final long NEWEST = Long.MAX_VALUE;

    private final JdbcClient database;

    Views(@QueryDatabase JdbcClient database) {
        this.database = database;
    }

    /**
     * A line of the log.
     *
     * @param position its place in the history, which is its place in the log
     */
    public record Entry(long position, View view) {}

    private record Row(
            long position,
            String organizationId,
            @Nullable String name,
            @Nullable String category,
            @Nullable String contractor,
            String kind,
            Instant at) {
        Entry entry() {
            return new Entry(
                    position,
                    new View(
                            new OrganizationId(organizationId),
                            name,
                            category == null ? null : ApplicantCategory.valueOf(category),
                            contractor,
                            View.Kind.valueOf(kind),
                            at));
        }
    }

    /** So many entries that are older than the one at this position. */
    public List<Entry> before(JobSeekerId jobSeeker, long position, int rows) {
        return Rows.all(database.sql("""
            select position, view.organization_id, organization.name, category, contractor.name as contractor, kind, at
            from view left join view_organization organization using (organization_id)
            left join view_contractor contractor using (joint_applicant_id)
            where job_seeker_id = :seeker and position < :position
            order by position desc limit :rows
            """)
                        .param("seeker", jobSeeker.value())
                        .param("position", position)
                        .param("rows", rows)
                        .query(Row.class))
                .stream()
                .map(Row::entry)
                .toList();
    }
}
