package hellowork.query.account;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.AccountEvent.MailAddressChangeConfirmed;
import hellowork.events.AccountEvent.MailAddressChangeProposed;
import hellowork.events.AccountEvent.SessionsEnded;
import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.Precaution;
import hellowork.query.Api;
import hellowork.query.History;
import hellowork.query.QueryTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QueryTest
class MailAddressProposalsTest {
    private static final String BUREAU = "45"; // of this test alone
    private final Instant now = Instant.now();

    @Autowired
    private History history;

    @Autowired
    private Api api;

    @Test
    void a_proposal_waits_for_its_office_until_it_is_confirmed_or_every_session_ends() {
        AccountId confirmed = account();
        AccountId ended = account();
        AccountId again = account();
        AccountId waiting = account();
        propose(confirmed, BUREAU, Duration.ofDays(4));
        propose(ended, BUREAU, Duration.ofDays(3));
        propose(waiting, BUREAU, Duration.ofDays(2));
        propose(again, BUREAU, Duration.ofDays(5));
        propose(account(), "46", Duration.ofDays(1));
        history.append(new MailAddressChangeConfirmed(confirmed, account(), now));
        history.append(new SessionsEnded(ended, null, Precaution.LEAK_REPORTED, now));
        long position = propose(again, BUREAU, Duration.ofHours(1));

        JsonNode items = api.bureauOfficer(BUREAU)
                .get("/api/v1/mail-address-proposals", position)
                .body()
                .get("items");

        assertThat(accounts(items)).containsExactly(waiting.value(), again.value());
        assertThat(items.get(0).get("own").asBoolean()).isFalse();
        assertThat(items.toString()).doesNotContain("example").doesNotContain("免許証");
    }

    @Test
    void what_can_no_longer_be_confirmed_does_not_wait() {
        AccountId late = account();
        AccountId inTime = account();
        propose(late, "47", Duration.ofDays(14).plusSeconds(1));
        long position = propose(inTime, "47", Duration.ofDays(14).minusMinutes(5));

        JsonNode items = api.bureauOfficer("47")
                .get("/api/v1/mail-address-proposals", position)
                .body()
                .get("items");

        assertThat(accounts(items)).containsExactly(inTime.value());
    }

    private long propose(AccountId account, String bureau, Duration ago) {
        return history.append(new MailAddressChangeProposed(
                account, account(), new BureauCode(bureau), "new@example.com", "運転免許証", now.minus(ago)));
    }

    private static AccountId account() {
        return new AccountId("account-" + UUID.randomUUID());
    }

    private static List<String> accounts(JsonNode items) {
        return items.valueStream().map(item -> item.get("accountId").asString()).toList();
    }
}
