package hellowork.query.projection;

import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountLocked;
import hellowork.events.AccountEvent.PasswordRefused;
import hellowork.query.QueryDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A projection that cannot take AccountLocked: its table refuses the row. */
@Projects(
        name = "brittle",
        version = 1,
        from = {PasswordRefused.class, AccountLocked.class},
        into = "brittle")
public final class BrittleProjection implements Projection {
    BrittleProjection(@QueryDatabase JdbcClient database) {
        database.sql("create table if not exists brittle (account_id text, refused int check (refused > 0))")
                .update();
    }

    private record Row(String accountId, int refused) {}

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
