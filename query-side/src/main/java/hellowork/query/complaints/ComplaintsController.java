package hellowork.query.complaints;

import hellowork.events.ComplaintId;
import hellowork.events.ComplaintParty;
import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationId;
import hellowork.events.PlaceCode;
import hellowork.events.Role;
import hellowork.query.QueryDatabase;
import hellowork.query.complaints.ComplaintFile.Head;
import hellowork.query.complaints.ComplaintView.Entry;
import hellowork.query.organizations.Applications;
import hellowork.query.projection.ReadsFrom;
import hellowork.query.projection.Rows;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.Cursors;
import hellowork.rest.InvalidField;
import hellowork.rest.Page;
import hellowork.rest.RestRule;
import hellowork.rest.SeekerReferences;
import hellowork.store.States;
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

/** Complaints for those who take part; each reads only what was meant for it. */
@RestController
@Tag(name = "Complaints")
class ComplaintsController {
    private static final String LIST = "complaints";

    private final JdbcClient database;
    private final States states;
    private final Applications applications;
    private final SeekerReferences references;
    private final Cursors cursors;

    ComplaintsController(
            @QueryDatabase JdbcClient database,
            States states,
            Applications applications,
            SeekerReferences references,
            Cursors cursors) {
        this.database = database;
        this.states = states;
        this.applications = applications;
        this.references = references;
        this.cursors = cursors;
    }

    /**
     * @param organizationName whom it is about, or who consults the desk
     * @param prefecture of the desk, once it takes part; for the organization only where it consults it
     */
    record ComplaintSummary(
            ComplaintId complaintId,
            OrganizationId organizationId,
            @Nullable String organizationName,
            ComplaintParty raisedBy,
            ComplaintState state,
            @Nullable PlaceCode prefecture,
            Instant raisedAt,
            Instant changedAt) {}

    private record Row(
            String complaintId,
            String organizationId,
            ComplaintParty raisedBy,
            ComplaintState state,
            @Nullable String prefecture,
            Instant raisedAt,
            Instant changedAt) {
        ComplaintSummary summary(ComplaintParty reader, Applications applications) {
            OrganizationId organization = new OrganizationId(organizationId);
            return new ComplaintSummary(
                    new ComplaintId(complaintId),
                    organization,
                    applications.name(organization).orElse(null),
                    raisedBy,
                    state,
                    prefecture == null || hidesDesk(reader, raisedBy) ? null : new PlaceCode(prefecture),
                    raisedAt,
                    changedAt);
        }
    }

    @Operation(
            operationId = "listComplaints",
            summary = "The complaints that one takes part in, the newest first; for the desk, also of one prefecture")
    @GetMapping("/api/v1/complaints")
    @ReadsFrom(ComplaintsProjection.NAME)
    Page<ComplaintSummary> complaints(
            @ActingAs({Role.JOB_SEEKER, Role.ORGANIZATION, Role.DESK_OFFICER}) Actor actor,
            @RequestParam(required = false) @Nullable PlaceCode prefecture,
            @RequestParam(defaultValue = Page.DEFAULT) @Min(1) @Max(Page.MOST) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String reader = actor.accountId().value();
        List<String> after = cursor == null ? List.of("infinity", "") : cursors.keys(LIST, reader, cursor);
        ComplaintParty party = party(actor);
        if (prefecture != null && party != ComplaintParty.DESK) {
            throw new InvalidField("prefecture", "都道府県は、ハローワークの窓口に対するときだけ選べます。", "only for the desk");
        }
        List<Row> rows = Rows.all(
                database.sql("""
                    select complaint_id, organization_id, raised_by, state, prefecture, raised_at, changed_at
                    from complaint
                    where %s %s and (raised_at, complaint_id) < (cast(:at as timestamptz), :id)
                    order by raised_at desc, complaint_id desc limit :rows
                    """.formatted(mine(party), prefecture == null ? "" : "and prefecture = :prefecture"))
                        .param("whose", whose(actor, party))
                        .param("prefecture", prefecture == null ? null : prefecture.value())
                        .param("at", after.getFirst())
                        .param("id", after.getLast())
                        .param("rows", limit + 1)
                        .query(Row.class));
        return Page.of(
                rows,
                limit,
                row -> row.summary(party, applications),
                row -> cursors.after(LIST, reader, List.of(row.raisedAt().toString(), row.complaintId())));
    }

    /** The nearest desk tells where the job seeker lives (S-32): the organization learns only that there is one. */
    private static boolean hidesDesk(ComplaintParty reader, ComplaintParty raisedBy) {
        return reader == ComplaintParty.ORGANIZATION && raisedBy == ComplaintParty.JOB_SEEKER;
    }

    private static String mine(ComplaintParty party) {
        return switch (party) {
            case JOB_SEEKER -> "job_seeker_id = :whose";
            case ORGANIZATION -> "organization_id = :whose and organization_involved";
            case DESK -> "prefecture is not null";
        };
    }

    private static String whose(Actor actor, ComplaintParty party) {
        return switch (party) {
            case JOB_SEEKER -> actor.jobSeeker().value();
            case ORGANIZATION -> actor.organization().value();
            case DESK -> "";
        };
    }

    private static ComplaintParty party(Actor actor) {
        return switch (actor.role()) {
            case JOB_SEEKER -> ComplaintParty.JOB_SEEKER;
            case ORGANIZATION -> ComplaintParty.ORGANIZATION;
            case DESK_OFFICER -> ComplaintParty.DESK;
            case BUREAU_OFFICER, HELP_DESK, AUDITOR, ANALYST, ADMINISTRATOR -> throw RestRule.ROLE_MAY_NOT.violated();
        };
    }

    @Operation(
            operationId = "readComplaint",
            summary = "A complaint, as far as it was meant for the reader; the organization sees no name (S-32, S-40)")
    @GetMapping("/api/v1/complaints/{complaintId}")
    ComplaintView complaint(
            @ActingAs({Role.JOB_SEEKER, Role.ORGANIZATION, Role.DESK_OFFICER}) Actor actor,
            @PathVariable ComplaintId complaintId) {
        ComplaintParty party = party(actor);
        ComplaintFile file = states.look(ComplaintFile.FOLD, complaintId);
        Head head = file.head();
        if (head == null || !file.involved().contains(party) || !isOf(head, actor, party)) {
            throw RestRule.UNKNOWN.violated();
        }
        JobSeekerId seeker = head.jobSeekerId();
        ComplaintParty raisedBy = file.pages().getFirst().entry().from();
        List<Entry> entries = file.pages().stream()
                .flatMap(page -> page.shownTo(party).stream())
                .toList();
        return new ComplaintView(
                complaintId,
                head.organizationId(),
                applications.name(head.organizationId()).orElse(null),
                seeker != null && party == ComplaintParty.ORGANIZATION
                        ? references.reference(head.organizationId(), seeker)
                        : null,
                party == ComplaintParty.DESK ? seeker : null,
                raisedBy,
                head.state(),
                hidesDesk(party, raisedBy) ? null : head.prefecture(),
                head.raisedAt(),
                head.changedAt(),
                entries);
    }

    private static boolean isOf(Head head, Actor actor, ComplaintParty party) {
        return switch (party) {
            case JOB_SEEKER -> actor.jobSeeker().equals(head.jobSeekerId());
            case ORGANIZATION -> actor.organization().equals(head.organizationId());
            case DESK -> true;
        };
    }
}
