package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;

import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Way;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;
import java.time.LocalDate;

/** What happened, day by day and to one aggregate, in an auditor's browser. */
class AuditJourneyIT {
    private static final String ANSWER = "ご案内ありがとうございます。";

    private final Service service = Service.service();

    @Journey({Way.WITH_JAVASCRIPT, Way.BY_KEYBOARD})
    @Rule({"P-HISTORY", "S-32"})
    void from_the_events_of_today_to_how_a_conversation_stood_before_it_was_answered(Windows windows) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String thread = agency.writesTo(seeker).threadId();
        seeker.answers(thread, ANSWER);
        LocalDate today = service.time().today();
        Window window = Visitor.loggedIn(windows, service.auditor()).window;

        when(window).goesTo("/audit");
        window.follows("今日のできごと");
        window.isAt("できごとの記録");
        window.fills("対象のID", thread);
        window.fills("この日から", today.plusDays(1).toString());
        window.fills("この日まで", today.plusDays(1).toString());
        window.presses("絞り込む");
        window.sees("当てはまるできごとはありません");
        window.fills("この日から", today.minusDays(1).toString());
        window.presses("絞り込む");
        window.sees("ReplySent");
        window.follows("MessageSent");
        window.follows(thread);
        window.sees("番号 2）");

        when(window).follows("この時点の状態 （0");
        window.sees("の時点の状態を見ています");
        then(window).sees("番号 0）");
        window.sees(agency.id());
        window.doesNotSee(Organization.BODY);
        window.doesNotSee(ANSWER);
        window.follows("いまの状態を見る");
        window.sees("番号 2）");
    }
}
