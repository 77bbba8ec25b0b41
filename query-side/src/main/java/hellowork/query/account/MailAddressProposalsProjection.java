package hellowork.query.account;

import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountClosed;
import hellowork.events.AccountEvent.MailAddressChangeConfirmed;
import hellowork.events.AccountEvent.MailAddressChangeProposed;
import hellowork.events.AccountEvent.MailAddressChanged;
import hellowork.events.AccountEvent.SessionsEnded;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Projects;
import hellowork.query.projection.Rows;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What one officer has proposed and a second one has not confirmed (S-65): neither the address nor the check is kept. */
@Component
@Projects(
        name = MailAddressProposalsProjection.NAME,
        version = 1,
        from = {
            MailAddressChangeProposed.class,
            MailAddressChangeConfirmed.class,
            MailAddressChanged.class,
            SessionsEnded.class,
            AccountClosed.class
        },
        into = "mail_address_proposal")
class MailAddressProposalsProjection implements Projection {
    static final String NAME = "mail-address-proposals";

    /** What is no longer proposed has no time. */
    private record Row(
            String accountId,
            @Nullable String office,
            @Nullable String officer,
            @Nullable Instant proposedAt) {
        static Row after(AccountEvent event) {
            return event instanceof MailAddressChangeProposed e
                    ? new Row(
                            e.accountId().value(),
                            MailAddressProposals.office(e.office()),
                            e.officer().value(),
                            e.at())
                    : new Row(event.accountId().value(), null, null, null);
        }
    }

    @Override
    public void apply(Facts facts, JdbcClient database) {
        Map<String, Row> rows = new LinkedHashMap<>();
        facts.of(AccountEvent.class).forEach(event -> rows.put(event.accountId().value(), Row.after(event)));
        Rows.write(database, """
            merge into mail_address_proposal before
            using json_populate_recordset(null::mail_address_proposal, :rows::json) row
            on before.account_id = row.account_id
            when matched and row.proposed_at is null then delete
            when matched then update set
                office = row.office, officer = row.officer, proposed_at = row.proposed_at
            when not matched and row.proposed_at is not null then insert values (
                row.account_id, row.office, row.officer, row.proposed_at)
            """, rows.values());
    }
}
