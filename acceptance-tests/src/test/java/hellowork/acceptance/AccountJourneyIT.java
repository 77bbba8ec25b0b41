package hellowork.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;

import com.microsoft.playwright.options.Cookie;
import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;
import java.util.Map;

/** Accounts in a browser: made, kept safe, recovered; and what was typed while a session ended. */
class AccountJourneyIT {
    private static final String ANOTHER = "another password for tests";
    private static final String SETTINGS = "/settings";

    private final Service service = Service.service();

    /** What stands in the mails after that one, as its reader copies it. */
    private String[] linked(String address, String subject, String path, long after) {
        service.mails().awaits(address, subject);
        String text = service.mails().to(address).stream()
                .filter(mail -> mail.id() > after && mail.subject().contains(subject))
                .findFirst()
                .orElseThrow()
                .text();
        String link = text.substring(text.indexOf("http")).split("\\s", 2)[0];
        return new String[] {link.substring(link.indexOf(path)).split("#", 2)[0], link.split("#", 2)[1]};
    }

    @Journey
    @Rule("O-14")
    void an_account_is_made_with_the_key_of_the_mail_and_a_password(Windows windows) {
        Person newcomer = new Person(service, service.newMailAddress("newcomer"), ANOTHER);
        Visitor somebody = given(Visitor.of(windows, newcomer));
        somebody.window.goesTo("/accounts/new");

        when(somebody).window.ticks("自治体・民間人材ビジネス");
        somebody.window.fills("メールアドレス", newcomer.mailAddress);
        somebody.window.presses("認証キーを送る");
        somebody.window.isAt("認証キーの入力");
        String key = service.mails().verificationKey(newcomer.mailAddress, 0);
        somebody.window.fills("認証キー", key);
        somebody.window.fills("これから使うパスワード", "short");
        somebody.window.presses("アカウントを開設する");
        somebody.window.sees("パスワードは10文字以上");
        somebody.window.fills("これから使うパスワード", ANOTHER);
        somebody.window.presses("アカウントを開設する");

        then(somebody).window.sees("アカウントができました");
        somebody.logsIn();
    }

    @Journey
    @Rule("P-PASSWORD-RESET")
    void a_forgotten_password_is_replaced_with_the_key_of_the_mail(Windows windows) {
        Visitor somebody = given(Visitor.of(windows, service.organization()));
        long before = service.mails().newest(somebody.person.mailAddress);
        somebody.window.goesTo("/login");

        when(somebody).window.follows("パスワードを忘れた");
        somebody.window.fills("メールアドレス", somebody.person.mailAddress);
        somebody.window.presses("メールを送る");
        somebody.window.isAt("メールをご確認ください");
        String[] link = service.mails()
                .passwordReset(somebody.person.mailAddress, before)
                .split("#", 2);
        somebody.window.goesTo("/password-resets/" + link[0]);
        somebody.window.fills("再設定キー", link[1].replaceAll("(.{4})", "$1 "));
        somebody.window.fills("これから使うパスワード", ANOTHER);
        somebody.window.presses("新しいパスワードにする");

        then(somebody).window.isAt("ログイン");
        somebody.person.password = ANOTHER;
        somebody.logsIn();
    }

    @Journey
    @Rule("P-LOGIN-DENIAL")
    void a_login_that_was_somebody_elses_is_ended_by_the_button_and_not_by_opening_the_link(Windows windows) {
        Visitor somebody = given(Visitor.of(windows, service.organization()));
        Visitor thief = Visitor.of(windows, somebody.person);
        new Browser(service).logsIn(somebody.person, false);
        long before = service.mails().newest(somebody.person.mailAddress);
        thief.logsIn();
        String[] link =
                service.mails().denial(somebody.person.mailAddress, before).split("/denial#", 2);

        somebody.window.goesTo("/logins/" + link[0] + "/denial");
        thief.window.goesTo(SETTINGS);
        thief.window.isAt("各種設定");
        when(somebody).window.fills("確認コード", link[1]);
        somebody.window.presses("自分のログインではありません");

        then(somebody).window.sees("すべてのログインと省略設定を終了しました");
        thief.window.goesTo(SETTINGS);
        thief.window.isAt("ログイン");
    }

