package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;

/** What a job seeker says about paid support and an employment, in a browser. */
class EmploymentJourneyIT {
    private final Service service = Service.service();

    @Journey
    @Rule("O-21")
    void an_employment_is_confirmed_after_it_is_said_what_that_ends(Windows windows) {
        JobSeeker seeker = given(service.disclosedJobSeeker());
        Placement placement = given(Placement.begun(service.approvedOrganization(), seeker));
        placement.accepts(false);
        placement.records("REGULAR", service.time().today());
        assertThat(seeker.sees("/threads/" + placement.threadId() + "/placement")
                        .json()
                        .get("hires")
                        .size())
                .isOne();
        Window window = Visitor.loggedIn(windows, seeker).window;

        when(window).goesTo("/my-page/messages/" + placement.threadId());
        window.follows("この就職を確認する");
        window.isAt("就職の確認");
        window.sees("求職登録は「就職」で終わり");
        window.presses("就職したことを確認する");

        then(window).sees("就職を確認しました。");
        assertThat(seeker.myPage().get("endedBecause").asString()).isEqualTo("PLACED");
    }

    @Journey
    @Rule("S-21")
    void paid_support_is_wished_and_the_wish_taken_back(Windows windows) {
        JobSeeker seeker = given(service.disclosedJobSeeker());
        Placement placement = given(Placement.begun(service.approvedOrganization(), seeker));
        Window window = Visitor.loggedIn(windows, seeker).window;

        when(window).goesTo("/my-page/messages/" + placement.threadId());
        window.unfolds("職業紹介以外の有料の就職支援サービス");
        window.presses("有料の就職支援サービスを希望する");
        window.sees("希望すると伝えました");
        window.presses("希望を取り消す");

        then(window).sees("取り消しました");
    }
}
