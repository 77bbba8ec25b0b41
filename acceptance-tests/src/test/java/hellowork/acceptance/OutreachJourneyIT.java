package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Way;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;
import java.util.List;
import java.util.stream.Stream;

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

    @Journey({Way.WITH_JAVASCRIPT, Way.BY_KEYBOARD})
    void an_answer_waits_at_the_home_is_read_and_answered(Windows windows) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String thread = agency.writesTo(seeker).threadId();
        seeker.answers(thread, "詳しく伺いたいです。");
        assertThat(agency.threads()).hasSize(1);
        Window window = Visitor.loggedIn(windows, agency).window;

        when(window).goesTo("/organization");
        window.follows("新しい返信 1件");
        window.follows(Organization.SUBJECT);
        window.sees("詳しく伺いたいです。");
        window.presses("送信する");
        window.sees("入力に誤りがあります");
        window.fills("本文", "来週、お電話できますか。");
        window.presses("送信する");

        then(window).sees("メッセージを送信しました。");
        window.sees("来週、お電話できますか。");
        assertThat(seeker.thread(thread).toString()).contains("来週、お電話できますか。");
        window.goesTo("/organization");
        window.doesNotSee("新しい返信");
    }

    @Journey({Way.WITH_JAVASCRIPT, Way.BY_KEYBOARD})
    @Rule({"S-10", "S-14"})
    void who_was_found_is_written_to_at_once_and_it_is_said_before_how_many_are_left(Windows windows) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker asked = given(service.disclosedJobSeeker());
        String word = asked.registration().word();
        List<JobSeeker> others = Stream.generate(() -> speaksOf(word)).limit(3).toList();
        agency.writesTo(asked);
        assertThat(agency.searches("text=" + word)).hasSize(4);
        Window window = Visitor.loggedIn(windows, agency).window;

        when(window).goesTo("/organization/seekers");
        window.fills("ことばで探す", word);
        window.presses("この条件で探す");
        window.follows("見つかった方みんなに、まとめて案内を書く");
        window.fills("件名", "まとめてのご案内");
        window.fills("本文", Organization.BODY);
        window.presses("下書きを作って宛先を確認する");
        window.sees("前の案内の返信を待っている方");
        window.follows("送信へ進む");
        window.isAt("一括送信の確認");
        window.sees("3件を今すぐ送信しますか");
        window.sees("999件");
        assertThat(others.getFirst().inbox()).isEmpty();
        window.presses("送信する");

        then(window).sees("一括送信が終わりました。");
        window.sees("996");
        assertThat(agency.used()).isEqualTo(4);
        others.forEach(each -> assertThat(each.inbox()).hasSize(1));
        assertThat(asked.inbox()).hasSize(1);
    }

    private JobSeeker speaksOf(String word) {
        JobSeeker seeker = service.jobSeeker();
        Registration own = seeker.registration();
        seeker.registersOnline(new Registration(word, own.personalData(), own.schooling(), own.profile()));
        seeker.acceptsTerms();
        seeker.opensMyPage();
        seeker.disclosesTo("PRIVATE_AGENCY");
        return seeker;
    }
}
