package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Logins of somebody else. */
class LoginAttackIT {
    private static final String WRONG = "not the password";

    private final Service service = Service.service();
    private final Browser browser = new Browser(service);

    private void sixWrongPasswords(Browser stranger, Person somebody) {
        for (int i = 0; i < 6; i++) {
            thenRefused(401, "S-60", () -> stranger.entersPassword(somebody, WRONG));
        }
    }

    @Test
    @Rule("P-PASSWORD-TRIES")
    void six_wrong_passwords_lock_the_account_for_30_minutes() {
        Organization somebody = given(service.organization());

        Instant lockedAt = service.time().stands();
        sixWrongPasswords(when(browser), somebody);

        thenRefused(401, "S-60", () -> browser.entersPassword(somebody));
        service.time().standsAt(lockedAt.plus(Duration.ofMinutes(30)).minusSeconds(1));
        thenRefused(401, "S-60", () -> browser.entersPassword(somebody));
        service.time().becomes(lockedAt.plus(Duration.ofMinutes(30)));
        assertThat(then(browser).isAskedForOtp(somebody)).isTrue();
    }

    @Test
    @Rule("P-PASSWORD-TRIES")
    void a_stranger_who_locks_the_account_does_not_lock_its_holder_out_of_a_trusted_browser() {
        Organization somebody = given(service.organization());
        browser.isTrustedBy(somebody);

        sixWrongPasswords(when(new Browser(service)), somebody);

        assertThat(then(browser).isAskedForOtp(somebody)).isFalse();
        thenRefused(401, "S-60", () -> new Browser(service).entersPassword(somebody));
    }

    @Test
    @Rule("P-PASSWORD-TRIES")
    void who_has_a_trusted_browser_has_six_tries_too() {
        Organization somebody = given(service.organization());
        browser.isTrustedBy(somebody);

        sixWrongPasswords(when(browser), somebody);

        thenRefused(401, "S-60", () -> browser.entersPassword(somebody));
        assertThat(then(new Browser(service)).isAskedForOtp(somebody)).isTrue();
    }

    @Test
    @Rule("P-LOGIN-DENIAL")
    void of_a_login_from_a_new_browser_the_holder_is_told_and_ends_it_with_the_link_of_the_mail() {
        Organization somebody = given(service.organization());
        browser.isTrustedBy(somebody);
        long before = service.mails().newest(somebody.mailAddress);
        Browser thief = new Browser(service);
        thief.logsIn(somebody, false);
        String[] link = service.mails().denial(somebody.mailAddress, before).split("/denial#", 2);

        assertThat(service.http()
                        .ask(null, "GET", "/logins/" + link[0] + "/denial", null, Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(thief.hasSession()).as("reading the mail changes nothing").isTrue();
        thenRefused(422, "P-LOGIN-DENIAL", () -> denies(link[0], "0".repeat(16)));
        when(this).denies(link[0], link[1]);

        assertThat(then(thief).hasSession()).isFalse();
        assertThat(browser.hasSession()).isFalse();
        assertThat(browser.isAskedForOtp(somebody)).isTrue();
        thenRefused(422, "P-LOGIN-DENIAL", () -> denies(link[0], link[1]));
    }

    private Answer denies(String loginId, String code) {
        return service.stranger("POST", "/logins/" + loginId + "/denial", Map.of("code", code));
    }

    @Test
    @Rule("P-LOGIN-DENIAL")
    void of_a_browser_that_is_known_nobody_is_told() {
        Organization somebody = given(service.organization());
        browser.logsIn(somebody, false);
        long before = service.mails().newest(somebody.mailAddress);

        when(browser).logsIn(somebody, false);
        new Browser(service).logsIn(somebody, false); // its mail would come after one about the known browser

        service.mails().denial(somebody.mailAddress, before);
        assertThat(then(service.mails()).to(somebody.mailAddress))
                .filteredOn(mail -> mail.id() > before && mail.subject().contains("新しいブラウザ"))
                .hasSize(1);
    }

    @Test
    @Rule({"P-LOGIN-HISTORY", "S-69", "S-75"})
    void the_holder_sees_how_logins_went_and_nothing_of_browsers_or_trust() {
        Organization somebody = given(service.organization());
        browser.isTrustedBy(somebody);
        sixWrongPasswords(when(new Browser(service)), somebody);
        browser.entersPassword(somebody);

        List<JsonNode> tries = then(browser).seesSoon("/account/logins?limit=3").items();

        assertThat(tries)
                .extracting(entry -> entry.get("outcome").asString())
                .containsExactly("SUCCEEDED", "LOCKED", "REFUSED");
        assertThat(tries)
                .allSatisfy(entry -> assertThat(entry.propertyNames()).containsExactlyInAnyOrder("at", "outcome"));
        String next =
                browser.seesSoon("/account/logins?limit=3").json().get("next").asString();
        List<JsonNode> rest = browser.seesSoon("/account/logins?cursor=" + next).items();
        assertThat(rest)
                .extracting(entry -> entry.get("outcome").asString())
                .containsExactly("REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "SUCCEEDED");
    }
}
