package hellowork.query.paidservices;

import hellowork.events.OrganizationId;
import hellowork.events.PaidServiceNoticeId;
import hellowork.events.Role;
import hellowork.query.QueryDatabase;
import hellowork.query.organizations.Applications;
import hellowork.query.projection.ReadsFrom;
import hellowork.query.projection.Rows;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.Cursors;
import hellowork.rest.Page;
import hellowork.rest.RestRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notifications of paid services: an organization's own, or those to the officer's bureau (S-22). */
@RestController
@Tag(name = "Placement and paid services")
class PaidServiceNoticesController {
    private static final String LIST = "paid-service-notices";
    private static final String SELECT = """
        select paid_service_notice_id, organization_id, kind, amount_yen, text, notified_at, noted_at, ended_at, replaced_by
        from paid_service_notice
        """;

    private final JdbcClient database;
    private final Applications applications;
    private final Cursors cursors;

    PaidServiceNoticesController(@QueryDatabase JdbcClient database, Applications applications, Cursors cursors) {
        this.database = database;
        this.applications = applications;
        this.cursors = cursors;
    }

    /**
     * @param organizationName of its principal establishment
     * @param notedAt when the bureau took note of it
     * @param endedAt when it was withdrawn or replaced; it stands as long as this is absent
     * @param replacedBy the newer notification in its place
     */
    record PaidServiceNotice(
            PaidServiceNoticeId paidServiceNoticeId,
            OrganizationId organizationId,
            @Nullable String organizationName,
            String kind,
            int amountYen,
            String text,
            Instant notifiedAt,
            @Nullable Instant notedAt,
            @Nullable Instant endedAt,
            @Nullable PaidServiceNoticeId replacedBy) {}

    private record Row(
            String paidServiceNoticeId,
            String organizationId,
            String kind,
            int amountYen,
            String text,
            Instant notifiedAt,
            @Nullable Instant notedAt,
            @Nullable Instant endedAt,
            @Nullable String replacedBy) {}

    @Operation(
            operationId = "listPaidServiceNotices",
            summary = "The notifications of paid services, the newest first: one's own, or those to the bureau (S-22)")
    @GetMapping("/api/v1/paid-service-notices")
    @ReadsFrom(PaidServiceNoticesProjection.NAME)
    Page<PaidServiceNotice> notices(
            @ActingAs({Role.ORGANIZATION, Role.BUREAU_OFFICER}) Actor actor,
            @RequestParam(defaultValue = Page.DEFAULT) @Min(1) @Max(Page.MOST) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String reader = actor.accountId().value();
        List<String> after = cursor == null ? List.of("infinity", "") : cursors.keys(LIST, reader, cursor);
        List<Row> rows = Rows.all(database.sql(SELECT + """
            where %s = :whose and (notified_at, paid_service_notice_id) < (cast(:at as timestamptz), :id)
            order by notified_at desc, paid_service_notice_id desc limit :rows
            """.formatted(column(actor)))
                .param("whose", whose(actor))
                .param("at", after.getFirst())
                .param("id", after.getLast())
                .param("rows", limit + 1)
                .query(Row.class));
        return Page.of(
                rows,
                limit,
                this::notice,
                row -> cursors.after(LIST, reader, List.of(row.notifiedAt().toString(), row.paidServiceNoticeId())));
    }

    @Operation(operationId = "readPaidServiceNotice", summary = "A notification of a paid service (S-22)")
    @GetMapping("/api/v1/paid-service-notices/{paidServiceNoticeId}")
    @ReadsFrom(PaidServiceNoticesProjection.NAME)
    PaidServiceNotice notice(
            @ActingAs({Role.ORGANIZATION, Role.BUREAU_OFFICER}) Actor actor,
            @PathVariable PaidServiceNoticeId paidServiceNoticeId) {
        return database.sql(SELECT + "where paid_service_notice_id = :id and %s = :whose".formatted(column(actor)))
                .param("id", paidServiceNoticeId.value())
                .param("whose", whose(actor))
                .query(Row.class)
                .optional()
                .map(this::notice)
                .orElseThrow(RestRule.UNKNOWN::violated);
    }

    private static String column(Actor actor) {
        return actor.role() == Role.ORGANIZATION ? "organization_id" : "bureau";
    }

    private static String whose(Actor actor) {
        return actor.role() == Role.ORGANIZATION
                ? actor.organization().value()
                : actor.ownBureau().value();
    }

    private PaidServiceNotice notice(Row row) {
        OrganizationId organization = new OrganizationId(row.organizationId());
        return new PaidServiceNotice(
                new PaidServiceNoticeId(row.paidServiceNoticeId()),
                organization,
                applications.name(organization).orElse(null),
                row.kind(),
                row.amountYen(),
                row.text(),
                row.notifiedAt(),
                row.notedAt(),
                row.endedAt(),
                row.replacedBy() == null ? null : new PaidServiceNoticeId(row.replacedBy()));
    }
}
