package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;

import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;
import java.util.Map;

/** Somebody types for a long time, and meanwhile something happens that leaves no place for it. */
class RefusedFormJourneyIT {
    private static final String TYPED = "先日の件について、詳しくご説明いたしますので、ご確認をお願いいたします。";

    private final Service service = Service.service();

    @Journey
    void what_was_typed_about_a_complaint_that_is_closed_meanwhile_is_shown_and_not_sent(Windows windows) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String complaint = seeker.does(
                        "POST",
                        "/complaints",
                        Map.of("organizationId", agency.id(), "to", "ORGANIZATION", "subject", "案内", "body", "困っています。"))
                .json()
                .get("complaintId")
                .asString();
        Window window = Visitor.loggedIn(windows, agency).window;

        when(window).goesTo("/complaints/" + complaint + "/message");
        window.fills("メッセージ", TYPED);
        seeker.does("POST", "/complaints/" + complaint + "/closing", Map.of("solved", true));
        window.presses("送信する");

        then(window).isAt("送信できませんでした");
        window.unfolds("送信されなかった文章を見る");
        window.sees(TYPED);
        window.follows("今の状況を見る");
        window.doesNotSee(TYPED);
    }

    @Journey
    void what_was_typed_to_somebody_who_declines_meanwhile_is_shown_and_not_sent(Windows windows) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String thread = agency.writesTo(seeker).threadId();
        seeker.answers(thread, "詳しく教えてください。");
        Window window = Visitor.loggedIn(windows, agency).window;

        when(window).goesTo("/organization/threads/" + thread);
        window.fills("本文", TYPED);
        seeker.declines(thread, "ほかに決まりました。");
        window.presses("送信する");

        then(window).unfolds("送信されなかった文章を見る");
        window.sees(TYPED);
        window.sees("ほかに決まりました。");
    }
}
