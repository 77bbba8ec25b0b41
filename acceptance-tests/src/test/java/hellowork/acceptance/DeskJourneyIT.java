package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;
import java.util.concurrent.ThreadLocalRandom;

/** What the Hello Work desk does for somebody without a MyPage, in a browser. */
class DeskJourneyIT {
    private final Service service = Service.service();

    @Journey
    @Rule("S-33")
    void the_desk_finds_a_registration_by_its_number_and_corrects_the_school(Windows windows) {
        DeskOfficer desk = given(service.deskOfficer());
        String number = "27010-" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        String id = given(desk).registers(Registration.next(), number);
        Window window = Visitor.loggedIn(windows, desk).window;

        when(window).goesTo("/desk");
        window.fills("求職番号", number);
        window.presses("求職登録を開く");
        window.isAt("求職登録の内容");
        window.goesTo("/desk/registrations/" + id + "/schooling");
        window.fills("卒業した日", "2014-03-31");
        window.presses("変更を保存する");

        then(window).sees("窓口で変更した内容");
        assertThat(desk.registration(id).get("schooling").get("graduation").asString())
                .isEqualTo("2014-03-31");
    }

    @Journey
    @Rule("S-33")
    void nobody_is_found_by_a_number_that_nobody_has(Windows windows) {
        Window window = Visitor.loggedIn(windows, given(service.deskOfficer())).window;

        when(window).goesTo("/desk");
        window.fills("求職番号", "99999-99999999");
        window.presses("求職登録を開く");

        then(window).sees("求職登録はありません");
    }
}
