package hellowork.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;

import com.microsoft.playwright.Locator;
import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Way;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;
import java.util.Map;

/** What an open page shows of what happens meanwhile. */
class LiveJourneyIT {
    private static final String ANOTHER = "もう一つのご案内";
    private static final String ANSWER = "詳しく伺いたいです。";

    private final Service service = Service.service();

    @Journey(Way.WITH_JAVASCRIPT)
    @Rule("P-STREAMS")
    void an_open_inbox_shows_what_arrives_and_leaves_the_focus_where_it_is(Windows windows) {
        JobSeeker seeker = given(service.disclosedJobSeeker());
        service.approvedOrganization().writesTo(seeker);
        seeker.inbox();
        Organization another = given(service.approvedOrganization());
        String reference = another.referenceOf(seeker);
        Window window = Visitor.loggedIn(windows, seeker).window;
        window.goesTo("/my-page/messages");
        Locator link = window.link(Organization.SUBJECT);
        link.focus();
        staysOpen(window);

        when(another)
                .does("POST", "/outreach", Map.of("seeker", reference, "subject", ANOTHER, "body", Organization.BODY));

        then(window).sees(ANOTHER);
        assertThat(link).isFocused();
        isStillOpen(window);
    }

    @Journey(Way.WITH_JAVASCRIPT)
    @Rule({"P-STREAMS", "S-10"})
    void an_open_conversation_shows_the_answer_and_what_is_left_of_the_day(Windows windows) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String next = agency.referenceOf(service.disclosedJobSeeker());
        String thread = agency.writesTo(seeker).threadId();
        agency.threads();
        Window window = Visitor.loggedIn(windows, agency).window;
        window.goesTo("/organization/threads/" + thread);
        window.sees("返信を待っています");
        assertThat(window.page().locator("#quota strong")).hasText("999");
        staysOpen(window);

        when(seeker).answers(thread, ANSWER);
        then(window).sees(ANSWER);
        window.offers("送信する");

        when(agency).writesTo(next, Organization.BODY);
        assertThat(then(window).page().locator("#quota strong")).hasText("998");
        isStillOpen(window);
    }

    /** A page that is loaded anew knows nothing of this. */
    private static void staysOpen(Window window) {
        window.page().evaluate("() => { window.staysOpen = true; }");
    }

    private static void isStillOpen(Window window) {
        org.assertj.core.api.Assertions.assertThat(window.page().evaluate("() => window.staysOpen"))
                .as("the same page as before")
                .isEqualTo(true);
    }
}
