package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.Organization.Sent;
import hellowork.acceptance.browser.Journey;
import hellowork.acceptance.browser.Window;
import hellowork.acceptance.browser.Windows;

/** A job seeker's messages in a browser. */
class MessagesJourneyIT {
    private static final String ANSWER = "詳しく伺いたいです。";

    private final Service service = Service.service();

    @Journey
    @Rule({"S-14", "S-32"})
    void an_outreach_is_read_with_whom_to_complain_to_and_answered(Windows windows) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        Sent outreach = agency.writesTo(seeker);
        assertThat(seeker.inbox()).hasSize(1);
        Window window = Visitor.loggedIn(windows, seeker).window;

        when(window).goesTo("/my-page/messages");
        window.follows(Organization.SUBJECT);
        window.isAt(Organization.SUBJECT);
        window.sees(Organization.BODY);
        window.sees(ApplicationForm.COMPLAINTS_PHONE);
        window.fills("返信の内容", ANSWER);
        window.presses("返信を送る");

        then(window).sees("返信を送りました。");
        window.sees(ANSWER);
        assertThat(agency.thread(outreach.threadId()).text()).contains(ANSWER);
    }

    @Journey
    @Rule("S-32")
    void what_may_tell_who_somebody_is_is_sent_only_after_a_tick_and_stays_written_until_then(Windows windows) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        Sent outreach = agency.writesTo(seeker);
        assertThat(seeker.inbox()).hasSize(1);
        Window window = Visitor.loggedIn(windows, seeker).window;
        String told = "電話番号は090-1234-5678です。";

        when(window).goesTo("/my-page/messages/" + outreach.threadId());
        window.fills("返信の内容", told);
        window.presses("返信を送る");
        window.sees("090-1234-5678");
        assertThat(agency.thread(outreach.threadId()).text()).doesNotContain("090-1234-5678");
        window.ticks("伝わってもよいので");
        window.presses("返信を送る");

        then(window).sees("返信を送りました。");
        assertThat(agency.thread(outreach.threadId()).text()).contains("090-1234-5678");
    }

    @Journey
    @Rule("S-34")
    void a_block_is_set_in_the_conversation_and_lifted_again(Windows windows) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        Sent outreach = agency.writesTo(seeker);
        assertThat(seeker.inbox()).hasSize(1);
        Window window = Visitor.loggedIn(windows, seeker).window;

        when(window).goesTo("/my-page/messages/" + outreach.threadId());
        window.follows("ブロックする");
        window.presses("ブロックする");

        then(window).sees("ブロックしました。");
        assertThat(agency.findsAtOnce(seeker)).isFalse();
        window.presses("ブロックを解除する");
        window.sees("ブロックを解除しました。");
        assertThat(agency.finds(seeker)).isPresent();
    }

    @Journey
    void somebody_declines_with_a_reason_that_the_organization_reads(Windows windows) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        Sent outreach = agency.writesTo(seeker);
        assertThat(seeker.inbox()).hasSize(1);
        Window window = Visitor.loggedIn(windows, seeker).window;

        when(window).goesTo("/my-page/messages/" + outreach.threadId());
        window.follows("辞退する");
        window.isAt("辞退する");
        window.fills("団体に伝える理由", "別の仕事に決まりました。");
        window.presses("辞退する");

        then(window).sees("辞退しました。");
        assertThat(agency.thread(outreach.threadId()).text()).contains("別の仕事に決まりました。");
    }
}
