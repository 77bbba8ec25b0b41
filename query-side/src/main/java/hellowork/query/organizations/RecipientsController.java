package hellowork.query.organizations;

import hellowork.events.ApplicantCategory;
import hellowork.events.BureauCode;
import hellowork.events.OrganizationId;
import hellowork.events.PlaceCode;
import hellowork.events.Role;
import hellowork.query.QueryDatabase;
import hellowork.query.projection.ReadsFrom;
import hellowork.query.projection.Rows;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.Cursors;
import hellowork.rest.InvalidField;
import hellowork.rest.Page;
import hellowork.rest.RestRule;
import hellowork.rest.reference.Prefecture;
import hellowork.rest.reference.ReferenceData;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The organizations that were approved and have not given the use up: whom a job seeker may be shown to, now or when they
 * are allowed again, and may exclude one by one (S-33).
 */
@RestController
@Tag(name = "MyPage")
class RecipientsController {
    private static final String LIST = "recipients";
    private static final int LONGEST_NAME = 100;
    private static final String SELECT = """
        select organization_id, name, category, bureau from organization
        where state in ('APPROVED', 'SUSPENDED', 'LAPSED')
        """;

    private final JdbcClient database;
    private final Cursors cursors;
    private final ReferenceData reference;

    RecipientsController(@QueryDatabase JdbcClient database, Cursors cursors, ReferenceData reference) {
        this.database = database;
        this.cursors = cursors;
        this.reference = reference;
    }

    /**
     * An organization that may use the service, or might again.
     *
     * @param name of its principal establishment
     * @param bureau the labour bureau that approved it, which is that of its prefecture
     */
    record Recipient(OrganizationId organizationId, String name, ApplicantCategory category, BureauCode bureau) {}

    private record Row(String organizationId, String name, String category, String bureau) {
        Recipient recipient() {
            return new Recipient(
                    new OrganizationId(organizationId),
                    name,
                    ApplicantCategory.valueOf(category),
                    new BureauCode(bureau));
        }
    }

    @Operation(
            operationId = "listRecipients",
            summary =
                    "The organizations that were approved, by name: all, those of one prefecture or category, or those"
                            + " whose name contains some words (S-33)",
            description =
                    "Letters of full and half width, large and small, count as the same. Those suspended or lapsed are "
                            + "among them, since they may come back; those that have given the use up are not.")
    @GetMapping("/api/v1/recipients")
    @ReadsFrom(OrganizationsProjection.NAME)
    Page<Recipient> recipients(
            @ActingAs(Role.JOB_SEEKER) Actor actor,
            @RequestParam(required = false) @Size(max = LONGEST_NAME) @Nullable String name,
            @RequestParam(required = false) @Nullable PlaceCode prefecture,
            @RequestParam(required = false) @Nullable ApplicantCategory category,
            @RequestParam(defaultValue = Page.DEFAULT) @Min(1) @Max(Page.MOST) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String reader = actor.jobSeeker().value();
        List<String> after = cursor == null ? List.of("", "") : cursors.keys(LIST, reader, cursor);
        List<Row> rows = Rows.all(database.sql(SELECT
                        + """
                        %s %s %s
                          and (name, organization_id) > (:afterName, :afterId)
                        order by name, organization_id limit :rows
                        """.formatted(
                                        name == null
                                                ? ""
                                                : "and strpos(lower(normalize(name, NFKC)), lower(normalize(:name,"
                                                        + " NFKC))) > 0",
                                        prefecture == null ? "" : "and bureau = :bureau",
                                        category == null ? "" : "and category = :category"))
                .param("name", name)
                .param(
                        "bureau",
                        prefecture == null ? null : bureauOf(prefecture).value())
                .param("category", category == null ? null : category.name())
                .param("afterName", after.getFirst())
                .param("afterId", after.getLast())
                .param("rows", limit + 1)
                .query(Row.class));
        return Page.of(
                rows,
                limit,
                Row::recipient,
                last -> cursors.after(LIST, reader, List.of(last.name(), last.organizationId())));
    }

    @Operation(operationId = "showRecipient", summary = "One of the organizations that were approved, by its id (S-33)")
    @GetMapping("/api/v1/recipients/{organizationId}")
    @ReadsFrom(OrganizationsProjection.NAME)
    Recipient recipient(@ActingAs(Role.JOB_SEEKER) Actor actor, @PathVariable OrganizationId organizationId) {
        return database.sql(SELECT + "and organization_id = :id")
                .param("id", organizationId.value())
                .query(Row.class)
                .optional()
                .map(Row::recipient)
                .orElseThrow(RestRule.UNKNOWN::violated);
    }

    /** An organization applies at the bureau of its prefecture. */
    private BureauCode bureauOf(PlaceCode prefecture) {
        return reference
                .prefecture(prefecture)
                .map(Prefecture::code)
                .map(code -> new BureauCode(code.value()))
                .orElseThrow(() -> new InvalidField("prefecture", "都道府県を選んでください。", "not the code of a prefecture"));
    }
}
