package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Way;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;

/** What is done most, on a phone. */
class PhoneJourneyIT {
    private static final String MENU = "メニュー";

    private final Service service = Service.service();

    @Journey({Way.WITH_JAVASCRIPT, Way.WITHOUT_JAVASCRIPT})
    @Rule("S-14")
    void a_job_seeker_comes_by_the_menu_to_a_message_and_answers(Windows windows) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String thread = agency.writesTo(seeker).threadId();
        assertThat(seeker.inbox()).hasSize(1);
        Window window = Visitor.onPhone(windows, seeker).window;

        when(window).goesTo("/my-page");
        window.unfolds(MENU);
        window.follows("メッセージ");
        window.follows(Organization.SUBJECT);
        window.fills("返信の内容", "詳しく伺いたいです。");
        window.presses("返信を送る");

        then(window).sees("返信を送りました。");
        assertThat(agency.thread(thread).text()).contains("詳しく伺いたいです。");
    }

    @Journey({Way.WITH_JAVASCRIPT, Way.WITHOUT_JAVASCRIPT})
    @Rule("S-32")
    void an_organization_comes_by_the_menu_to_the_search_and_finds_somebody(Windows windows) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        assertThat(agency.finds(seeker)).isPresent();
        Window window = Visitor.onPhone(windows, agency).window;

        when(window).goesTo("/organization/reports");
        window.unfolds(MENU);
        window.follows("求職者を探す");
        window.fills("ことばで探す", seeker.registration().word());
        window.presses("この条件で探す");
        window.presses("プロフィールを開く");

        then(window).isAt("求職者のプロフィール");
        window.sees(seeker.registration().selfIntroduction());
    }
}
