package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.Organization.Sent;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 辞退: the polite no, which an organization is told of. */
class DeclineIT {
    private final Service service = Service.service();

    @Test
    @Rule("P-DECLINED")
    void after_a_decline_the_organization_waits_until_the_job_seeker_writes() {
        Organization agency = given(service.approvedOrganization());
        Organization other = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String reference = agency.referenceOf(seeker);
        Sent outreach = agency.writesTo(seeker);

        when(seeker).declines(outreach.threadId(), "別の仕事が決まりました。");

        JsonNode thread = then(agency).thread(outreach.threadId()).json();
        assertThat(thread.get("decline").get("reason").asString()).isEqualTo("別の仕事が決まりました。");
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(service.mails().to(agency.mailAddress))
                        .filteredOn(mail -> mail.subject().contains("辞退"))
                        .singleElement()
                        .satisfies(mail -> assertThat(mail.text()).doesNotContain("別の仕事")));
        thenRefused(409, "P-DECLINED", () -> agency.writesIn(outreach.threadId(), "いかがでしょうか。"));
        when(service.time()).passes(Duration.ofDays(15));
        thenRefused(409, "P-DECLINED", () -> agency.writesTo(reference, Organization.BODY));
        assertThat(then(agency).used()).as("a refused message does not count").isZero();
        then(other).writesTo(seeker);

        when(seeker).answers(outreach.threadId(), "やはりお話を伺いたいです。");
        assertThat(then(agency).thread(outreach.threadId()).json().has("decline"))
                .isFalse();
        then(agency).writesIn(outreach.threadId(), "ありがとうございます。");
    }

    @Test
    @Rule("S-32")
    void a_reason_tells_who_declines_only_on_purpose() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        Sent outreach = agency.writesTo(seeker);

        thenRefused(422, "S-32", () -> seeker.declines(outreach.threadId(), "電話番号は090-1234-5678です。"));
        assertThat(then(agency).thread(outreach.threadId()).json().has("decline"))
                .isFalse();
    }

    @Test
    @Rule("S-32")
    void the_organization_sees_what_it_has_not_read_itself_and_never_what_the_job_seeker_has_read() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        Sent outreach = agency.writesTo(seeker);
        when(seeker).reads(outreach);
        Sent reply = when(seeker).answers(outreach.threadId(), "よろしくお願いします。");

        assertThat(then(agency).threads().getFirst().get("unread").asInt()).isOne();
        when(agency).reads(reply);

        JsonNode thread = then(agency).thread(outreach.threadId()).json();
        assertThat(thread.get("unread").asInt()).isZero();
        List<JsonNode> messages = Answer.list(thread.get("messages"));
        assertThat(messages.get(0).has("openedAt"))
                .as("when the job seeker read it")
                .isFalse();
        assertThat(messages.get(1).has("openedAt")).isTrue();
        assertThat(Answer.list(then(seeker).thread(outreach.threadId()).get("messages")))
                .allMatch(message -> message.has("readAt"));
    }
}
