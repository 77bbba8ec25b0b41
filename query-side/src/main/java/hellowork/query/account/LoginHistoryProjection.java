package hellowork.query.account;

import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountLocked;
import hellowork.events.AccountEvent.LoginCompleted;
import hellowork.events.AccountEvent.PasswordRefused;
import hellowork.events.AccountEvent.TrustLocked;
import hellowork.events.AccountEvent.TrustedLoginCompleted;
import hellowork.events.AccountEvent.TrustedPasswordRefused;
import hellowork.query.projection.Fact;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Projects;
import hellowork.query.projection.Rows;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the logins of each account went: when, and with what outcome, and nothing else (S-69, S-75). */
@Component
@Projects(
        name = LoginHistoryProjection.NAME,
        version = 1,
        from = {
            LoginCompleted.class,
            TrustedLoginCompleted.class,
            PasswordRefused.class,
            TrustedPasswordRefused.class,
            AccountLocked.class,
            TrustLocked.class
        },
        into = "login_history")
class LoginHistoryProjection implements Projection {
    static final String NAME = "login-history";

    private record Row(String accountId, long position, Instant at, LoginOutcome outcome) {}

    @Override
    public void apply(Facts facts, JdbcClient database) {
        Rows.write(
                database,
                "insert into login_history select * from json_populate_recordset(null::login_history, :rows::json)",
                facts.inOrder().stream().map(LoginHistoryProjection::row).toList());
    }

    private static Row row(Fact fact) {
        AccountEvent event = (AccountEvent) fact.event();
        LoginOutcome outcome = LoginOutcome.of(event).orElseThrow();
        return new Row(event.accountId().value(), fact.position(), event.at(), outcome);
    }
}
