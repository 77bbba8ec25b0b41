package hellowork.query.organizations;

import hellowork.events.ApplicantCategory;
import hellowork.events.LegalBasis;
import hellowork.events.LicenceNumber;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.query.QueryDatabase;
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

/** The applications that a labour bureau decides on. */
@RestController
@Tag(name = "Organizations")
class OrganizationListController {
    private static final String LIST = "organizations";

    private final JdbcClient database;
    private final Cursors cursors;

    OrganizationListController(@QueryDatabase JdbcClient database, Cursors cursors) {
        this.database = database;
        this.cursors = cursors;
    }

    /** What waits for the bureau's decision. */
    enum Awaiting {
        /** An application whose form has arrived. */
        APPLICATION("and state = 'FORM_RECEIVED'"),
        CHANGE("and change_waits"),
        RENEWAL("and renewal_waits");

        private final String condition;

        Awaiting(String condition) {
            this.condition = condition;
        }
    }

    /**
     * @param name of the principal establishment
     * @param usableUntil the end of the period of use, once there was an approval
     * @param changeWaits whether a change application waits for the bureau
     * @param renewalWaits whether a renewal waits for the bureau
     * @param secondApplication whether it applied although another establishment had (S-02)
     */
    record OrganizationSummary(
            OrganizationId organizationId,
            String name,
            ApplicantCategory category,
            LegalBasis legalBasis,
            @Nullable LicenceNumber licenceNumber,
            OrganizationState state,
            @Nullable Instant usableUntil,
            boolean changeWaits,
            boolean renewalWaits,
            boolean secondApplication,
            Instant submittedAt,
            Instant changedAt) {}

    private record Row(
            String organizationId,
            String name,
            String category,
            String legalBasis,
            @Nullable String licenceBase,
            @Nullable String licenceBranch,
            String state,
            @Nullable Instant usableUntil,
            boolean changeWaits,
            boolean renewalWaits,
            boolean secondApplication,
            Instant submittedAt,
            Instant changedAt) {

        OrganizationSummary summary() {
            return new OrganizationSummary(
                    new OrganizationId(organizationId),
                    name,
                    ApplicantCategory.valueOf(category),
                    LegalBasis.valueOf(legalBasis),
                    licenceBase == null ? null : new LicenceNumber(licenceBase, licenceBranch),
                    OrganizationState.valueOf(state),
                    usableUntil,
                    changeWaits,
                    renewalWaits,
                    secondApplication,
                    submittedAt,
                    changedAt);
        }
    }

    @Operation(
            operationId = "listOrganizations",
            summary = "The applications at the officer's own bureau, the newest first, all, those in one state, "
                    + "or those that await a decision")
    @GetMapping("/api/v1/organizations")
    @ReadsFrom(OrganizationsProjection.NAME)
    Page<OrganizationSummary> organizations(
            @ActingAs(Role.BUREAU_OFFICER) Actor actor,
            @RequestParam(required = false) @Nullable OrganizationState state,
            @RequestParam(required = false) @Nullable Awaiting awaiting,
            @RequestParam(defaultValue = Page.DEFAULT) @Min(1) @Max(Page.MOST) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String reader = actor.accountId().value();
        List<String> after = cursor == null ? List.of("infinity", "") : cursors.keys(LIST, reader, cursor);
        // conditions as statements of their own: each has an index in the order of the list
        List<Row> rows = Rows.all(database.sql("""
            select organization_id, name, category, legal_basis, licence_base, licence_branch, state,
                   usable_until, change_waits, renewal_waits, second_application, submitted_at, changed_at
            from organization
            where bureau = :bureau %s %s
              and (submitted_at, organization_id) < (cast(:at as timestamptz), :id)
            order by submitted_at desc, organization_id desc limit :rows
            """.formatted(
                                state == null ? "" : "and state = :state", awaiting == null ? "" : awaiting.condition))
                .param("bureau", actor.ownBureau().value())
                .param("state", state == null ? null : state.name())
                .param("at", after.getFirst())
                .param("id", after.getLast())
                .param("rows", limit + 1)
                .query(Row.class));
        return Page.of(
                rows,
                limit,
                Row::summary,
                row -> cursors.after(LIST, reader, List.of(row.submittedAt().toString(), row.organizationId())));
    }
}
