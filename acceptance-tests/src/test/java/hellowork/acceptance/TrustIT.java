package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 入力省略設定: a browser that needs no one-time password for 90 days. */
class TrustIT {
    private static final Duration VALIDITY = Duration.ofDays(90);

    private final Service service = Service.service();
    private final Browser browser = new Browser(service);

    private boolean deviceTrustShown(Browser anyBrowser) {
        return anyBrowser.sees("/account/settings").json().get("deviceTrust").asBoolean();
    }

    @Test
    @Rule("S-66")
    void trust_takes_the_tick_a_correct_one_time_password_and_the_confirmation_and_works_from_the_next_login() {
        Organization somebody = given(service.organization());

        JsonNode session = when(browser).logsIn(somebody, true);
        assertThat(session.get("trustConfirmationAwaited").asBoolean()).isTrue();
        assertThat(browser.isAskedForOtp(somebody)).as("not confirmed yet").isTrue();

        browser.isTrustedBy(somebody);
        assertThat(then(browser).isAskedForOtp(somebody)).isFalse();
        assertThat(browser.hasSession()).isTrue();
        assertThat(browser.canRenewSession()).isTrue();
    }

    @Test
    @Rule("S-66")
    void without_the_tick_there_is_nothing_to_confirm_and_nobody_confirms_twice_or_for_another_login() {
        Organization somebody = given(service.organization());
        assertThat(browser.logsIn(somebody, false)
                        .get("trustConfirmationAwaited")
                        .asBoolean())
                .isFalse();
        thenRefused(409, "S-66", () -> browser.confirmsTrust(somebody));

        when(browser).isTrustedBy(somebody);

        thenRefused(409, "S-66", () -> browser.confirmsTrust(somebody));
        Browser other = new Browser(service);
        Person.LoginBegun anothers = somebody.beginsLogin();
        somebody.mailedOtp(anothers);
        other.logsIn(somebody, true);
        thenRefused(
                404, "P-UNKNOWN", () -> other.does("POST", "/logins/" + anothers.loginId() + "/device-trust", null));
    }

    @Test
    @Rule("P-TRUST-CONFIRMATION")
    void a_confirmation_that_comes_after_ten_minutes_counts_no_more() {
        Organization somebody = given(service.organization());
        browser.logsIn(somebody, true);

        when(service.time()).passes(Duration.ofMinutes(10));

        thenRefused(409, "P-TRUST-CONFIRMATION", () -> browser.confirmsTrust(somebody));
    }

    @Test
    @Rule("S-67")
    void any_number_of_browsers_can_be_trusted() {
        Organization somebody = given(service.organization());
        List<Browser> many = List.of(browser, new Browser(service), new Browser(service), new Browser(service));

        when(many).forEach(each -> each.isTrustedBy(somebody));

        assertThat(then(many))
                .allSatisfy(each -> assertThat(each.isAskedForOtp(somebody)).isFalse());
    }

    @Test
    @Rule("S-68")
    void trust_lasts_90_days_from_its_setting_however_much_it_is_used_and_can_be_set_again() {
        Organization somebody = given(service.organization());
        Instant end =
                Instant.parse(browser.isTrustedBy(somebody).get("expiresAt").asString());
        assertThat(Duration.between(service.time().now(), end)).isBetween(VALIDITY.minusMinutes(1), VALIDITY);

        when(service.time()).standsAt(end.minusSeconds(1)); // day 89, 23:59:59
        assertThat(browser.isAskedForOtp(somebody)).isFalse();
        service.time().becomes(end); // exactly 90 days, used a second ago

        assertThat(then(browser).isAskedForOtp(somebody)).isTrue();
        Instant next =
                Instant.parse(browser.isTrustedBy(somebody).get("expiresAt").asString());
        service.time().standsAt(next.minusSeconds(1));
        assertThat(browser.isAskedForOtp(somebody)).as("for another 90 days").isFalse();
        service.time().becomes(next);
        assertThat(browser.isAskedForOtp(somebody)).as("and no longer").isTrue();
    }

    @Test
    @Rule("S-68")
    void each_browser_is_trusted_on_its_own() {
        Organization somebody = given(service.organization());
        browser.isTrustedBy(somebody);

        assertThat(when(new Browser(service)).isAskedForOtp(somebody)).isTrue();
    }

    @Test
    @Rule("S-69")
    void nobody_is_told_of_the_days_that_are_left() {
        Organization somebody = given(service.organization());
        JsonNode trust = browser.isTrustedBy(somebody);
        Instant end = Instant.parse(trust.get("expiresAt").asString());
        long mails = service.mails().newest(somebody.mailAddress);

        service.time().becomes(end.minus(Duration.ofHours(1)));
        Answer login = when(browser).entersPassword(somebody);
        for (String path : List.of("/account/settings", "/session")) {
            assertThat(browser.sees(path).everything())
                    .doesNotContain(trust.get("expiresAt").asString());
        }
        assertThat(browser.sees("/account/settings").json().propertyNames())
                .containsExactlyInAnyOrder("mailAddress", "deviceTrust");
        assertThat(login.json().get("session").propertyNames())
                .containsExactlyInAnyOrder("token", "accountId", "role", "expiresAt", "trustConfirmationAwaited");
        service.time().becomes(end.plus(Duration.ofHours(1)));

        assertThat(then(service.mails()).newest(somebody.mailAddress)).isEqualTo(mails);
    }

