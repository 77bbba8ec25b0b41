package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.Organization.Sent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 案内 and the conversation after it. */
class OutreachIT {
    private static final String NOTICE = "メッセージが届いています";

    private final Service service = Service.service();

    @Test
    @Rule({"S-14", "S-32"})
    void an_outreach_is_read_and_answered_and_tells_nobody_who_answers() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());

        Sent outreach = when(agency).writesTo(seeker);

        JsonNode inbox = then(seeker).inbox().getFirst();
        assertThat(inbox.get("threadId").asString()).isEqualTo(outreach.threadId());
        assertThat(inbox.get("subject").asString()).isEqualTo(Organization.SUBJECT);
        assertThat(inbox.get("unread").asInt()).isOne();
        assertThat(inbox.get("organization").get("organizationId").asString()).isEqualTo(agency.id());
        assertThat(inbox.get("complaintContact").get("phone").asString())
                .isEqualTo(ApplicationForm.COMPLAINTS_OFFICER.get("phone"));
        assertThat(inbox.get("complaintContact").get("name").asString())
                .isEqualTo(ApplicationForm.COMPLAINTS_OFFICER.get("name"));

        when(seeker).reads(outreach);
        when(seeker).answers(outreach.threadId(), "ご案内ありがとうございます。詳しく伺いたいです。");

        assertThat(then(seeker).thread(outreach.threadId()).get("unread").asInt())
                .isZero();
        JsonNode thread = then(agency).thread(outreach.threadId()).json();
        assertThat(thread.get("seeker").asString()).isEqualTo(agency.referenceOf(seeker));
        assertThat(thread.get("lastSender").asString()).isEqualTo("JOB_SEEKER");
        assertThat(thread.get("messages").get(1).get("body").asString()).contains("詳しく伺いたい");
        assertThat(thread.toString())
                .as("when something was read is the seeker's own")
                .doesNotContain("readAt");
    }

    @Test
    @Rule("S-32")
    void identity_reaches_an_organization_only_if_the_job_seeker_tells_it() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String phone = seeker.registration().personal("phone");
        Sent outreach = agency.writesTo(seeker);

        thenRefused(422, "S-32", () -> seeker.answers(outreach.threadId(), "電話番号は090-1234-5678です。"));
        when(seeker).tells(outreach.threadId(), phone);

        assertThat(then(agency).thread(outreach.threadId()).text()).contains(phone);
    }

    @Test
    @Rule("S-32")
    void two_organizations_hold_different_references_for_the_same_job_seeker() {
        Organization one = given(service.approvedOrganization());
        Organization other = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());

        String mine = when(one).referenceOf(seeker);
        String theirs = when(other).referenceOf(seeker);

        assertThat(mine).isNotEqualTo(theirs);
        assertThat(then(one).referenceOf(seeker)).as("the same each time").isEqualTo(mine);
        thenRefused(404, "P-UNKNOWN", () -> one.writesTo(theirs, Organization.BODY));
    }

    @Test
    @Rule("S-13")
    void an_outreach_is_sent_at_three_in_the_morning() {
        service.time().becomes(service.time().next(LocalTime.of(3, 0)));
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());

        Sent outreach = when(agency).writesTo(seeker);

        Instant sent = Instant.parse(then(seeker)
                .thread(outreach.threadId())
                .get("messages")
                .get(0)
                .get("sentAt")
                .asString());
        assertThat(sent.atZone(BusinessTime.JAPAN).getHour()).isEqualTo(3);
    }

    @Test
    @Rule("P-SECOND-OUTREACH")
    void a_second_outreach_waits_for_the_answer_or_for_fourteen_days() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String reference = agency.referenceOf(seeker);
        Instant sent = service.time().stands();
        Sent outreach = agency.writesTo(reference, Organization.BODY);

        thenRefused(409, "P-SECOND-OUTREACH", () -> agency.writesTo(reference, Organization.BODY));
        service.time().standsAt(sent.plus(Duration.ofDays(14)).minusSeconds(1));
        thenRefused(409, "P-SECOND-OUTREACH", () -> agency.writesTo(reference, Organization.BODY));
        thenRefused(409, "P-SECOND-OUTREACH", () -> agency.writesIn(outreach.threadId(), "いかがでしょうか。"));
        when(service.time()).becomes(sent.plus(Duration.ofDays(14)));

        then(agency).writesTo(reference, Organization.BODY);
        assertThat(then(seeker).inbox()).hasSize(1);
    }

    @Test
    @Rule("P-IDEMPOTENCY")
    void the_same_request_sent_again_sends_nothing_again() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        Map<String, String> key = Map.of("Idempotency-Key", "outreach-1");
        Map<String, Object> body = Map.of(
                "seeker", agency.referenceOf(seeker), "subject", Organization.SUBJECT, "body", Organization.BODY);

        Sent first = Sent.of(when(agency).does("POST", "/outreach", body, key));
        Sent again = Sent.of(when(agency).does("POST", "/outreach", body, key));

        assertThat(again).isEqualTo(first);
        assertThat(then(agency).used()).isOne();
        assertThat(then(seeker).thread(first.threadId()).get("messages").size()).isOne();
        thenRefused(
                422,
                "P-IDEMPOTENCY",
                () -> agency.does("POST", "/outreach", ApplicationForm.with(body, "body", "別の本文"), key));
    }

    @Test
    @Rule("P-WORDS")
    void words_that_the_law_may_forbid_are_pointed_out() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String reference = agency.referenceOf(seeker);

        assertThat(thenRefused(422, "P-WORDS", () -> agency.writesTo(reference, "ご入社の方にはお祝い金を差し上げます。"))
                        .json()
                        .get("words")
                        .toString())
                .contains("お祝い金");
        assertThat(then(agency).used()).as("a refused message does not count").isZero();
    }

    @Test
    void the_job_seeker_is_told_of_a_message_by_mail_unless_that_is_switched_off() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker told = given(service.disclosedJobSeeker());
        JobSeeker quiet = given(service.disclosedJobSeeker());
        quiet.switchesNotice(false);

        when(agency).writesTo(quiet);
        when(agency).writesTo(told);

        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(service.mails().to(told.mailAddress))
                        .filteredOn(mail -> mail.subject().contains(NOTICE))
                        .singleElement()
                        .satisfies(mail -> assertThat(mail.text()).doesNotContain(Organization.BODY, agency.id())));
        assertThat(then(quiet).inbox()).hasSize(1);
        // mails leave in the order of what they are about: this one would have come before
        assertThat(service.mails().to(quiet.mailAddress))
                .noneMatch(mail -> mail.subject().contains(NOTICE));
    }
}
