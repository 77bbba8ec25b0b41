package hellowork.query.projection;

import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountLocked;
import hellowork.events.AccountEvent.PasswordRefused;
import hellowork.events.DomainEvent;
import hellowork.query.QueryDatabase;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A projection that cannot take AccountLocked: its table refuses the row. */
public final class BrittleProjection implements Projection {
    BrittleProjection(@QueryDatabase JdbcClient database) {
        database.sql("create table if not exists brittle (account_id text, refused int check (refused > 0))")
                .update();
    }

    private record Row(String accountId, int refused) {}

    @Override
    public String name() {
        return "brittle";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<String> tables() {
        return List.of("brittle");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(PasswordRefused.class, AccountLocked.class);
    }

    @Override
    public void apply(Facts facts, JdbcClient database) {
        Rows.write(
                database,
                "insert into brittle select * from json_populate_recordset(null::brittle, :rows::json)",
                facts.of(AccountEvent.class)
                        .map(event -> new Row(event.accountId().value(), event instanceof AccountLocked ? -1 : 1))
                        .toList());
    }
}
