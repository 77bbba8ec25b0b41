package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;

import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Way;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;

/** Officials and projections in an administrator's browser. */
class AdministrationJourneyIT {
    private final Service service = Service.service();

    @Journey({Way.WITH_JAVASCRIPT, Way.BY_KEYBOARD})
    @Rule("O-14")
    void an_official_is_made_opens_the_account_with_the_key_of_the_mail_and_logs_in(Windows windows) {
        Person newcomer =
                given(new Person(service, service.newMailAddress("new-official"), "a password for officials"));
        Window window = Visitor.loggedIn(windows, service.administrator()).window;

        when(window).goesTo("/administration");
        window.follows("職員のアカウントを作る");
        window.answers("役割", "労働局");
        window.fills("メールアドレス", newcomer.mailAddress);
        window.presses("認証キーを送る");
        window.sees("入力に誤りがあります");
        window.chooses("労働局", "大阪労働局");
        window.presses("認証キーを送る");
        window.sees("認証キーを送りました。");

        Visitor official = then(Visitor.of(windows, newcomer));
        official.opensAccount();
        official.logsIn();
        official.window.isOn("/bureau");
    }

    @Journey({Way.WITH_JAVASCRIPT, Way.WITHOUT_JAVASCRIPT})
    @Rule("P-PROJECTION")
    void a_projection_is_built_anew_and_it_is_seen_when_that_has_ended(Windows windows) {
        Window window = Visitor.loggedIn(windows, given(service.administrator())).window;

        when(window).goesTo("/administration/projections");
        window.follows("作り直す （ひな形");
        window.isAt("表示用データを作り直す");
        window.sees("誰が作り直したかは記録されます。");
        window.presses("作り直す");
        window.isAt("表示用データの状態");

        if (windows.way() == Way.WITHOUT_JAVASCRIPT) {
            window.looksAgainUntil("「ひな形」を作り直しました。");
        }
        then(window).sees("「ひな形」を作り直しました。");
    }
}
