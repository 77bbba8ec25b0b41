package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.Organization.Sent;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What was acknowledged is there after the program has ended, however it did. */
class RestartIT {
    private final Service service = Service.service();

    @ParameterizedTest(name = "killed: {0}")
    @ValueSource(booleans = {false, true})
    @Rule("P-DURABLE")
    void a_program_that_starts_again_finds_everything_again(boolean killed) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        JobSeeker blocking = given(service.disclosedJobSeeker());
        Sent outreach = agency.writesTo(seeker);
        seeker.answers(outreach.threadId(), "よろしくお願いします。");
        agency.writesIn(outreach.threadId(), "ありがとうございます。");
        blocking.blocks(agency);
        String reference = agency.referenceOf(seeker);
        for (int i = 1; i <= 20; i++) {
            agency.writesIn(outreach.threadId(), "続報 " + i);
        }
        List<JsonNode> history = service.auditor().eventsOf(outreach.threadId());

        when(service).restarts(killed);

        assertThat(then(service.auditor()).eventsOf(outreach.threadId())).isEqualTo(history);
        assertThat(then(agency).used()).isEqualTo(21);
        assertThat(agency.thread(outreach.threadId()).json().get("messages").size())
                .isEqualTo(23);
        assertThat(agency.referenceOf(seeker)).isEqualTo(reference);
        assertThat(agency.finds(blocking)).isEmpty();
        assertThat(then(seeker).inbox()).hasSize(1);
        agency.writesIn(outreach.threadId(), "再開しました。");
        assertThat(agency.used()).isEqualTo(22);
    }
}
