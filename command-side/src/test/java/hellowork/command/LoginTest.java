package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.account.AccountRule;
import hellowork.command.account.LoginNames;
import hellowork.command.account.MailAddressRule;
import hellowork.command.account.MailedCodes;
import hellowork.command.account.SecurityRule;
import hellowork.command.jobseeker.JobSeekerRule;
import hellowork.command.login.LoginRule;
import hellowork.events.AccountId;
import hellowork.events.LoginId;
import hellowork.events.Role;
import hellowork.rest.RestRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LoginTest {
    private static final Duration LOCK = Duration.ofMinutes(30);

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

    private static String begin(String address) {
        return people.enterPassword(address, People.PASSWORD).done(201).text("loginId");
    }

    private static String wrongOtp(String login) {
        return people.otp(login).equals("000000") ? "000001" : "000000";
    }

    private static Client.Answer renew(Client client) {
        return client.post("/api/v1/session/renewal");
    }

    @Test
    void an_unknown_address_a_wrong_password_and_a_lock_read_the_same() {
        String address = people.newcomer(Role.ORGANIZATION).address();
        Client.Answer unknown = people.enterPassword("nobody@example.jp", "wrong password");
        unknown.refusedBy(LoginRule.LOGIN_REFUSED);
        for (int i = 0; i < 6; i++) {
            people.enterPassword(address, "wrong password").refusedBy(LoginRule.LOGIN_REFUSED);
        }
        Client.Answer locked = people.enterPassword(address, People.PASSWORD);
        assertThat(locked.response().body()).isEqualTo(unknown.response().body());
        assertThat(locked.status()).isEqualTo(unknown.status()).isEqualTo(401);

        nodes.moveClockBy(LOCK);
        people.enterPassword(address, People.PASSWORD).done(201);
    }

    @Test
    void six_wrong_passwords_are_counted_over_the_nodes() {
        String address = people.newcomer(Role.ORGANIZATION).address();
        for (int i = 0; i < 6; i++) {
            nodes.client(i % 2)
                    .call("POST", "/api/v1/logins", Map.of("mailAddress", address, "password", "wrong password"))
                    .refusedBy(LoginRule.LOGIN_REFUSED);
        }
        people.enterPassword(address, People.PASSWORD).refusedBy(LoginRule.LOGIN_REFUSED);
    }

    @Test
    void a_newer_login_ends_the_older_ones_otp() {
        String address = people.newcomer(Role.ORGANIZATION).address();
        String older = begin(address);
        String newer = begin(address);
        people.enterOtp(older, people.otp(older)).refusedBy(LoginRule.OTP_SUPERSEDED);
        people.enterOtp(newer, people.otp(newer)).done(201);
    }

    @Test
    void five_wrong_otps_end_the_login() {
        String login = begin(people.newcomer(Role.ORGANIZATION).address());
        for (int i = 0; i < 5; i++) {
            people.enterOtp(login, wrongOtp(login)).refusedBy(LoginRule.OTP_WRONG);
        }
        people.enterOtp(login, people.otp(login)).refusedBy(LoginRule.LOGIN_ENDED);
    }

    @Test
    void no_newer_login_gives_a_guesser_of_otps_more_tries() {
        String address = people.newcomer(Role.ORGANIZATION).address();
        String first = begin(address);
        for (int i = 0; i < 3; i++) {
            people.enterOtp(first, wrongOtp(first)).refusedBy(LoginRule.OTP_WRONG);
        }
        String second = begin(address);
        for (int i = 0; i < 3; i++) {
            people.enterOtp(second, wrongOtp(second)).refusedBy(LoginRule.OTP_WRONG);
        }
        people.enterPassword(address, People.PASSWORD).refusedBy(LoginRule.LOGIN_REFUSED);
        people.enterOtp(second, people.otp(second)).refusedBy(LoginRule.LOGIN_REFUSED);
        nodes.moveClockBy(LOCK);
        people.login(address);
    }

    @Test
    void an_otp_works_once_and_for_30_minutes() {
        String address = people.newcomer(Role.ORGANIZATION).address();
        Instant begun = nodes.standClock();
        String login = begin(address);
        nodes.standClockAt(begun.plus(Duration.ofMinutes(30)).minusSeconds(1));
        people.enterOtp(login, people.otp(login)).done(201);
        people.enterOtp(login, people.otp(login)).refusedBy(LoginRule.OTP_USED);

        String late = begin(address);
        nodes.moveClockBy(Duration.ofMinutes(30));
        people.enterOtp(late, people.otp(late)).refusedBy(LoginRule.OTP_EXPIRED);
    }

    @Test
    void there_is_no_otp_for_a_login_that_was_not_begun() {
        people.enterOtp(new LoginId("login-" + Samples.uuid(999)).value(), "123456")
                .refusedBy(LoginRule.NO_SUCH_LOGIN);
    }

    @Test
    void a_session_that_has_ended_is_refused_on_every_node_at_once() {
        Client client = people.newcomer(Role.ORGANIZATION).client();
        client.delete("/api/v1/session").done(204);
        renew(client).refusedBy(RestRule.NOT_LOGGED_IN);
        renew(nodes.client(1).as(client.token())).refusedBy(RestRule.NOT_LOGGED_IN);
    }

    @Test
    void a_session_ends_when_it_is_idle_for_30_minutes() {
        Instant used = nodes.standClock();
        Client client = people.newcomer(Role.ORGANIZATION).client();
        for (int i = 0; i < 2; i++) {
            used = used.plus(Duration.ofMinutes(30)).minusSeconds(1);
            nodes.standClockAt(used);
            renew(client).done(204);
        }
        nodes.moveClockBy(Duration.ofMinutes(30));
        renew(client).refusedBy(RestRule.NOT_LOGGED_IN);
    }

    @Test
    void a_session_ends_after_12_hours_however_much_it_is_used() {
        Client client = people.newcomer(Role.ORGANIZATION).client();
        for (int i = 0; i < 28; i++) {
            nodes.moveClockBy(Duration.ofMinutes(25));
            renew(client).done(204);
        }
        nodes.moveClockBy(Duration.ofMinutes(20));
        renew(client).refusedBy(RestRule.NOT_LOGGED_IN);
    }

    @Test
    void a_token_that_nobody_gave_is_nobodys() {
        for (String token : new String[] {
            "", "x", "AAAA", people.newcomer(Role.ORGANIZATION).client().token() + "A"
        }) {
            renew(nodes.client().as(token)).refusedBy(RestRule.NOT_LOGGED_IN);
        }
    }

    @Test
    void a_wrong_verification_key_is_counted_and_the_sixth_try_is_too_late() {
        String account = people.requestAccount(Role.JOB_SEEKER, people.newAddress());
        String path = "/api/v1/accounts/" + account + "/verification";
        String wrong = people.key(account, 1).equals("00000000") ? "00000001" : "00000000";
        for (int i = 0; i < 5; i++) {
            nodes.client()
                    .call("POST", path, Map.of("verificationKey", wrong, "password", People.PASSWORD))
                    .refusedBy(AccountRule.KEY_WRONG);
        }
        nodes.client()
                .call("POST", path, Map.of("verificationKey", people.key(account, 1), "password", People.PASSWORD))
                .refusedBy(AccountRule.KEY_EXPIRED);
    }

    @Test
    void an_unfit_password_is_refused_and_the_key_stays_good() {
        String address = people.newAddress();
        String account = people.requestAccount(Role.JOB_SEEKER, address);
        long head = nodes.head();
        for (String unfit : new String[] {"too short", "x".repeat(129), address}) {
            nodes.client()
                    .call(
                            "POST",
                            "/api/v1/accounts/" + account + "/verification",
                            Map.of("verificationKey", people.key(account, 1), "password", unfit))
                    .refusedBy(AccountRule.PASSWORD_UNFIT);
        }
        assertThat(nodes.head()).isEqualTo(head);
        people.verify(account, 1);
    }

    @Test
    void an_unfit_password_does_not_tell_whether_a_key_is_right_and_no_tries_are_left() {
        String account = people.requestAccount(Role.JOB_SEEKER, people.newAddress());
        String path = "/api/v1/accounts/" + account + "/verification";
        String right = people.key(account, 1);
        String wrong = right.equals("00000000") ? "00000001" : "00000000";
        for (String key : List.of(wrong, right)) {
            nodes.client()
                    .call("POST", path, Map.of("verificationKey", key, "password", "too short"))
                    .refusedBy(AccountRule.PASSWORD_UNFIT);
        }
    }

    @Test
    void the_first_invitation_to_a_my_page_opens_nothing_after_a_second_one() {
        Client desk = people.official(Role.DESK_OFFICER);
        String seeker =
                desk.post("/api/v1/job-seekers", Forms.registration()).done(201).text("jobSeekerId");
        String path = "/api/v1/job-seekers/" + seeker + "/my-page-invitation";
        String mistyped = desk.post(path, Map.of("mailAddress", people.newAddress()))
                .done(201)
                .text("accountId");
        String invited = desk.post(path, Map.of("mailAddress", people.newAddress()))
                .done(201)
                .text("accountId");
        nodes.client()
                .call(
                        "POST",
                        "/api/v1/accounts/" + mistyped + "/verification",
                        Map.of("verificationKey", people.key(mistyped, 1), "password", People.PASSWORD))
                .refusedBy(AccountRule.INVITATION_REPLACED);
        people.verify(invited, 1);
        desk.post(path, Map.of("mailAddress", people.newAddress())).refusedBy(JobSeekerRule.HAS_AN_ACCOUNT);

        String online = people.registeredSeeker().id().value();
        desk.post("/api/v1/job-seekers/" + online + "/my-page-invitation", Map.of("mailAddress", people.newAddress()))
                .refusedBy(JobSeekerRule.HAS_AN_ACCOUNT);
    }

    @Test
    void a_wrong_code_changes_no_address_and_a_wrong_password_begins_nothing() {
        People.Person somebody = people.newcomer(Role.ORGANIZATION);
        String path = "/api/v1/account/mail-address-change";
        String another = people.newAddress();
        somebody.client()
                .post(path, Map.of("mailAddress", another, "password", "wrong password"))
                .refusedBy(SecurityRule.PASSWORD_WRONG);
        somebody.client()
                .post(path, Map.of("mailAddress", another, "password", People.PASSWORD))
                .done(202);
        AccountId account = nodes.bean(Commands.class)
                .look(LoginNames.fold(), nodes.bean(LoginNames.class).of(somebody.address()))
                .orElseThrow();
        String right = nodes.bean(MailedCodes.class).changeOtp(account, 1);
        somebody.client()
                .post(path + "/otp", Map.of("otp", right.equals("000000") ? "000001" : "000000"))
                .refusedBy(MailAddressRule.CODE_WRONG);
        somebody.client().post(path + "/otp", Map.of("otp", right)).done(202);
    }

    @Test
    void officials_are_made_by_an_administrator_and_only_officers_have_a_bureau() {
        nodes.client()
                .post("/api/v1/accounts", Map.of("mailAddress", people.newAddress(), "role", "AUDITOR"))
                .refusedBy(AccountRule.ROLE_NEEDS_AN_OFFICIAL);
        Client administrator = people.official(Role.ADMINISTRATOR);
        for (Map<String, Object> form : List.of(
                Forms.of("mailAddress", people.newAddress(), "role", "BUREAU_OFFICER"),
                Forms.of("mailAddress", people.newAddress(), "role", "BUREAU_OFFICER", "bureau", "48"),
                Forms.of("mailAddress", people.newAddress(), "role", "AUDITOR", "bureau", "13"),
                Forms.of("mailAddress", people.newAddress(), "role", "ORGANIZATION"))) {
            administrator.post("/api/v1/officials", form).refusedBy(AccountRule.BUREAU_NEEDED);
        }
    }
}
