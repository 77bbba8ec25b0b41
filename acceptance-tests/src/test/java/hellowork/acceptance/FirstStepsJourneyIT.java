package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;
import tools.jackson.databind.JsonNode;

/** From a new account to a profile that organizations see, in a browser. */
class FirstStepsJourneyIT {
    private final Service service = Service.service();

    @Journey
    @Rule({"S-30", "S-31", "S-33"})
    void a_new_job_seeker_registers_agrees_opens_my_page_and_chooses_recipients(Windows windows) {
        JobSeeker seeker = given(service.jobSeeker());
        Window window = Visitor.loggedIn(windows, seeker).window;

        when(window).goesTo("/my-page");
        window.follows("求職登録を始める");
        window.fills("氏名", seeker.registration().personal("name"));
        window.fills("フリガナ", seeker.registration().personal("kana"));
        window.fills("生年月日", "1990-04-01");
        window.fills("住所", "東京都千代田区霞が関1-2-2");
        window.chooses("最後に通った", "大学・短期大学・大学院");
        window.fills("卒業した日", "2013-03-31");
        window.unfolds("事務的職業");
        window.ticks("一般事務");
        window.chooses("都道府県", "大阪府");
        window.presses("市区町村を表示する");
        window.ticks("大阪府のどこでも");
        window.ticks("正社員");
        window.chooses("最終学歴", "大学");
        window.fills("自己紹介", "事務の経験が5年あります。");
        window.presses("登録して次へ");
        window.isAt("利用規約(求職者用)");
        window.ticks("利用規約を読み、同意します");
        window.presses("同意して次へ");
        window.isAt("求職者マイページの開設");
        window.presses("マイページを開設する");
        window.isAt("求職情報の提供先");
        window.ticks("民間人材ビジネス");
        window.presses("提供先を保存する");

        then(window).sees("提供先を変更しました。");
        window.goesTo("/my-page");
        window.sees("プロフィールは、団体に表示されています");
        JsonNode page = seeker.myPage();
        assertThat(page.get("eligible").asBoolean()).isTrue();
        assertThat(page.get("recipients").get(0).asString()).isEqualTo("PRIVATE_AGENCY");
        assertThat(page.get("profile").get("places").get(0).asString()).isEqualTo("27");
    }
}
