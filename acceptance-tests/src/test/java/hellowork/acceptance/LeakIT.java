package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** アカウント情報の漏えいのおそれ: told to the help desk, or by the account's holder. */
class LeakIT {
    private final Service service = Service.service();
    private final Browser trusted = new Browser(service);
    private final Browser other = new Browser(service);

    @Test
    @Rule("S-42")
    void who_reports_a_leak_ends_every_session_and_trust_and_locks_the_account_until_the_help_desk_has_checked() {
        Organization somebody = given(service.organization());
        trusted.isTrustedBy(somebody);
        other.logsIn(somebody, false);

        when(other).does("POST", "/account/leak-report", null);

        for (Browser each : new Browser[] {trusted, other}) {
            assertThat(then(each).hasSession()).isFalse();
            assertThat(each.canRenewSession()).isFalse();
            thenRefused(401, "S-60", () -> each.entersPassword(somebody));
        }
        HelpDesk desk = service.helpDesk();
        Answer found = desk.looksFor(somebody.mailAddress);
        assertThat(found.json().get("locked").asBoolean()).isTrue();
        long before = service.mails().newest(somebody.mailAddress);
        desk.unlocks(found.json().get("accountId").asString(), "電話で申請内容を照合");
        thenRefused(401, "S-60", () -> trusted.entersPassword(somebody)); // others may know it
        somebody.setsAnotherPassword(before);
        assertThat(trusted.isAskedForOtp(somebody)).isTrue();
        trusted.entersOtp(somebody, trusted.mailedOtp(), false);
        assertThat(trusted.hasSession()).isTrue();
    }

    @Test
    @Rule("S-42")
    void the_help_desk_records_the_leak_of_an_account_that_it_is_told_of() {
        Organization somebody = given(service.organization());
        trusted.isTrustedBy(somebody);
        HelpDesk desk = service.helpDesk();
        String account =
                desk.looksFor(somebody.mailAddress).json().get("accountId").asString();

        when(desk).recordsLeakOf(account);

        assertThat(then(trusted).hasSession()).isFalse();
        thenRefused(401, "S-60", () -> trusted.entersPassword(somebody));
        thenRefused(409, "S-42", () -> desk.recordsLeakOf(account));
        desk.unlocks(account, "来所時に本人確認");
        thenRefused(409, "S-42", () -> desk.unlocks(account, "来所時に本人確認"));
    }

    @Test
    @Rule("S-42")
    void a_locked_account_gets_no_other_password_by_mail() {
        Organization somebody = given(service.organization());
        trusted.logsIn(somebody, false);
        trusted.does("POST", "/account/leak-report", null);
        long before = service.mails().newest(somebody.mailAddress);

        when(service).stranger("POST", "/password-resets", Map.of("mailAddress", somebody.mailAddress));

        isMailedALink(service.organization()); // who asked later has it: what was asked before is done with
        HelpDesk desk = service.helpDesk();
        desk.unlocks(desk.looksFor(somebody.mailAddress).json().get("accountId").asString(), "来所時に本人確認");
        somebody.setsAnotherPassword(before);
        then(trusted).logsIn(somebody, false);
        assertThat(service.mails().to(somebody.mailAddress))
                .filteredOn(mail -> mail.id() > before)
                .noneMatch(mail -> mail.subject().contains("パスワード再設定のお知らせ"));
    }

    private void isMailedALink(Organization another) {
        long before = service.mails().newest(another.mailAddress);
        service.stranger("POST", "/password-resets", Map.of("mailAddress", another.mailAddress));
        service.mails().passwordReset(another.mailAddress, before);
    }

    @Test
    @Rule("S-42")
    void that_the_help_desk_looked_for_an_account_is_recorded_found_or_not() {
        HelpDesk desk = given(service.helpDesk());
        long before = service.auditor().head();

        Answer found = when(desk).looksFor(service.newMailAddress("nobody"));

        assertThat(found.json().has("accountId")).isFalse();
        assertThat(then(service.auditor()).events("type=LoginNameLookedUp&after=" + before))
                .hasSize(1)
                .noneMatch(event -> event.toString().contains("@"));
    }
}