    @Test
    @Rule("S-70")
    void a_deleted_cookie_means_the_one_time_password_again() {
        Organization somebody = given(service.organization());
        browser.isTrustedBy(somebody);

        when(browser).deletesCookies();

        assertThat(then(browser).isAskedForOtp(somebody)).isTrue();
        browser.isTrustedBy(somebody);
        assertThat(browser.isAskedForOtp(somebody)).isFalse();
    }

    @Test
    @Rule({"S-71", "S-72"})
    void two_accounts_in_one_browser_have_their_own_one_time_password_cookie_and_trust() {
        Organization one = given(service.organization());
        Organization other = given(service.organization());

        when(browser).isTrustedBy(one);

        assertThat(browser.isAskedForOtp(other)).isTrue();
        browser.kept(other).put("deviceTrust", browser.kept(one).get("deviceTrust"));
        assertThat(browser.isAskedForOtp(other)).as("another account's cookie").isTrue();
        browser.isTrustedBy(other);
        assertThat(then(browser).isAskedForOtp(other)).isFalse();
        assertThat(browser.isAskedForOtp(one)).isFalse();
    }

    @Test
    @Rule("S-73")
    void a_cookie_gets_an_id_and_the_expiry_and_the_history_keeps_only_a_hash() throws GeneralSecurityException {
        Organization somebody = given(service.organization());

        JsonNode trust = when(browser).isTrustedBy(somebody);
        String account = browser.sees("/session").json().get("accountId").asString();

        assertThat(trust.propertyNames()).containsExactlyInAnyOrder("id", "expiresAt");
        String id = trust.get("id").asString();
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
        String history = service.auditor().eventsOf(account).toString();
        assertThat(history).contains(hash).doesNotContain(id);
    }

    @Test
    @Rule({"S-70", "S-73"})
    void a_cookie_that_was_tampered_with_is_like_none() {
        Organization somebody = given(service.organization());
        Answer without = new Browser(service).entersPassword(somebody);
        JsonNode trust = browser.isTrustedBy(somebody);
        String id = trust.get("id").asString();
        String end = trust.get("expiresAt").asString();

        for (Map<String, String> tampered : List.of(
                Map.of("id", id, "expiresAt", Instant.parse(end).plusSeconds(60).toString()),
                Map.of("id", id, "expiresAt", "never"),
                Map.of("id", (id.startsWith("A") ? "B" : "A") + id.substring(1), "expiresAt", end),
                Map.of("id", "", "expiresAt", ""))) {
            browser.kept(somebody).put("deviceTrust", tampered);
            Answer answer = when(browser).entersPassword(somebody);
            assertThat(answer.status()).isEqualTo(without.status());
            assertThat(answer.json().propertyNames()).isEqualTo(without.json().propertyNames());
            assertThat(answer.json().get("step").asString()).isEqualTo("OTP_AWAITED");
        }

        then(browser).isTrustedBy(somebody);
        assertThat(browser.isAskedForOtp(somebody)).isFalse();
    }

    @Test
    @Rule("S-74")
    void from_any_device_all_trust_ends_at_once_and_open_sessions_stay() {
        Organization somebody = given(service.organization());
        Browser lost = new Browser(service);
        lost.isTrustedBy(somebody);
        browser.isTrustedBy(somebody);
        Browser here = new Browser(service);
        here.logsIn(somebody, false);

        when(here).does("DELETE", "/account/device-trusts", null);

        assertThat(then(lost).hasSession()).isTrue();
        assertThat(here.hasSession()).isTrue();
        assertThat(lost.isAskedForOtp(somebody)).isTrue();
        assertThat(browser.isAskedForOtp(somebody)).isTrue();
        browser.isTrustedBy(somebody);
        assertThat(browser.isAskedForOtp(somebody)).as("trusted again").isFalse();
        assertThat(lost.isAskedForOtp(somebody)).as("on its own").isTrue();
    }

    @Test
    @Rule("S-75")
    void the_settings_say_whether_any_browser_is_trusted_and_nothing_more() {
        Organization somebody = given(service.organization());
        Browser here = new Browser(service);
        here.logsIn(somebody, false);
        assertThat(deviceTrustShown(here)).isFalse();

        when(browser).isTrustedBy(somebody);
        new Browser(service).isTrustedBy(somebody);

        assertThat(deviceTrustShown(here)).isTrue();
        here.does("DELETE", "/account/device-trusts", null);
        assertThat(then(here).sees("/account/settings").json().propertyNames())
                .containsExactlyInAnyOrder("mailAddress", "deviceTrust");
        assertThat(deviceTrustShown(here)).isFalse();
    }

    @Test
    @Rule("S-62")
    void the_one_time_password_is_entered_in_the_browser_that_began_the_login_whatever_device_reads_the_mail() {
        Organization somebody = given(service.organization());
        when(browser).entersPassword(somebody);
        String readOnThePhone = browser.mailedOtp();

        thenRefused(
                404,
                "S-60",
                () -> service.stranger(
                        "POST",
                        "/logins/login-00000000-0000-4000-8000-000000000000/otp",
                        Map.of("otp", readOnThePhone)));

        then(browser).entersOtp(somebody, readOnThePhone, false);
        assertThat(browser.hasSession()).isTrue();
    }
}
