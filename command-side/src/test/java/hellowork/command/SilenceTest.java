package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hellowork.command.account.LoginNames;
import hellowork.command.login.LoginRule;
import hellowork.events.AccountEvent.PasswordResetAsked;
import hellowork.events.AccountId;
import hellowork.events.LoginNameEvent.LoginNameClaimed;
import hellowork.events.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How long an answer takes does not tell whether there is an account. */
class SilenceTest {
    private static final Duration REFUSAL = Duration.ofMillis(500);
    private static final Duration NOISE = Duration.ofMillis(60);

    private static Nodes nodes;
    private static People people;

    @BeforeAll
    static void start() {
        nodes = Nodes.start(
                Postgres.QUICK, 1, List.of("--hellowork.policy.login.refusal-takes=" + REFUSAL.toMillis() + "ms"));
        people = nodes.people();
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Test
    void who_asks_for_another_password_is_answered_before_the_account_is_looked_for() throws Exception {
        String known = people.newcomer(Role.ORGANIZATION).address();
        Holding.Hold hold = nodes.bean(Holding.class).next(PasswordResetAsked.class::isInstance);
        CompletableFuture<Client.Answer> asking = CompletableFuture.supplyAsync(() -> reset(known));

        assertThat(asking.get(20, TimeUnit.SECONDS).status()).isEqualTo(202); // nothing of it was stored yet
        hold.untilDecided();
        hold.letGo();

        assertThat(reset("nobody@example.jp").status()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(nodes.stream(accountOf(known)))
                        .filteredOn(recorded -> recorded.event() instanceof PasswordResetAsked)
                        .hasSize(1));
    }

    @Test
    void a_refused_login_takes_the_same_time_whether_there_is_an_account_or_not() {
        List<String> known = List.of(
                people.newcomer(Role.ORGANIZATION).address(),
                people.newcomer(Role.ORGANIZATION).address());
        List<Long> ofKnown = new ArrayList<>();
        List<Long> ofUnknown = new ArrayList<>();
        for (int i = 0; i < 9; i++) { // by turns, so that whatever else the machine does falls on both
            ofKnown.add(refusedLogin(known.get(i % 2)));
            ofUnknown.add(refusedLogin("nobody" + i + "@example.jp"));
        }
        assertThat(ofKnown).allSatisfy(each -> assertThat(each).isGreaterThanOrEqualTo(REFUSAL.toNanos()));
        assertThat(ofUnknown).allSatisfy(each -> assertThat(each).isGreaterThanOrEqualTo(REFUSAL.toNanos()));
        // the shortest: what a loaded machine adds, it adds to some, and what the program adds, to all
        assertThat(Math.abs(Collections.min(ofKnown) - Collections.min(ofUnknown)))
                .isLessThan(NOISE.toNanos());
    }

    private static Client.Answer reset(String address) {
        return nodes.client().call("POST", "/api/v1/password-resets", Map.of("mailAddress", address));
    }

    private static long refusedLogin(String address) {
        long begun = System.nanoTime();
        people.enterPassword(address, "wrong password").refusedBy(LoginRule.LOGIN_REFUSED);
        return System.nanoTime() - begun;
    }

    private static AccountId accountOf(String address) {
        return nodes.stream(nodes.bean(LoginNames.class).of(address)).stream()
                .map(recorded -> ((LoginNameClaimed) recorded.event()).accountId())
                .findFirst()
                .orElseThrow();
    }
}
