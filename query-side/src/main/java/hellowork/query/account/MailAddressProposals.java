package hellowork.query.account;

import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.Role;
import hellowork.query.QueryDatabase;
import hellowork.query.projection.ReadsFrom;
import hellowork.query.projection.Rows;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.Cursors;
import hellowork.rest.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the second officer of an office (S-65 他Q14). */
@RestController
@Tag(name = "Account recovery")
class MailAddressProposals {
    private static final String LIST = "mail-address-proposals";

    private final JdbcClient database;
    private final Cursors cursors;
    private final BusinessClock clock;
    private final Duration validity;

    /** @param validity the commands' P-TWO-OFFICERS: what can no longer be confirmed does not wait */
    MailAddressProposals(
            @QueryDatabase JdbcClient database,
            Cursors cursors,
            BusinessClock clock,
            @Value("${hellowork.policy.security.proposal-validity:14d}") Duration validity) {
        this.database = database;
        this.cursors = cursors;
        this.clock = clock;
        this.validity = validity;
    }

    /** The offices of an identity check: each labour bureau, and all Hello Work desks together. */
    static String office(@Nullable BureauCode bureau) {
        return bureau == null ? "" : bureau.value();
    }

    /**
     * @param accountId whose address is to be changed
     * @param own whether the officer who asks proposed it, who cannot confirm it
     * @param confirmBefore when it can no longer be confirmed
     */
    record MailAddressProposal(AccountId accountId, boolean own, Instant proposedAt, Instant confirmBefore) {}

    private record Row(String accountId, String officer, Instant proposedAt) {}

    @Operation(
            operationId = "listMailAddressProposals",
            summary = "What an officer of this office proposed and a second one has not confirmed, the oldest first"
                    + " (S-65)")
    @GetMapping("/api/v1/mail-address-proposals")
    @ReadsFrom(MailAddressProposalsProjection.NAME)
    Page<MailAddressProposal> proposals(
            @ActingAs({Role.BUREAU_OFFICER, Role.DESK_OFFICER}) Actor actor,
            @RequestParam(defaultValue = Page.DEFAULT) @Min(1) @Max(Page.MOST) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String reader = actor.accountId().value();
        List<String> after = cursor == null ? List.of("-infinity", "") : cursors.keys(LIST, reader, cursor);
        List<Row> rows = Rows.all(database.sql("""
            select account_id, officer, proposed_at from mail_address_proposal
            where office = :office and proposed_at > cast(:since as timestamptz)
                and (proposed_at, account_id) > (cast(:at as timestamptz), :id)
            order by proposed_at, account_id limit :rows
            """)
                .param("office", office(actor.bureau()))
                .param("since", clock.instant().minus(validity).toString())
                .param("at", after.getFirst())
                .param("id", after.getLast())
                .param("rows", limit + 1)
                .query(Row.class));
        return Page.of(
                rows,
                limit,
                row -> new MailAddressProposal(
                        new AccountId(row.accountId()),
                        row.officer().equals(reader),
                        row.proposedAt(),
                        row.proposedAt().plus(validity)),
                row -> cursors.after(LIST, reader, List.of(row.proposedAt().toString(), row.accountId())));
    }
}
