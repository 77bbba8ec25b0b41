package hellowork.query.projection;

import static hellowork.query.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hellowork.events.AccountEvent.AccountLocked;
import hellowork.events.AccountEvent.PasswordRefused;
import hellowork.events.AccountId;
import hellowork.query.Api;
import hellowork.query.History;
import hellowork.query.QueryDatabase;
import hellowork.query.QueryTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@QueryTest
class FlushTest {
    private static final String BRITTLE = "brittle";

    @Autowired
    private History history;

    @Autowired
    @QueryDatabase
    private JdbcClient database;

    @Autowired
    private ProjectionTable table;

    @Autowired
    private Api api;

    @Test
    void an_event_that_cannot_be_taken_is_parked_with_its_followers_and_stops_nobody_else() {
        AccountId bad = account();
        AccountId good = account();
        long position = history.append(
                new PasswordRefused(bad, NOON),
                new AccountLocked(bad, NOON, NOON),
                new PasswordRefused(good, NOON),
                new PasswordRefused(bad, NOON));
        reaches(position);
        assertThat(rows(bad)).isEqualTo(1);
        assertThat(rows(good)).isEqualTo(1);
        assertThat(parked(bad)).isEqualTo(2);

        reaches(history.append(new PasswordRefused(bad, NOON), new PasswordRefused(good, NOON)));
        assertThat(rows(bad)).isEqualTo(1);
        assertThat(rows(good)).isEqualTo(2);
        assertThat(parked(bad)).isEqualTo(3);
        Api.Answer health = api.getAsNobody("/actuator/health");
        assertThat(health.status()).isEqualTo(200); // the node goes on
        assertThat(health.body().at("/status").asString()).isEqualTo("PARKED");
        assertThat(health.body()
                        .at("/components/projections/details/parked/brittle")
                        .asInt())
                .isPositive();
        assertThat(health.body().at("/components/search/details/hidden").asInt(-1))
                .isZero();
    }

    @Test
    void rows_and_token_come_together_or_not_at_all_when_the_commit_fails() {
        AccountId account = account();
        String name = "fails_" + UUID.randomUUID().toString().replace("-", "");
        database.sql("""
            create function %1$s() returns trigger language plpgsql as $$
            begin if new.account_id = '%2$s' then raise exception 'the commit fails'; end if; return null; end $$;
            create constraint trigger %1$s after insert on brittle deferrable initially deferred
            for each row execute function %1$s();
            """.formatted(name, account.value())).update();
        long position = history.append(new PasswordRefused(account, NOON));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> database.sql("select count(*) from token_entry where processor_name = 'brittle' and owner"
                                        + " is null")
                                .query(Long.class)
                                .single()
                        == 1); // the failed processor has let go of its token
        assertThat(rows(account)).isZero();
        assertThat(position(BRITTLE)).isLessThan(position);

        database.sql("drop function %s cascade".formatted(name)).update();
        reaches(position);
        assertThat(rows(account)).isEqualTo(1);
    }

    private static AccountId account() {
        return new AccountId("account-" + UUID.randomUUID());
    }

    private void reaches(long position) {
        await().atMost(Duration.ofSeconds(30)).until(() -> position(BRITTLE) >= position);
    }

    private long position(String projection) {
        return table.read(projection).orElseThrow().position();
    }

    private long rows(AccountId account) {
        return count("select count(*) from brittle where account_id = :account", account);
    }

    private long parked(AccountId account) {
        return count(
                "select count(*) from parked_event where projection = 'brittle' and aggregate_id = :account", account);
    }

    private long count(String sql, AccountId account) {
        return database.sql(sql)
                .param("account", account.value())
                .query(Long.class)
                .single();
    }
}
