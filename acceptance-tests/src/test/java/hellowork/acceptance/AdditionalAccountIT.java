package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** メインのアカウントと追加アカウント. */
class AdditionalAccountIT {
    private static final String PATH = "/account/additional-accounts";

    private final Service service = Service.service();
    private final Browser browser = new Browser(service);

    private Organization addsAccount(Organization main) {
        String address = service.newMailAddress("additional");
        return new Organization(
                service,
                address,
                service.verifies(address, () -> main.does("POST", PATH, Map.of("mailAddress", address))));
    }

    private static String idOf(Person account) {
        return account.session().json().get("accountId").asString();
    }

    private static List<JsonNode> listOf(Organization main) {
        return main.sees(PATH).items();
    }

    @Test
    @Rule({"S-71", "S-72"})
    void an_additional_account_acts_for_the_organization_with_its_own_one_time_password_cookie_and_trust() {
        Organization main = given(service.approvedOrganization());

        Organization added = when(this).addsAccount(main);

        assertThat(then(added).id()).isEqualTo(main.id());
        assertThat(listOf(main)).hasSize(1).first().satisfies(account -> {
            assertThat(account.get("mailAddress").asString()).isEqualTo(added.mailAddress);
            assertThat(account.get("verified").asBoolean()).isTrue();
        });
        browser.isTrustedBy(main);
        assertThat(browser.isAskedForOtp(added))
                .as("the main account's trust is not its")
                .isTrue();
        browser.isTrustedBy(added);
        assertThat(browser.isAskedForOtp(added)).isFalse();
        assertThat(browser.isAskedForOtp(main)).isFalse();
    }

    @Test
    @Rule("P-ADDITIONAL-ACCOUNTS")
    void an_organization_has_up_to_ten_and_only_the_main_account_makes_and_closes_them() {
        Organization main = given(service.approvedOrganization());
        Organization first = addsAccount(main);
        for (int i = 2; i <= 10; i++) {
            main.does("POST", PATH, Map.of("mailAddress", service.newMailAddress("additional")));
        }

        Map<String, String> another = Map.of("mailAddress", service.newMailAddress("eleventh"));
        thenRefused(409, "P-ADDITIONAL-ACCOUNTS", () -> main.does("POST", PATH, another));
        thenRefused(403, "P-ADDITIONAL-ACCOUNTS", () -> first.does("POST", PATH, another));
        thenRefused(403, "P-ADDITIONAL-ACCOUNTS", () -> first.does("DELETE", PATH + "/" + idOf(main), null));
        thenRefused(403, "P-ROLE", () -> first.sees(PATH));
        when(main).does("DELETE", PATH + "/" + idOf(first), null);

        then(main).does("POST", PATH, another);
        assertThat(listOf(main)).hasSize(10);
    }

    @Test
    @Rule("P-ADDITIONAL-ACCOUNTS")
    void a_closed_account_loses_its_sessions_and_trust_at_once_on_both_sides() {
        Organization main = given(service.approvedOrganization());
        Organization added = addsAccount(main);
        browser.isTrustedBy(added);
        String account = browser.sees("/session").json().get("accountId").asString();

        when(main).does("DELETE", PATH + "/" + account, null);

        assertThat(then(browser).hasSession()).isFalse();
        assertThat(browser.canRenewSession()).isFalse();
        thenRefused(401, "S-60", () -> browser.entersPassword(added));
        assertThat(listOf(main)).isEmpty();
        thenRefused(404, "P-UNKNOWN", () -> main.does("DELETE", PATH + "/" + account, null));
        service.opensAccount(added.mailAddress, "ORGANIZATION"); // the address is free again
    }

    @Test
    @Rule("P-SUSPENSION-TRUST")
    void a_suspension_ends_the_trust_of_every_account_of_the_organization() {
        Organization main = given(service.approvedOrganization());
        Organization added = addsAccount(main);
        Browser other = new Browser(service);
        browser.isTrustedBy(main);
        other.isTrustedBy(added);

        when(service.bureauOfficer())
                .does("POST", "/organizations/" + main.id() + "/suspension", Map.of("reason", "確認中のため"));

        assertThat(then(browser).hasSession()).as("sessions stay").isTrue();
        assertThat(browser.isAskedForOtp(main)).isTrue();
        assertThat(other.isAskedForOtp(added)).isTrue();
    }
}
