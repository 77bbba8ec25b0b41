package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;

import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Way;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;

/** Somebody else's account in the help desk's browser. */
class HelpDeskJourneyIT {
    private final Service service = Service.service();

    @Journey(Way.BY_KEYBOARD)
    @Rule({"S-42", "S-43"})
    void who_calls_about_a_leak_is_found_by_the_whole_address_locked_and_unlocked_after_a_check(Windows windows) {
        Organization caller = given(service.organization());
        Window window = Visitor.loggedIn(windows, service.helpDesk()).window;

        when(window).goesTo("/help-desk");
        window.fills("登録されたメールアドレス", caller.mailAddress.substring(1));
        window.presses("調べる");
        window.sees("このメールアドレスのアカウントはありません");
        window.follows("別のアドレスを調べる");
        looksFor(caller, window);
        window.sees("ロックされていません");
        window.follows("漏洩の報告を記録してロックする");
        window.sees("すぐに終わり");
        window.presses("漏洩の報告を記録してロックする");
        window.sees("アカウントをロックしました。");
        thenRefused(401, "S-60", caller::beginsLogin);

        window.goesTo("/help-desk");
        looksFor(caller, window);
        window.sees("ロック中");
        window.follows("ロックを解除する");
        window.presses("ロックを解除する");
        window.sees("入力に誤りがあります");
        thenRefused(401, "S-60", caller::beginsLogin);
        long before = service.mails().newest(caller.mailAddress);
        window.fills("本人確認の方法と結果", "申請書の連絡先に電話をかけ直して確認した。");
        window.presses("ロックを解除する");

        then(window).sees("ロックを解除しました。");
        caller.setsAnotherPassword(before);
        caller.logsIn();
    }

    private static void looksFor(Person caller, Window window) {
        window.fills("登録されたメールアドレス", caller.mailAddress);
        window.presses("調べる");
        window.isAt("調べた結果");
    }
}
