package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;

/** 案内 in an organization's browser. */
class OutreachJourneyIT {
    private final Service service = Service.service();

    @Journey
    @Rule({"S-14", "S-32"})
    void somebody_is_found_by_a_word_opened_and_written_to_without_being_named(Windows windows) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        assertThat(agency.finds(seeker)).isPresent();
        Window window = Visitor.loggedIn(windows, agency).window;

        when(window).goesTo("/organization/seekers");
        window.fills("ことばで探す", seeker.registration().word());
        window.presses("この条件で探す");
        window.presses("プロフィールを開く");
        window.isAt("求職者のプロフィール");
        window.sees(seeker.registration().selfIntroduction());
        seeker.registration().identity().forEach(window::doesNotSee);
        window.follows("案内を書く");
        window.isAt("案内を書く");
        window.fills("件名", Organization.SUBJECT);
        window.fills("本文", Organization.BODY);
        window.presses("内容を確認する");
        window.sees("まだ送信していません");
        assertThat(seeker.inbox()).isEmpty();
        window.presses("送信する");

        then(window).sees("案内を送信しました。");
        assertThat(seeker.inbox())
                .singleElement()
                .satisfies(
                        thread -> assertThat(thread.get("subject").asString()).isEqualTo(Organization.SUBJECT));
        assertThat(seeker.views()).isNotEmpty();

        when(window).follows("プロフィールを開く");
        window.sees("この方とのやりとりがあります");
        window.follows("やりとりを開く");

        then(window).sees("返信を待っています");
    }
}
