package hellowork.query.account;

import hellowork.events.AccountEvent;
import hellowork.events.DomainEvent;
import hellowork.query.projection.Fact;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the logins of each account went: when, and with what outcome, and nothing else (S-69, S-75). */
@Component
class LoginHistoryProjection implements Projection {
    static final String NAME = "login-history";

    private record Row(String accountId, long position, Instant at, LoginOutcome outcome) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<String> tables() {
        return List.of("login_history");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return LoginOutcome.events();
    }

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
