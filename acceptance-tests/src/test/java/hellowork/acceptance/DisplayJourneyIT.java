package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;

import hellowork.acceptance.browser.Display;
import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Way;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;
import java.time.Duration;
import java.util.List;

/** Pages as they are shown on paper, in large letters, in colours of the reader's own, and to who takes a long time. */
class DisplayJourneyIT {
    /** A session that is used whenever so much time has passed, so many times, lasts twenty minutes more, of 12 hours. */
    private static final Duration NEARLY_IDLE = Duration.ofMinutes(28);

    private static final int USES = 25;

    private final Service service = Service.service();

    @Journey(Way.WITH_JAVASCRIPT)
    void who_takes_long_is_warned_before_the_session_ends_and_loses_nothing_by_going_on(Windows windows) {
        JobSeeker seeker = given(service.disclosedJobSeeker());
        Window window = Visitor.loggedIn(windows, seeker).window;
        Display display = Display.of(window);
        display.stopsTheClock();

        when(window).goesTo("/my-page/registration/personal-data");
        window.fills("住所", "東京都千代田区霞が関1-2-3");
        passes(display, Duration.ofMinutes(26));
        window.sees("もうすぐログアウトします");
        window.presses("ログインを続ける");
        display.hides("#session-warning");
        window.presses("変更を保存する");

        then(window).sees("登録情報を変更しました。");
        window.sees("東京都千代田区霞が関1-2-3");
    }

    @Journey(Way.WITH_JAVASCRIPT)
    void an_ended_session_is_told_as_a_warning_on_the_page_and_at_the_login(Windows windows) {
        JobSeeker seeker = given(service.disclosedJobSeeker());
        Visitor visitor = Visitor.of(windows, seeker);
        visitor.logsIn();
        Window window = visitor.window;
        Display display = Display.of(window);
        display.stopsTheClock();

        when(window).goesTo("/my-page/registration/personal-data");
        passes(display, Duration.ofMinutes(31));
        window.sees("ログアウトしました");
        window.presses("閉じる");
        window.presses("変更を保存する");

        then(window).isAt("ログイン");
        window.sees("時間がたったため、ログアウトしました。");
        display.shows(".banner.warning");
        display.hides(".banner.success");
    }

    @Journey(Way.WITH_JAVASCRIPT)
    void a_session_that_is_used_elsewhere_does_not_end_here(Windows windows) {
        JobSeeker seeker = given(service.disclosedJobSeeker());
        Window window = Visitor.loggedIn(windows, seeker).window;
        Display display = Display.of(window);
        display.stopsTheClock();

        when(window).goesTo("/my-page/registration/personal-data");
        display.letsPass(Duration.ofMinutes(31));
        display.hides("#session-warning");
        passes(display, Duration.ofMinutes(26));

        then(window).sees("もうすぐログアウトします");
    }

    @Journey(Way.WITH_JAVASCRIPT)
    void a_session_at_its_end_is_not_said_to_go_on(Windows windows) {
        JobSeeker seeker = given(service.disclosedJobSeeker());
        Window window = Visitor.loggedIn(windows, seeker).window;
        Display display = Display.of(window);
        for (int i = 0; i < USES; i++) {
            service.time().passes(NEARLY_IDLE);
            window.goesTo("/my-page/registration");
        }
        display.stopsTheClock();

        when(window).goesTo("/my-page/registration/personal-data");
        passes(display, Duration.ofMinutes(17));
        window.sees("もうすぐログアウトします");
        window.presses("ログインを続ける");

        then(window).sees("続けてログインしていられる時間の上限のため");
        display.hides("#session-renewal");
        window.presses("閉じる");
        display.hides("#session-warning");
    }

    /** On the page's clock and on the service's. */
    private void passes(Display display, Duration time) {
        service.time().passes(time);
        display.letsPass(time);
    }

    @Journey(Way.WITH_JAVASCRIPT)
    void who_comes_without_a_login_is_told_why_it_is_shown(Windows windows) {
        Window window = Visitor.of(windows, given(service.disclosedJobSeeker())).window;

        when(window).goesTo("/my-page/messages");

        then(window).isAt("ログイン");
        window.sees("このページを見るには、ログインしてください。");
        Display.of(window).hides(".banner.success");
    }

    @Journey(Way.WITH_JAVASCRIPT)
    void paper_shows_what_is_read_and_not_what_is_pressed(Windows windows) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String thread = agency.writesTo(seeker).threadId();
        seeker.inbox();
        Window window = Visitor.loggedIn(windows, seeker).window;
        Display display = Display.of(window);

        when(window).goesTo("/my-page/messages/" + thread);
        window.sees(Organization.BODY);
        display.prints();

        then(window).sees(Organization.BODY);
        display.hides("button, .button, .navigation, textarea, .skip");
    }

    @Journey(Way.WITH_JAVASCRIPT)
    void letters_twice_as_large_need_no_scrolling_sideways(Windows windows) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        agency.writesTo(seeker);
        seeker.inbox();
        Window window = Visitor.loggedIn(windows, seeker).window;
        Display display = Display.of(window);

        for (String path : List.of(
                "/my-page",
                "/my-page/messages",
                "/my-page/views",
                "/my-page/disclosure",
                "/my-page/registration",
                "/my-page/profile/edit",
                "/settings",
                "/settings/logins",
                "/help",
                "/accessibility")) {
            when(window).goesTo(path);
            window.isOn(path);
            display.doublesTheText();
            display.fitsIn();
        }
        then(window).isOn("/accessibility");
    }

    @Journey(Way.WITH_JAVASCRIPT)
    void colours_of_ones_own_still_tell_where_one_is(Windows windows) {
        Window window = Visitor.loggedIn(windows, given(service.disclosedJobSeeker())).window;
        Display display = Display.of(window);
        display.usesColoursOfOnesOwn();

        when(window).goesTo("/my-page/disclosure");

        then(window).isAt("求職情報の提供先");
        display.underlines(".navigation [aria-current]");
    }
}