    @Journey
    @Rule({"S-74", "S-75"})
    void the_settings_say_whether_any_browser_is_trusted_and_end_all_trust_after_a_confirmation(Windows windows) {
        Visitor somebody = given(Visitor.of(windows, service.organization()));
        somebody.logsIn();
        somebody.window.goesTo(SETTINGS);
        somebody.window.sees("なし");
        new Browser(service).isTrustedBy(somebody.person);

        when(somebody).window.goesTo(SETTINGS);
        somebody.window.sees("あり");
        somebody.window.follows("ワンタイムパスワードの入力を再開する");
        somebody.window.isAt("ワンタイムパスワード入力再開確認");
        somebody.window.presses("完了");

        then(somebody).window.isAt("各種設定");
        somebody.window.sees("なし");
        somebody.isLoggedIn();
    }

    @Journey
    @Rule({"S-42", "S-43"})
    void a_reported_leak_locks_the_account_until_the_help_desk_has_checked_the_identity(Windows windows) {
        Visitor somebody = given(Visitor.of(windows, service.organization()));
        Visitor desk = Visitor.loggedIn(windows, service.helpDesk());
        long before = service.mails().newest(somebody.person.mailAddress);
        somebody.logsIn();
        somebody.window.goesTo("/settings/leak-report");

        when(somebody).window.presses("報告してアカウントをロックする");
        somebody.window.isAt("アカウントをロックしました");
        somebody.entersPassword();
        somebody.window.sees("ログインできません");

        when(desk).window.goesTo("/help-desk");
        desk.window.fills("登録されたメールアドレス", somebody.person.mailAddress);
        desk.window.presses("調べる");
        desk.window.isAt("調べた結果");
        desk.window.follows("ロックを解除する");
        desk.window.fills("本人確認の方法と結果", "登録された連絡先に電話をかけ直して確認した。");
        desk.window.presses("ロックを解除する");
        desk.window.sees("ロックを解除しました");

        String[] link = linked(somebody.person.mailAddress, "ロック解除", "/password-resets/", before);
        then(somebody).window.goesTo(link[0]);
        somebody.window.fills("再設定キー", link[1]);
        somebody.window.fills("これから使うパスワード", ANOTHER);
        somebody.window.presses("新しいパスワードにする");
        somebody.person.password = ANOTHER;
        somebody.logsIn();
    }

    @Journey
    @Rule("S-65")
    void the_mail_address_is_changed_with_the_password_the_one_time_password_and_the_key(Windows windows) {
        Visitor somebody = given(Visitor.of(windows, service.organization()));
        somebody.logsIn();
        String former = somebody.person.mailAddress;
        String address = service.newMailAddress("moved");
        long before = service.mails().newest(former);
        somebody.window.goesTo("/settings/mail-address");

        when(somebody).window.fills("新しいメールアドレス", address);
        somebody.window.fills("パスワード", somebody.person.password);
        somebody.window.presses("次へ");
        somebody.window.isAt("今のメールアドレスの確認");
        somebody.entersOtp(service.mails().oneTimePassword(former, before));
        somebody.window.isAt("新しいメールアドレスの確認");
        somebody.window.fills("認証キー", service.mails().verificationKey(address, 0));
        somebody.window.presses("確認する");

        then(somebody).window.isAt("ログイン");
        somebody.person.mailAddress = address;
        somebody.logsIn();
    }

    @Journey
    void what_was_being_typed_when_the_session_ended_is_there_again_after_the_login(Windows windows) {
        Visitor somebody = given(Visitor.of(windows, service.organization()));
        somebody.logsIn();
        somebody.window.goesTo("/settings/mail-address");
        somebody.window.fills("新しいメールアドレス", "typed@example.jp");
        somebody.window.fills("パスワード", somebody.person.password);
        endsElsewhere(somebody.window);

        when(somebody).window.presses("次へ");
        somebody.window.isAt("ログイン");
        somebody.window.sees("ログアウトしました");
        long before = service.mails().newest(somebody.person.mailAddress);
        somebody.window.fills("メールアドレス", somebody.person.mailAddress);
        somebody.window.fills("パスワード", somebody.person.password);
        somebody.window.presses("ログイン");
        somebody.window.isAt("ワンタイムパスワード");
        somebody.entersOtp(service.mails().oneTimePassword(somebody.person.mailAddress, before));

        then(somebody).window.isAt("メールアドレスの変更");
        somebody.window.sees("まだ送信されていません");
        assertThat(somebody.window.page().locator("#mailAddress")).hasValue("typed@example.jp");
        assertThat(somebody.window.page().locator("#password")).hasValue("");
        somebody.window.goesTo("/settings/mail-address");
        assertThat(somebody.window.page().locator("#mailAddress")).hasValue("");
    }

    /** As another window of the same browser does that logs out, or the time that passes. */
    private void endsElsewhere(Window window) {
        String token = window.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("__Host-session"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElseThrow();
        service.http().ask(token, "DELETE", Person.API + "/session", null, Map.of());
    }
}
