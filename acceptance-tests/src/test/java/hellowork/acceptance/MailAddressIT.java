package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** メールアドレスの変更. */
class MailAddressIT {
    private final Service service = Service.service();
    private final Browser here = new Browser(service);
    private final Browser elsewhere = new Browser(service);

    /** Password and one-time password, in the session of this browser; answers the key that the new address got. */
    private String asksForAnother(Person somebody, String address) {
        long before = service.mails().newest(somebody.mailAddress);
        here.does(
                "POST", "/account/mail-address-change", Map.of("mailAddress", address, "password", somebody.password));
        String otp = service.mails().oneTimePassword(somebody.mailAddress, before);
        here.does("POST", "/account/mail-address-change/otp", Map.of("otp", otp));
        return service.mails().verificationKey(address, 0);
    }

    private Answer proves(String accountId, String key) {
        return service.stranger(
                "POST", "/accounts/" + accountId + "/mail-address-change/verification", Map.of("verificationKey", key));
    }

    private Answer proposes(Person officer, Person somebody, String address) {
        return officer.does(
                "POST",
                "/mail-address-proposals",
                Map.of(
                        "currentMailAddress",
                        somebody.mailAddress,
                        "mailAddress",
                        address,
                        "identityCheck",
                        "来所、運転免許証と申請書を照合"));
    }

    private Answer confirms(Person officer, String accountId, String address) {
        return officer.does(
                "POST",
                "/accounts/" + accountId + "/mail-address-proposal/confirmation",
                Map.of("mailAddress", address));
    }

