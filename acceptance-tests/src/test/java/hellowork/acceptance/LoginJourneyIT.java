package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;

import hellowork.acceptance.browser.Display;
import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;

/** ログイン in a browser. */
class LoginJourneyIT {
    private static final String DESKS = "/complaints/desks?prefecture=13";

    private final Service service = Service.service();

    @Journey
    @Rule({"S-60", "S-61"})
    void a_login_takes_the_password_and_the_one_time_password_that_was_mailed(Windows windows) {
        Visitor somebody = given(Visitor.of(windows, service.organization()));

        String otp = when(somebody).isAskedForOtp();
        String wrong = otp.equals("000000") ? "000001" : "000000";
        somebody.entersOtp(wrong);
        then(somebody).window.isAt("ワンタイムパスワード");
        then(somebody).window.sees("ワンタイムパスワードが");

        when(somebody).entersOtp(otp);
        then(somebody).isLoggedIn();
        somebody.logsOut();
    }

    @Journey
    @Rule("S-60")
    void a_wrong_password_names_no_reason_and_loses_no_mail_address(Windows windows) {
        Visitor somebody = given(Visitor.of(windows, service.organization()));
        somebody.window.goesTo("/login");

        when(somebody).window.fills("メールアドレス", somebody.person.mailAddress);
        somebody.window.fills("パスワード", "not the password");
        somebody.window.presses("ログイン");

        then(somebody).window.isAt("ログイン");
        somebody.window.fills("パスワード", somebody.person.password);
        somebody.window.presses("ログイン");
        then(somebody).window.isAt("ワンタイムパスワード");
    }

    @Journey
    void a_form_that_the_browser_has_forgotten_is_not_sent_and_says_how_to_go_on(Windows windows) {
        Visitor somebody = given(Visitor.of(windows, service.organization()));
        somebody.window.goesTo("/login");
        somebody.window.fills("メールアドレス", somebody.person.mailAddress);
        somebody.window.fills("パスワード", somebody.person.password);

        somebody.window.deletesCookies();
        when(somebody).window.presses("ログイン");

        then(somebody).window.isAt("画面を開いてから時間がたちました");
    }

    @Journey
    @Rule({"S-62"})
    void the_one_time_password_is_entered_in_the_browser_that_began_the_login(Windows windows) {
        Visitor somebody = given(Visitor.of(windows, service.organization()));
        Visitor elsewhere = Visitor.of(windows, somebody.person);
        somebody.isAskedForOtp();

        when(elsewhere).window.goesTo("/login/otp");

        then(elsewhere).window.isAt("ログイン");
    }

    @Journey
    @Rule({"S-66", "S-68", "S-70"})
    void a_browser_is_remembered_after_the_tick_and_the_confirmation_and_no_other(Windows windows) {
        Visitor somebody = given(Visitor.of(windows, service.organization()));
        Visitor elsewhere = Visitor.of(windows, somebody.person);

        String otp = when(somebody).isAskedForOtp();
        somebody.window.ticks(Visitor.TRUST);
        somebody.entersOtp(otp);
        somebody.window.isAt("ワンタイムパスワード省略設定の確認");
        somebody.window.presses("OK");
        somebody.isLoggedIn();
        somebody.logsOut();

        when(somebody).entersPassword();
        then(somebody).isLoggedIn();
        elsewhere.isAskedForOtp();
        somebody.window.deletesCookies();
        somebody.isAskedForOtp();
    }

    @Journey
    @Rule("S-66")
    void a_browser_that_was_not_confirmed_is_asked_again(Windows windows) {
        Visitor somebody = given(Visitor.of(windows, service.organization()));

        String otp = when(somebody).isAskedForOtp();
        somebody.window.ticks(Visitor.TRUST);
        somebody.entersOtp(otp);
        somebody.window.presses("設定しない");
        somebody.isLoggedIn();
        somebody.logsOut();

        then(somebody).isAskedForOtp();
    }

    @Journey
    void readings_over_hard_words_stay_through_the_login_until_they_are_taken_off(Windows windows) {
        Visitor somebody = given(Visitor.of(windows, service.disclosedJobSeeker()));
        Display display = Display.of(somebody.window);
        somebody.window.goesTo(DESKS);
        somebody.window.isOn(DESKS);
        display.hides("rt");

        when(somebody).window.presses("ふりがなをつける");

        then(somebody).window.offers("ふりがなをはずす");
        somebody.window.isOn(DESKS);
        display.shows("main rt");
        somebody.logsIn();
        display.shows("main rt");
        somebody.window.presses("ふりがなをはずす");
        somebody.window.offers("ふりがなをつける");
        display.hides("rt");
    }

    @Journey
    void the_language_changes_on_the_same_page_with_what_was_asked_for_there(Windows windows) {
        Window window = Visitor.of(windows, given(service.organization())).window;
        window.goesTo(DESKS);

        when(window).presses("English");

        then(window).offers("日本語");
        window.isOn(DESKS);
    }
}
