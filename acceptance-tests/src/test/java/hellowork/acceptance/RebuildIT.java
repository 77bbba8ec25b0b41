package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.Organization.Sent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A projection is thrown away and built again from the events, with the same answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebuildIT {
    private final Service service = Service.service();
    private final Organization agency = service.approvedOrganization();
    private final JobSeeker seeker = service.disclosedJobSeeker();
    private final JobSeeker other = service.disclosedJobSeeker();
    private String threadId = "";

    @BeforeAll
    void a_conversation() {
        Sent outreach = given(agency).writesTo(seeker);
        threadId = outreach.threadId();
        seeker.reads(outreach);
        seeker.answers(threadId, "ご案内ありがとうございます。");
        agency.writesIn(threadId, "ご返信ありがとうございます。");
        agency.writesTo(other);
        other.blocks(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quota",
                "threads",
                "templates",
                "bulk-sends",
                "message-reports",
                "candidate-lists",
                "saved-searches",
                "organizations",
                "usage-report",
                "search"
            })
    @Rule("P-PROJECTION")
    void a_rebuilt_projection_gives_the_same_answers(String projection) {
        Map<String, String> before = answers();

        when(service.auditor()).rebuilds(projection);

        assertThat(then(this).answers()).isEqualTo(before);
    }

    /** What a report is made from is sealed anew with each answer. */
    private static String withoutBasis(Answer answer) {
        return answer.text().replaceAll("\"basis\":\"[^\"]*\"", "");
    }

    /** What everybody who is asked sees of what is projected. */
    private Map<String, String> answers() {
        LocalDate today = service.time().today();
        int fiscalYear = today.minusMonths(3).getYear();
        Map<String, String> answers = new LinkedHashMap<>();
        for (String path : List.of(
                "/quota",
                "/threads",
                "/threads/" + threadId,
                "/usage-reports/" + fiscalYear,
                "/seekers?limit=100",
                "/seekers?text=" + seeker.registration().word())) {
            answers.put("agency " + path, withoutBasis(agency.sees(path)));
        }
        answers.put("seeker", seeker.sees("/threads").text());
        answers.put("thread", seeker.sees("/threads/" + threadId).text());
        answers.put(
                "officer",
                service.bureauOfficer().sees("/organizations?limit=100").text());
        answers.put(
                "report",
                withoutBasis(service.bureauOfficer()
                        .sees("/usage-reports/" + fiscalYear + "?organizationId=" + agency.id())));
        assertThat(answers.get("report")).contains("\"messagesSent\":3", "\"seekersContacted\":2", "\"replies\":1");
        return answers;
    }
}
