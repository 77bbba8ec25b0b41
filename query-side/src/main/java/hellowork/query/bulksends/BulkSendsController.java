package hellowork.query.bulksends;

import hellowork.events.AllowanceId;
import hellowork.events.BulkSendEvent.BulkSendDrafted;
import hellowork.events.BulkSendId;
import hellowork.events.ExclusionReason;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationId;
import hellowork.events.OutreachAllowanceEvent;
import hellowork.events.OutreachAllowanceEvent.AllowanceClosed;
import hellowork.events.OutreachAllowanceEvent.AllowanceOpened;
import hellowork.events.OutreachAllowanceEvent.AllowanceUsed;
import hellowork.events.OutreachAllowanceEvent.AllowanceUsedInBulk;
import hellowork.events.OutreachAllowanceEvent.MessageNotCounted;
import hellowork.events.OutreachAllowanceEvent.PlacementNotCounted;
import hellowork.events.Role;
import hellowork.query.QueryDatabase;
import hellowork.query.projection.ReadsFrom;
import hellowork.query.projection.Rows;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.Cursors;
import hellowork.rest.Page;
import hellowork.rest.RestRule;
import hellowork.rest.SeekerReferences;
import hellowork.store.Fold;
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

/** 一括送信: what is about to be sent, to be looked at first, and what came of it. */
@RestController
@Tag(name = "Messages")
class BulkSendsController {
    private static final String LIST = "bulk-sends";
    private static final Fold<Integer, OutreachAllowanceEvent> USED =
            new Fold<>(OutreachAllowanceEvent.class, 0, (used, event) -> switch (event) {
                case AllowanceUsed _ -> used + 1;
                case AllowanceUsedInBulk e -> used + e.messages();
                case MessageNotCounted _, PlacementNotCounted _, AllowanceClosed _, AllowanceOpened _ -> used;
            });

    private final JdbcClient database;
    private final States states;
    private final SeekerReferences references;
    private final Cursors cursors;
    private final BusinessClock clock;

    BulkSendsController(
            @QueryDatabase JdbcClient database,
            States states,
            SeekerReferences references,
            Cursors cursors,
            BusinessClock clock) {
        this.database = database;
        this.states = states;
        this.references = references;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** @param sendAt when it is sent by itself; absent unless scheduled */
    record Line(
            BulkSendId bulkSendId,
            String subject,
            BulkSendState state,
            int recipients,
            @Nullable Integer sent,
            @Nullable Instant sendAt,
            @Nullable String refusedBy,
            Instant draftedAt) {}

    /** @param seeker the organization's own reference */
    record Excluded(String seeker, ExclusionReason reason) {}

    /**
     * @param recipients how many job seekers are named, each counted once
     * @param excluded who gets nothing, or got nothing once it is sent, and why as far as the organization may know
     * @param doubled references that were named again, which count once
     * @param messages how many messages it comes to, or came to
     * @param leftToday of today's 1,000 in Asia/Tokyo; a scheduled one counts for its own day
     * @param checkedAt when it was found out who is excluded
     * @param refusedBy the rule by which nothing was sent when its time had come, until it is scheduled anew
     */
    record BulkSendDetails(
            BulkSendId bulkSendId,
            BulkSendState state,
            String subject,
            String body,
            @Nullable String keepWordsBecause,
            int recipients,
            List<Excluded> excluded,
            List<String> doubled,
            int messages,
            int leftToday,
            @Nullable Instant checkedAt,
            @Nullable Instant sendAt,
            @Nullable String refusedBy,
            @Nullable Instant sentAt) {}

    private record Row(
            String bulkSendId,
            String subject,
            BulkSendState state,
            int recipients,
            @Nullable Integer sent,
            @Nullable Instant sendAt,
            @Nullable String rule,
            Instant draftedAt) {
        Line line() {
            return new Line(new BulkSendId(bulkSendId), subject, state, recipients, sent, sendAt, rule, draftedAt);
        }
    }

    @Operation(operationId = "listBulkSends", summary = "The organization's bulk sends (一括送信), the newest first")
    @GetMapping("/api/v1/bulk-sends")
    @ReadsFrom(BulkSendsProjection.NAME)
    Page<Line> bulkSends(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @RequestParam(defaultValue = Page.DEFAULT) @Min(1) @Max(Page.MOST) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        OrganizationId organization = actor.organization();
        List<String> after =
                cursor == null ? List.of("infinity", "") : cursors.keys(LIST, organization.value(), cursor);
        List<Row> rows = Rows.all(database.sql("""
            select bulk_send_id, subject, state, recipients, sent, send_at, rule, drafted_at from bulk_send
            where organization_id = :organization
              and (drafted_at, bulk_send_id) < (cast(:at as timestamptz), :id)
            order by drafted_at desc, bulk_send_id desc limit :rows
            """)
                .param("organization", organization.value())
                .param("at", after.getFirst())
                .param("id", after.getLast())
                .param("rows", limit + 1)
                .query(Row.class));
        return Page.of(
                rows,
                limit,
                Row::line,
                last -> cursors.after(
                        LIST, organization.value(), List.of(last.draftedAt().toString(), last.bulkSendId())));
    }

    @Operation(
            operationId = "readBulkSend",
            summary = "A bulk send: before sending its preview, afterwards what came of it")
    @GetMapping("/api/v1/bulk-sends/{bulkSendId}")
    BulkSendDetails bulkSend(@ActingAs(Role.ORGANIZATION) Actor actor, @PathVariable BulkSendId bulkSendId) {
        BulkSend bulkSend = states.look(BulkSend.FOLD, bulkSendId);
        BulkSendDrafted draft = bulkSend.draft();
        if (draft == null || !draft.organizationId().equals(actor.organization())) {
            throw RestRule.UNKNOWN.violated();
        }
        AllowanceId today = AllowanceId.of(draft.organizationId(), JapanTime.dayOf(clock.instant()));
        Integer sent = bulkSend.sent();
        return new BulkSendDetails(
                bulkSendId,
                bulkSend.state(),
                draft.subject(),
                draft.body(),
                draft.keepWordsBecause(),
                draft.recipients().size(),
                bulkSend.exclusions().stream()
                        .map(exclusion -> new Excluded(reference(draft, exclusion.jobSeekerId()), exclusion.reason()))
                        .toList(),
                draft.doubled().stream().map(seeker -> reference(draft, seeker)).toList(),
                sent == null ? draft.recipients().size() - bulkSend.exclusions().size() : sent,
                AllowanceId.MESSAGES_A_DAY - states.look(USED, today),
                bulkSend.checkedAt(),
                bulkSend.sendAt(),
                bulkSend.refused(),
                bulkSend.sentAt());
    }

    private String reference(BulkSendDrafted draft, JobSeekerId seeker) {
        return references.reference(draft.organizationId(), seeker);
    }
}
