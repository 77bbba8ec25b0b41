package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.Organization.Sent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 通報, and words that the law may forbid: what officers see of messages. */
class ReportIT {
    private final Service service = Service.service();

    private static List<JsonNode> about(Person officer, String path, Sent message) {
        return officer.sees(path).items().stream()
                .filter(item -> item.get("messageId").asString().equals(message.messageId()))
                .toList();
    }

    @Test
    @Rule("S-32")
    void a_report_reaches_the_desk_and_the_bureau_which_does_not_learn_who_reports() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        Sent outreach = agency.writesTo(seeker);
        String report = "/threads/" + outreach.threadId() + "/messages/" + outreach.messageId() + "/report";

        thenRefused(
                422,
                "S-32",
                () -> seeker.does("POST", report, Map.of("kind", "HARASSMENT", "text", "090-1234-5678に電話してください。")));
        when(seeker).does("POST", report, Map.of("kind", "HARASSMENT", "text", "失礼な内容です。"));

        assertThat(about(then(service.deskOfficer()), "/message-reports?limit=100", outreach))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.get("jobSeekerId").asString()).isEqualTo(seeker.id());
                    assertThat(item.get("body").asString()).isEqualTo(Organization.BODY);
                });
        assertThat(about(then(service.bureauOfficer()), "/message-reports?limit=100", outreach))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.get("text").asString()).isEqualTo("失礼な内容です。");
                    assertThat(item.has("jobSeekerId")).isFalse();
                    assertThat(item.toString()).doesNotContain(seeker.id().substring("job-seeker-".length()));
                });
        BureauOfficer osaka = service.bureauOfficer("27");
        assertThat(about(osaka, "/message-reports?limit=100", outreach)).isEmpty();
        thenRefused(404, "P-UNKNOWN", () -> osaka.does("POST", report + "/closing", Map.of("note", "確認しました。")));
        assertThat(then(agency).thread(outreach.threadId()).text())
                .as("the organization is not told")
                .doesNotContain("失礼");

        when(service.bureauOfficer()).does("POST", report + "/closing", Map.of("note", "指導しました。"));
        assertThat(about(then(service.deskOfficer()), "/message-reports?limit=100", outreach))
                .isEmpty();
        assertThat(about(service.deskOfficer(), "/message-reports?state=CLOSED&limit=100", outreach))
                .singleElement()
                .satisfies(item -> assertThat(item.get("note").asString()).isEqualTo("指導しました。"));
    }

    @Test
    @Rule("P-WORDS")
    void words_that_were_kept_with_a_reason_are_shown_to_the_bureau_only() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        Sent outreach = Sent.of(when(agency)
                .does(
                        "POST",
                        "/outreach",
                        Map.of(
                                "seeker",
                                agency.referenceOf(seeker),
                                "subject",
                                "ご案内",
                                "body",
                                "国籍は問いません。",
                                "keepWordsBecause",
                                "問わないと伝えるため")));

        assertThat(about(then(service.bureauOfficer()), "/flagged-messages?limit=100", outreach))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.get("words").get(0).asString()).isEqualTo("国籍");
                    assertThat(item.get("reason").asString()).isEqualTo("問わないと伝えるため");
                    assertThat(item.get("body").asString()).isEqualTo("国籍は問いません。");
                });
        assertThat(about(service.bureauOfficer("27"), "/flagged-messages?limit=100", outreach))
                .isEmpty();
    }
}
