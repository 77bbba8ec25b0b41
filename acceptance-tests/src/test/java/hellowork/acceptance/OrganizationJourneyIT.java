package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Way;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;
import java.time.MonthDay;

/** What an organization does besides its outreach, in a browser. */
class OrganizationJourneyIT {
    private static final MonthDay APRIL_1 = MonthDay.of(4, 1);

    private final Service service = Service.service();

    @Journey({Way.WITH_JAVASCRIPT, Way.BY_KEYBOARD})
    @Rule({"S-50", "S-51"})
    void a_year_in_which_nothing_happened_is_reported_as_that_and_not_by_mistake(Windows windows) {
        Organization idle = given(service.approvedOrganization());
        service.time().becomes(service.time().next(APRIL_1));
        int year = service.time().today().getYear() - 1;
        Window window = Visitor.loggedIn(windows, idle).window;

        when(window).goesTo("/organization");
        window.follows(year + "年度の利用実績報告");
        window.sees((year + 1) + "年4月20日までに報告してください。");
        window.presses("この内容で報告する");
        window.sees("入力に誤りがあります");
        assertThat(idle.usageReport(year).json().get("state").asString()).isEqualTo("DUE");
        window.ticks("実績なし（すべて0件）として報告します");
        window.presses("この内容で報告する");

        then(window).sees(year + "年度の利用実績を報告しました。");
        window.sees("実績なし（0件）の報告");
        assertThat(idle.usageReport(year).json().get("state").asString()).isEqualTo("SUBMITTED");
        window.goesTo("/organization");
        window.doesNotSee(year + "年度の利用実績報告");
    }

    @Journey(Way.BY_KEYBOARD)
    @Rule({"S-71", "S-72"})
    void a_colleague_gets_an_account_of_their_own_and_works_for_the_same_organization(Windows windows) {
        Organization main = given(service.approvedOrganization());
        Person colleague = new Person(service, service.newMailAddress("colleague"), "a password for colleagues");
        Window window = Visitor.loggedIn(windows, main).window;

        when(window).goesTo("/organization/accounts");
        window.fills("メールアドレス", colleague.mailAddress);
        window.presses("認証キーを送る");
        window.sees("認証キーを送りました。");
        window.sees("認証キーの入力待ち");
        Visitor added = Visitor.of(windows, colleague);
        added.opensAccount();
        added.logsIn();

        then(added).window.isOn("/organization");
        added.window.goesTo("/organization/accounts");
        added.window.sees("メインのアカウントだけです");
        window.goesTo("/organization/accounts");
        window.sees("利用中");
    }
}