    private void hearsOfTheChange(String formerAddress) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> service.mails().to(formerAddress).stream()
                        .anyMatch(mail -> mail.subject().contains("メールアドレス変更")));
    }

    @Test
    @Rule("S-65")
    void after_the_login_the_address_is_changed_with_password_and_one_time_password_and_counts_when_it_is_proved() {
        Organization somebody = given(service.organization());
        String former = somebody.mailAddress;
        String another = service.newMailAddress("moved");
        elsewhere.isTrustedBy(somebody);
        here.logsIn(somebody, false);
        String account = here.sees("/session").json().get("accountId").asString();

        String key = when(this).asksForAnother(somebody, another);
        assertThat(here.sees("/account/settings").json().get("mailAddress").asString())
                .isEqualTo(former);
        thenRefused(422, "S-65", () -> proves(account, key.equals("00000000") ? "00000001" : "00000000"));
        proves(account, key);

        assertThat(then(elsewhere).hasSession()).isFalse();
        assertThat(here.hasSession()).isFalse();
        hearsOfTheChange(former);
        thenRefused(401, "S-60", () -> elsewhere.entersPassword(somebody));
        somebody.mailAddress = another;
        assertThat(elsewhere.isAskedForOtp(somebody)).as("no trust is left").isTrue();
        elsewhere.isTrustedBy(somebody);
        assertThat(elsewhere.isAskedForOtp(somebody)).as("trusted again").isFalse();
        service.opensAccount(former, "JOB_SEEKER"); // the former name is free
    }

    @Test
    @Rule("S-65")
    void without_the_password_or_before_the_login_nothing_is_changed() {
        Organization somebody = given(service.organization());
        here.logsIn(somebody, false);
        String another = service.newMailAddress("moved");

        thenRefused(
                422,
                "P-PASSWORD-CHANGE",
                () -> here.does(
                        "POST",
                        "/account/mail-address-change",
                        Map.of("mailAddress", another, "password", "not the password")));
        thenRefused(409, "S-65", () -> here.does("POST", "/account/mail-address-change/otp", Map.of("otp", "123456")));
        thenRefused(
                401,
                "S-60",
                () -> service.stranger(
                        "POST",
                        "/account/mail-address-change",
                        Map.of("mailAddress", another, "password", somebody.password)));

        assertThat(then(service.mails()).to(another)).isEmpty();
    }

    @Test
    @Rule("S-65")
    void an_address_that_another_account_has_is_refused_when_it_is_proved() {
        Organization somebody = given(service.organization());
        String contested = service.newMailAddress("contested");
        here.logsIn(somebody, false);
        String account = here.sees("/session").json().get("accountId").asString();
        String key = asksForAnother(somebody, contested);
        service.opensAccount(contested, "JOB_SEEKER");

        thenRefused(409, "P-LOGIN-NAME", () -> when(this).proves(account, key));

        assertThat(then(here).hasSession()).isTrue();
    }

    @Test
    @Rule({"S-65", "P-TWO-OFFICERS"})
    void who_cannot_log_in_gets_another_address_from_two_officers_of_the_bureau_of_the_application() {
        Organization somebody = given(service.approvedOrganization());
        String former = somebody.mailAddress;
        String another = service.newMailAddress("moved");
        elsewhere.isTrustedBy(somebody);
        BureauOfficer first = service.bureauOfficer();
        BureauOfficer second = service.secondBureauOfficer();

        String account = when(this)
                .proposes(first, somebody, another)
                .json()
                .get("accountId")
                .asString();
        thenRefused(403, "P-TWO-OFFICERS", () -> confirms(first, account, another));
        thenRefused(404, "P-UNKNOWN", () -> confirms(service.bureauOfficer("27"), account, another));
        thenRefused(404, "P-UNKNOWN", () -> confirms(service.deskOfficer(), account, another));
        thenRefused(422, "P-TWO-OFFICERS", () -> confirms(second, account, service.newMailAddress("else")));
        confirms(second, account, another);
        assertThat(elsewhere.hasSession()).as("not proved yet").isTrue();
        proves(account, service.mails().verificationKey(another, 0));

        hearsOfTheChange(former);
        assertThat(then(elsewhere).hasSession()).isFalse();
        somebody.mailAddress = another;
        assertThat(elsewhere.isAskedForOtp(somebody)).isTrue();
        elsewhere.entersOtp(somebody, elsewhere.mailedOtp(), false);
        assertThat(elsewhere.hasSession()).isTrue();
    }

    @Test
    @Rule({"S-65", "P-TWO-OFFICERS"})
    void a_job_seeker_who_cannot_log_in_turns_to_the_desk() {
        JobSeeker seeker = given(service.jobSeeker());
        String another = service.newMailAddress("moved");
        DeskOfficer desk = service.deskOfficer();
        thenRefused(404, "P-UNKNOWN", () -> proposes(service.bureauOfficer(), seeker, another));

        String account = when(this)
                .proposes(desk, seeker, another)
                .json()
                .get("accountId")
                .asString();
        confirms(service.secondDeskOfficer(), account, another);
        proves(account, service.mails().verificationKey(another, 0));

        seeker.mailAddress = another;
        assertThat(then(elsewhere).isAskedForOtp(seeker)).isTrue();
    }

    @Test
    @Rule({"S-65", "P-TWO-OFFICERS"})
    void the_second_officer_finds_what_waits_until_it_is_confirmed() {
        JobSeeker seeker = given(service.jobSeeker());
        String another = service.newMailAddress("moved");
        DeskOfficer first = service.deskOfficer();
        DeskOfficer second = service.secondDeskOfficer();

        String account = when(this)
                .proposes(first, seeker, another)
                .json()
                .get("accountId")
                .asString();
        assertThat(waiting(then(first), account)).containsExactly(true);
        assertThat(waiting(second, account)).containsExactly(false);
        assertThat(waiting(service.bureauOfficer(), account)).isEmpty();
        confirms(second, account, another);

        assertThat(waiting(second, account)).isEmpty();
    }

    /** Whether the officer proposed it, for each proposal for this account. */
    private static List<Boolean> waiting(Person officer, String account) {
        return officer.sees("/mail-address-proposals?limit=100").items().stream()
                .filter(item -> item.get("accountId").asString().equals(account))
                .map(item -> item.get("own").asBoolean())
                .toList();
    }
}
