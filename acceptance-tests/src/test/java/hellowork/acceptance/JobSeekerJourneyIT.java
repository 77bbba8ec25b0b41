package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Way;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;
import java.io.IOException;
import java.nio.file.Files;

/** What a job seeker decides about the own data, and does when something is wrong, in a browser. */
class JobSeekerJourneyIT {
    private static final String WRONG = "断ったあとも案内が届きます。";

    private final Service service = Service.service();

    @Journey({Way.WITH_JAVASCRIPT, Way.BY_KEYBOARD})
    @Rule("S-33")
    void an_organization_is_found_by_its_name_and_gets_the_profile_no_more(Windows windows) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        assertThat(agency.finds(seeker)).isPresent();
        Window window = Visitor.loggedIn(windows, seeker).window;

        when(window).goesTo("/my-page/disclosure");
        window.follows("団体を名前で探して設定する");
        window.fills("団体の名前", nameOf(agency).replace("見本", ""));
        window.presses("探す");
        window.follows(nameOf(agency));
        window.isAt(nameOf(agency));
        window.presses("提供先から除く");

        then(window).sees("提供先から除きました。");
        assertThat(agency.finds(seeker)).isEmpty();
        window.goesTo("/my-page/disclosure");
        window.sees(nameOf(agency));
    }

    @Journey({Way.WITH_JAVASCRIPT, Way.BY_KEYBOARD})
    @Rule({"S-40", "S-32"})
    void who_was_written_to_complains_to_the_organization_and_reads_its_answer(Windows windows) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String thread = agency.writesTo(seeker).threadId();
        assertThat(seeker.inbox()).hasSize(1);
        Window window = Visitor.loggedIn(windows, seeker).window;
        Window officer = Visitor.loggedIn(windows, agency).window;

        when(window).goesTo("/my-page/messages/" + thread);
        window.follows("苦情を申し出る");
        window.fills("件名", "案内について");
        window.presses("送信する");
        window.sees("入力に誤りがあります");
        window.fills("困っていること", WRONG);
        window.presses("送信する");
        window.sees("苦情を申し出ました。");

        when(officer).goesTo("/organization");
        officer.follows("対応が必要な苦情 1件");
        officer.follows(nameOf(agency));
        officer.sees(WRONG);
        seeker.registration().identity().forEach(officer::doesNotSee);
        officer.follows("メッセージを送る");
        officer.fills("メッセージ", "お詫びします。今後は送りません。");
        officer.presses("送信する");

        then(window).goesTo("/complaints");
        window.follows(nameOf(agency));
        window.sees("お詫びします。今後は送りません。");
    }

    @Journey({Way.WITH_JAVASCRIPT, Way.BY_KEYBOARD})
    @Rule("S-32")
    void everything_that_is_held_about_somebody_is_taken_away_as_a_file(Windows windows) throws IOException {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        agency.writesTo(seeker);
        assertThat(seeker.inbox()).hasSize(1);
        Window window = Visitor.loggedIn(windows, seeker).window;

        when(window).goesTo("/my-page/registration");
        window.follows("自分の情報を受け取る");
        Download file = window.page().waitForDownload(() -> window.follows("ファイルを受け取る"));

        assertThat(then(file).suggestedFilename()).isEqualTo("my-data.json");
        assertThat(Files.readString(file.path()))
                .contains(seeker.registration().identity())
                .contains(Organization.BODY);
    }

    private static String nameOf(Organization organization) {
        return organization
                .application()
                .json()
                .get("establishment")
                .get("name")
                .asString();
    }
}
