package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 一括送信: looked at first, then all or nothing. */
class BulkIT {
    private final Service service = Service.service();

    @Test
    @Rule({"S-10", "S-14"})
    void a_bulk_send_is_looked_at_and_then_sent_whole() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker one = given(service.disclosedJobSeeker());
        JobSeeker other = given(service.disclosedJobSeeker());
        JobSeeker awaited = given(service.disclosedJobSeeker());
        JobSeeker blocking = given(service.disclosedJobSeeker());
        String reference = agency.referenceOf(one);
        String ofBlocking = agency.referenceOf(blocking);
        agency.writesTo(awaited);
        blocking.blocks(agency);

        String bulk = when(agency)
                .drafts(List.of(
                        reference, agency.referenceOf(other), agency.referenceOf(awaited), ofBlocking, reference));

        JsonNode preview = then(agency).bulkSend(bulk);
        assertThat(preview.get("state").asString()).isEqualTo("DRAFTED");
        assertThat(preview.get("recipients").asInt()).isEqualTo(4);
        assertThat(preview.get("messages").asInt()).isEqualTo(2);
        assertThat(preview.get("leftToday").asInt()).isEqualTo(999);
        assertThat(preview.get("doubled").get(0).asString()).isEqualTo(reference);
        assertThat(Answer.list(preview.get("excluded")))
                .extracting(excluded -> excluded.get("reason").asString())
                .containsExactly("ANSWER_AWAITED", "NOT_AVAILABLE");
        assertThat(then(one).inbox()).as("nothing is sent yet").isEmpty();

        when(agency).sends(bulk, false);
        when(agency).sends(bulk, false);

        assertThat(then(agency).bulkSend(bulk).get("state").asString()).isEqualTo("SENT");
        assertThat(then(agency).used()).as("sent once").isEqualTo(3);
        for (JobSeeker seeker : List.of(one, other)) {
            assertThat(then(seeker).inbox()).singleElement().satisfies(thread -> {
                assertThat(thread.get("subject").asString()).isEqualTo(Organization.SUBJECT);
                assertThat(thread.get("complaintContact").get("phone").asString())
                        .isEqualTo(ApplicationForm.COMPLAINTS_OFFICER.get("phone"));
            });
        }
        assertThat(then(blocking).inbox()).isEmpty();
        assertThat(then(awaited).inbox().getFirst().get("unread").asInt()).isOne();
        assertThat(then(agency)
                        .sees("/bulk-sends")
                        .items()
                        .getFirst()
                        .get("sent")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    @Rule({"S-34", "P-BULK-CHANGED"})
    void a_block_after_the_check_wins_and_the_sender_has_to_agree_to_skip() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker one = given(service.disclosedJobSeeker());
        JobSeeker other = given(service.disclosedJobSeeker());
        String bulk = agency.drafts(List.of(agency.referenceOf(one), agency.referenceOf(other)));

        when(other).blocks(agency);

        thenRefused(409, "P-BULK-CHANGED", () -> agency.sends(bulk, false));
        assertThat(then(one).inbox()).isEmpty();
        assertThat(then(agency).used()).as("a refused bulk send does not count").isZero();

        when(agency).sends(bulk, true);
        JsonNode outcome = then(agency).bulkSend(bulk);
        assertThat(outcome.get("messages").asInt()).isOne();
        assertThat(outcome.get("excluded").get(0).get("reason").asString()).isEqualTo("NOT_AVAILABLE");
        assertThat(then(other).inbox()).isEmpty();
    }

    @Test
    @Rule("P-WORDS")
    void words_that_the_law_may_forbid_are_pointed_out_and_a_template_is_taken_as_it_is() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String reference = agency.referenceOf(seeker);
        String template = agency.does(
                        "POST", "/templates", Map.of("name", "祝", "subject", "ご案内", "body", "お祝い金を差し上げます。"))
                .json()
                .get("templateId")
                .asString();
        Map<String, Object> form = Map.of("seekers", List.of(reference), "template", template);

        thenRefused(422, "P-WORDS", () -> agency.does("POST", "/bulk-sends", form));
        String bulk = when(agency)
                .does("POST", "/bulk-sends", ApplicationForm.with(form, "keepWordsBecause", "制度の説明のため"))
                .json()
                .get("bulkSendId")
                .asString();
        when(agency).sends(bulk, false);
        assertThat(then(seeker)
                        .thread(seeker.inbox().getFirst().get("threadId").asString())
                        .toString())
                .contains("お祝い金を差し上げます。");
    }

    @Test
    @Rule("P-UNKNOWN")
    void anothers_bulk_send_does_not_exist() {
        Organization agency = given(service.approvedOrganization());
        Organization other = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String bulk = agency.drafts(List.of(agency.referenceOf(seeker)));

        assertThat(then(other)
                        .looks("/bulk-sends/" + bulk, service.consistency())
                        .status())
                .isEqualTo(404);
        thenRefused(404, "P-UNKNOWN", () -> other.sends(bulk, true));
        assertThat(then(seeker).inbox()).isEmpty();
    }
}
