package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** パスワードの変更と再設定. */
class PasswordIT {
    private static final String ANOTHER = "another password for tests";

    private final Service service = Service.service();
    private final Browser here = new Browser(service);
    private final Browser elsewhere = new Browser(service);

    private Answer sets(String current, String another) {
        return here.does("PUT", "/account/password", Map.of("currentPassword", current, "newPassword", another));
    }

    private String[] asksForReset(Person somebody) {
        long before = service.mails().newest(somebody.mailAddress);
        service.stranger("POST", "/password-resets", Map.of("mailAddress", somebody.mailAddress));
        return service.mails().passwordReset(somebody.mailAddress, before).split("#", 2);
    }

    private Answer resets(String accountId, String key) {
        return service.stranger("POST", "/password-resets/" + accountId, Map.of("key", key, "newPassword", ANOTHER));
    }

    @Test
    @Rule("P-PASSWORD-CHANGE")
    void another_password_takes_the_old_one_and_ends_all_trust_and_every_other_session() {
        Organization somebody = given(service.organization());
        elsewhere.isTrustedBy(somebody);
        here.logsIn(somebody, false);

        thenRefused(422, "P-PASSWORD-CHANGE", () -> sets("not the password", ANOTHER));
        thenRefused(422, "P-PASSWORD", () -> sets(somebody.password, "too short"));
        assertThat(elsewhere.hasSession()).isTrue();
        when(this).sets(somebody.password, ANOTHER);

        assertThat(then(here).hasSession()).isTrue();
        assertThat(here.canRenewSession()).isTrue();
        assertThat(elsewhere.hasSession()).isFalse();
        thenRefused(401, "S-60", () -> elsewhere.entersPassword(somebody));
        somebody.password = ANOTHER;
        assertThat(elsewhere.isAskedForOtp(somebody)).isTrue();
        elsewhere.isTrustedBy(somebody);
        assertThat(elsewhere.isAskedForOtp(somebody)).as("trusted again").isFalse();
    }

    @Test
    @Rule("P-PASSWORD-RESET")
    void the_mailed_link_sets_another_password_once_and_the_one_time_password_is_asked_for_all_the_same() {
        Organization somebody = given(service.organization());
        elsewhere.isTrustedBy(somebody);
        String[] link = asksForReset(somebody);

        thenRefused(422, "P-PASSWORD-RESET", () -> resets(link[0], "0".repeat(16)));
        when(this).resets(link[0], link[1]);

        assertThat(then(elsewhere).hasSession()).isFalse();
        somebody.password = ANOTHER;
        assertThat(elsewhere.isAskedForOtp(somebody)).isTrue();
        elsewhere.isTrustedBy(somebody);
        assertThat(elsewhere.isAskedForOtp(somebody)).as("trusted again").isFalse();
        thenRefused(422, "P-PASSWORD-RESET", () -> resets(link[0], link[1]));
        assertThat(service.http()
                        .ask(null, "GET", "/password-resets/" + link[0], null, Map.of())
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Rule("P-PASSWORD-RESET")
    void the_link_works_for_an_hour() {
        Organization somebody = given(service.organization());
        String[] link = asksForReset(somebody);

        when(service.time()).passes(Duration.ofHours(1));

        thenRefused(422, "P-PASSWORD-RESET", () -> resets(link[0], link[1]));
    }

    @Test
    @Rule("P-PASSWORD-RESET")
    void who_asks_for_a_link_does_not_learn_whether_there_is_an_account() {
        Organization somebody = given(service.organization());

        Answer known = when(service).stranger("POST", "/password-resets", Map.of("mailAddress", somebody.mailAddress));
        Answer unknown =
                service.stranger("POST", "/password-resets", Map.of("mailAddress", service.newMailAddress("nobody")));

        assertThat(then(known).status()).isEqualTo(unknown.status()).isEqualTo(202);
        assertThat(known.text()).isEqualTo(unknown.text());
        assertThat(known.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet());
    }
}
