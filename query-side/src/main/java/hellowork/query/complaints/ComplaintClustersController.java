package hellowork.query.complaints;

import hellowork.events.OrganizationId;
import hellowork.events.Role;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How many complaints there are of each organization, so that a desk or a bureau sees where they gather. */
@RestController
@Tag(name = "Complaints")
class ComplaintClustersController {
    private static final String LIST = "complaint-clusters";

    private final JdbcClient database;
    private final Applications applications;
    private final Cursors cursors;

    ComplaintClustersController(@QueryDatabase JdbcClient database, Applications applications, Cursors cursors) {
        this.database = database;
        this.applications = applications;
        this.cursors = cursors;
    }

    /**
     * @param total the job seekers' complaints of this organization; consultations do not count
     * @param counts by the month in Japan in which they were raised, and by how far they are
     */
    record ComplaintCluster(
            OrganizationId organizationId, @Nullable String organizationName, int total, List<Count> counts) {}

    /** @param month such as {@code 2026-07} */
    record Count(String month, ComplaintState state, int complaints) {}

    private record Row(String organizationId, String month, ComplaintState state, int complaints) {
        Count count() {
            return new Count(month, state, complaints);
        }
    }

    @Operation(
            operationId = "listComplaintClusters",
            summary = "How many complaints there are of each organization: all for the desk, its own for a bureau")
    @GetMapping("/api/v1/complaint-clusters")
    @ReadsFrom(ComplaintsProjection.NAME)
    Page<ComplaintCluster> clusters(
            @ActingAs({Role.DESK_OFFICER, Role.BUREAU_OFFICER}) Actor actor,
            @RequestParam(defaultValue = Page.DEFAULT) @Min(1) @Max(Page.MOST) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String reader = actor.accountId().value();
        String after = cursor == null ? "" : cursors.keys(LIST, reader, cursor).getFirst();
        boolean bureau = actor.role() == Role.BUREAU_OFFICER;
        String own = bureau ? "and bureau = :bureau" : "";
        String ownBureau = bureau ? actor.ownBureau().value() : "";
        List<String> organizations = Rows.all(database.sql("""
            select organization_id from complaint
            where organization_id > :after and job_seeker_id is not null %s
            group by organization_id order by organization_id limit :rows
            """.formatted(own))
                .param("after", after)
                .param("bureau", ownBureau)
                .param("rows", limit + 1)
                .query(String.class));
        Map<String, List<Row>> counts = organizations.isEmpty()
                ? Map.of()
                : Rows.all(database.sql("""
                    select organization_id, month, state, count(*) as complaints from complaint
                    where organization_id in (:organizations) and job_seeker_id is not null %s
                    group by organization_id, month, state order by organization_id, month, state
                    """.formatted(own))
                                .param("organizations", organizations)
                                .param("bureau", ownBureau)
                                .query(Row.class))
                        .stream()
                        .collect(Collectors.groupingBy(Row::organizationId));
        return Page.of(
                organizations,
                limit,
                id -> cluster(id, counts.getOrDefault(id, List.of())),
                id -> cursors.after(LIST, reader, List.of(id)));
    }

    private ComplaintCluster cluster(String id, List<Row> rows) {
        OrganizationId organization = new OrganizationId(id);
        return new ComplaintCluster(
                organization,
                applications.name(organization).orElse(null),
                rows.stream().mapToInt(Row::complaints).sum(),
                rows.stream().map(Row::count).toList());
    }
}
