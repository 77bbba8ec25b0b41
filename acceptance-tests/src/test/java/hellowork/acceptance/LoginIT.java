package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** ログイン: the password, then the mailed one-time password. */
class LoginIT {
    private final Service service = Service.service();

    @Test
    @Rule({"S-60", "S-61"})
    void a_login_takes_the_password_and_the_one_time_password_that_was_mailed() {
        Organization somebody = given(service.organization());

        Person.LoginBegun login = when(somebody).beginsLogin();
        String otp = somebody.mailedOtp(login);
        assertThat(otp).matches("[0-9]{6}");
        somebody.entersOtp(login, otp);

        assertThat(then(somebody).session().json().get("role").asString()).isEqualTo("ORGANIZATION");
        thenRefused(409, "S-60", () -> somebody.entersOtp(login, otp));
    }

    @Test
    @Rule("S-60")
    void a_refused_login_names_no_reason() {
        Organization somebody = given(service.organization());

        Answer wrong = thenRefused(401, "S-60", () -> somebody.beginsLogin("not the password"));
        Answer nobody = thenRefused(
                401,
                "S-60",
                () -> service.stranger(
                        "POST",
                        "/logins",
                        Map.of("mailAddress", service.newMailAddress("nobody"), "password", "not the password")));

        assertThat(then(wrong).text()).isEqualTo(nobody.text());
    }

    @Test
    @Rule("S-60")
    void nothing_is_shown_without_the_one_time_password() {
        Organization somebody = given(service.organization());
        Person.LoginBegun login = when(somebody).beginsLogin();
        String right = somebody.mailedOtp(login);
        String wrong = right.equals("000000") ? "000001" : "000000";

        thenRefused(422, "S-60", () -> somebody.entersOtp(login, wrong));
        assertThat(service.http()
                        .ask(login.loginId(), "GET", "/api/v1/session", null, Map.of())
                        .status())
                .isEqualTo(401);
        somebody.entersOtp(login, right);
    }

    @Test
    @Rule("P-OTP-TRIES")
    void five_wrong_tries_end_the_login() {
        Organization somebody = given(service.organization());
        Person.LoginBegun login = somebody.beginsLogin();
        String right = somebody.mailedOtp(login);
        String wrong = right.equals("000000") ? "000001" : "000000";

        for (int i = 0; i < 4; i++) {
            thenRefused(422, "S-60", () -> somebody.entersOtp(login, wrong));
        }
        assertThat(service.http()
                        .ask(null, "POST", "/api/v1/logins/" + login.loginId() + "/otp", Map.of("otp", wrong), Map.of())
                        .status())
                .isBetween(400, 499);

        thenRefused(409, "P-OTP-TRIES", () -> somebody.entersOtp(login, right));
    }

    @Test
    @Rule("S-63")
    void a_one_time_password_works_in_the_second_before_its_thirty_minutes_are_over() {
        Organization somebody = given(service.organization());
        Person.LoginBegun login = somebody.beginsLogin();
        String otp = somebody.mailedOtp(login);

        when(service.time()).standsAt(login.otpExpiresAt().minusSeconds(1)); // 29:59

        somebody.entersOtp(login, otp);
        then(somebody).session();
    }

    @Test
    @Rule("S-63")
    void a_one_time_password_no_longer_works_after_thirty_minutes() {
        Organization somebody = given(service.organization());
        Person.LoginBegun login = somebody.beginsLogin();
        String otp = somebody.mailedOtp(login);
        assertThat(Duration.between(service.time().now(), login.otpExpiresAt()))
                .isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30));

        when(service.time()).becomes(login.otpExpiresAt()); // 30:00

        thenRefused(409, "S-63", () -> somebody.entersOtp(login, otp));
    }

    @Test
    @Rule("S-64")
    void a_new_login_ends_the_older_one_time_password() {
        Organization somebody = given(service.organization());
        Person.LoginBegun first = somebody.beginsLogin();
        String lost = somebody.mailedOtp(first);

        Person.LoginBegun second = when(somebody).beginsLogin();

        thenRefused(409, "S-64", () -> somebody.entersOtp(first, lost));
        somebody.entersOtp(second, somebody.mailedOtp(second));
        then(somebody).session();
    }

    @Test
    @Rule("S-60")
    void who_has_logged_out_is_refused_on_both_sides() {
        Organization somebody = given(service.organization());
        somebody.logsIn();

        when(somebody).logsOut();

        thenRefused(401, "S-60", somebody::session);
        thenRefused(401, "S-60", () -> somebody.applies(ApplicationForm.agency()));
    }

    @Test
    @Rule("P-LOGIN-NAME")
    void one_mail_address_is_one_account() {
        Organization somebody = given(service.organization());

        thenRefused(409, "P-LOGIN-NAME", () -> service.opensAccount(somebody.mailAddress, "JOB_SEEKER"));
    }
}
