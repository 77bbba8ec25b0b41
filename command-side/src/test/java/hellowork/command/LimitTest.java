package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.account.LoginNames;
import hellowork.command.account.MailedCodes;
import hellowork.command.login.LoginRule;
import hellowork.events.AccountId;
import hellowork.events.LoginNameEvent.LoginNameClaimed;
import hellowork.events.Role;
import hellowork.rest.RestRule;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often strangers can ask, counted over all nodes. */
class LimitTest {
    private static Nodes nodes;
    private static People people;

    @BeforeAll
    static void start() {
        nodes = Nodes.start(Postgres.QUICK, 2);
        people = nodes.people();
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    private static Client.Answer login(int node, String address) {
        return nodes.client(node)
                .call("POST", "/api/v1/logins", Map.of("mailAddress", address, "password", "wrong password"));
    }

    private static Client.Answer reset(int node, String address) {
        return nodes.client(node).call("POST", "/api/v1/password-resets", Map.of("mailAddress", address));
    }

    private static void tooMany(Client.Answer answer) {
        answer.refusedBy(RestRule.TOO_MANY_REQUESTS);
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.response().headers().firstValueAsLong("Retry-After").orElse(0))
                .isBetween(1L, 3_600L);
    }

    @Test
    void the_21st_login_for_a_mail_address_waits_whether_there_is_an_account_or_not() {
        for (String address : List.of(people.newcomer(Role.ORGANIZATION).address(), "nobody@example.jp")) {
            boolean known = !address.startsWith("nobody");
            for (int i = known ? 1 : 0; i < 20; i++) { // the newcomer has logged in once
                login(i % 2, address).refusedBy(LoginRule.LOGIN_REFUSED);
            }
            tooMany(login(0, address));
            tooMany(login(1, address.toUpperCase(Locale.ROOT)));
        }
        nodes.moveClockBy(Duration.ofMinutes(2)); // a twentieth of half an hour, and a bit
        login(0, "nobody@example.jp").refusedBy(LoginRule.LOGIN_REFUSED);
        tooMany(login(1, "nobody@example.jp"));
    }

    @Test
    void the_11th_key_to_a_mail_address_waits_whether_there_is_an_account_or_not() {
        for (String address : List.of(people.newcomer(Role.ORGANIZATION).address(), "nowhere@example.jp")) {
            boolean known = !address.startsWith("nowhere");
            for (int i = known ? 1 : 0; i < 10; i++) { // the newcomer's account has taken a key
                assertThat(reset(i % 2, address).status()).isEqualTo(202);
            }
            tooMany(reset(0, address));
            tooMany(nodes.client(1).post("/api/v1/accounts", Map.of("mailAddress", address, "role", "ORGANIZATION")));
        }
    }

    @Test
    void the_11th_key_to_a_new_address_waits_whoever_asked_for_it() {
        String wanted = people.newAddress();
        People.Applicant organization = people.applicant();
        Client first = people.official(Role.BUREAU_OFFICER);
        Client second = people.login(people.newOfficial(Role.BUREAU_OFFICER, "13"));
        String account = first.call(
                        "POST",
                        "/api/v1/mail-address-proposals",
                        Map.of(
                                "currentMailAddress",
                                organization.address(),
                                "mailAddress",
                                wanted,
                                "identityCheck",
                                "運転免許証"))
                .done(200)
                .text("accountId");
        People.Person holder = people.newcomer(Role.ORGANIZATION);
        AccountId holders = nodes.stream(nodes.bean(LoginNames.class).of(holder.address())).stream()
                .flatMap(recorded -> recorded.event() instanceof LoginNameClaimed claimed
                        ? Stream.of(claimed.accountId())
                        : Stream.empty())
                .findFirst()
                .orElseThrow();
        String change = "/api/v1/account/mail-address-change";
        holder.client()
                .call("POST", change, Map.of("mailAddress", wanted, "password", People.PASSWORD))
                .done(202);
        for (int i = 0; i < 10; i++) {
            assertThat(reset(i % 2, wanted).status()).isEqualTo(202);
        }
        long head = nodes.head();
        Map<String, Object> otp = Map.of("otp", nodes.bean(MailedCodes.class).changeOtp(holders, 1));

        tooMany(second.call(
                "POST",
                "/api/v1/accounts/" + account + "/mail-address-proposal/confirmation",
                Map.of("mailAddress", wanted)));
        tooMany(holder.client().call("POST", change + "/otp", otp));

        assertThat(nodes.head()).as("what waits changes nothing").isEqualTo(head);
        nodes.moveClockBy(Duration.ofMinutes(7)); // a tenth of an hour, and a bit
        holder.client().call("POST", change + "/otp", otp).done(202);
    }

    @Test
    void requests_of_strangers_are_counted_by_the_network_address(@TempDir Path keys) throws IOException {
        try (CommandSideFixture node =
                new CommandSideFixture(keys, Map.of("hellowork.policy.limits.requests", 3)).start()) {
            String nobody = "{\"mailAddress\": \"%s\", \"password\": \"wrong password\"}";
            for (int i = 0; i < 3; i++) {
                assertThat(node.send("POST", "/api/v1/logins", nobody.formatted("nobody" + i + "@example.jp"))
                                .statusCode())
                        .isEqualTo(401);
            }
            HttpResponse<String> refused = node.send("POST", "/api/v1/logins", nobody.formatted("else@example.jp"));
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(node.send("POST", "/api/v1/%6cogins", nobody.formatted("else@example.jp"))
                            .statusCode())
                    .as("another spelling of the path")
                    .isEqualTo(429);
            assertThat(node.send("DELETE", "/api/v1/session", "").statusCode())
                    .as("what needs a session is not counted")
                    .isEqualTo(401);

            node.letPass(Duration.ofMinutes(4));

            assertThat(node.send("POST", "/api/v1/logins", nobody.formatted("else@example.jp"))
                            .statusCode())
                    .isEqualTo(401);
        }
    }
}
