package hellowork.query.usagereport;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.Application;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicant;
import hellowork.events.JointApplicantId;
import hellowork.events.LicenceNumber;
import hellowork.events.MessageKind;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationId;
import hellowork.events.ThreadId;
import hellowork.query.Api;
import hellowork.query.History;
import hellowork.query.QueryTest;
import hellowork.query.Samples;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QueryTest
class UsageReportTest {
    private static final Instant LAST_SECOND_OF_2025 = Instant.parse("2026-03-31T14:59:59Z");
    private static final Instant FIRST_SECOND_OF_2026 = Instant.parse("2026-03-31T15:00:00Z");

    private final OrganizationId organization = Samples.organization();

    @Autowired
    private History history;

    @Autowired
    private Api api;

    @Test
    void a_job_seeker_counts_once_a_year_however_many_messages_there_are() {
        JobSeekerId seeker = Samples.jobSeeker();
        ThreadId thread = Samples.thread();
        history.append(Samples.submitted(organization, "札幌人材", "01", LAST_SECOND_OF_2025));
        history.append(sent(thread, seeker, LAST_SECOND_OF_2025));
        history.append(sent(thread, seeker, FIRST_SECOND_OF_2026), sent(thread, seeker, FIRST_SECOND_OF_2026));
        history.append(sent(Samples.thread(), Samples.jobSeeker(), FIRST_SECOND_OF_2026));
        long position = history.append(Samples.reply(thread, organization, seeker, FIRST_SECOND_OF_2026));

        Api.User user = api.organization(organization);
        expect(user.get("/api/v1/usage-reports/2025", position).body(), 1, 1, 0);
        expect(user.get("/api/v1/usage-reports/2026", position).body(), 3, 2, 1);
        expect(user.get("/api/v1/usage-reports/2027", position).body(), 0, 0, 0);
    }

    @Test
    void an_answer_counts_for_the_contractor_that_wrote_what_it_answers_too() {
        JobSeekerId seeker = Samples.jobSeeker();
        ThreadId thread = Samples.thread();
        JointApplicantId contractor = new JointApplicantId("joint-applicant-" + UUID.randomUUID());
        history.append(Samples.submitted(organization, "札幌人材", "01", FIRST_SECOND_OF_2026));
        history.append(sent(thread, seeker, FIRST_SECOND_OF_2026));
        long position = history.append(
                Samples.reply(thread, organization, seeker, FIRST_SECOND_OF_2026),
                Samples.reply(thread, organization, seeker, contractor, FIRST_SECOND_OF_2026));

        JsonNode report = api.organization(organization)
                .get("/api/v1/usage-reports/2026", position)
                .body();
        expect(report, 1, 1, 2);
        assertThat(report.get("jointApplicants")).singleElement().satisfies(line -> {
            assertThat(line.get("jointApplicantId").asString()).isEqualTo(contractor.value());
            assertThat(line.get("figures").get("replies").asInt()).isOne();
        });
    }

    @Test
    void a_contractor_does_not_read_what_the_others_did() {
        JointApplicantId contractor = new JointApplicantId("joint-applicant-" + UUID.randomUUID());
        Application agency = Samples.application("札幌市", "01");
        Application municipality = new Application(
                agency.category(),
                agency.legalBasis(),
                agency.licenceNumber(),
                agency.establishment(),
                agency.bureau(),
                null,
                null,
                List.of(new JointApplicant(contractor, "受託人材", new LicenceNumber("13-ユ-400001", null))));
        history.append(
                new ApplicationSubmitted(organization, Samples.ACCOUNT, municipality, FIRST_SECOND_OF_2026),
                new ApplicationApproved(organization, Samples.ACCOUNT, FIRST_SECOND_OF_2026));
        assertThat(api.organization(organization)
                        .get("/api/v1/usage-reports/2026")
                        .status())
                .isEqualTo(200);
        assertThat(api.contractor(organization, contractor)
                        .get("/api/v1/usage-reports/2026")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void nobody_is_asked_for_a_year_without_use() {
        history.append(Samples.submitted(organization, "札幌人材", "01", FIRST_SECOND_OF_2026));
        history.append(new ApplicationApproved(organization, Samples.ACCOUNT, FIRST_SECOND_OF_2026));

        Api.User user = api.organization(organization);
        assertThat(user.get("/api/v1/usage-reports/2020").body().get("state").asString())
                .isEqualTo("NOT_REQUIRED");
        assertThat(user.get("/api/v1/usage-reports/2026").body().get("state").asString())
                .isNotEqualTo("NOT_REQUIRED");
    }

    @Test
    void a_bureau_reads_the_reports_of_its_own_organizations_only() {
        history.append(Samples.submitted(organization, "青森人材", "02", FIRST_SECOND_OF_2026));
        String path = "/api/v1/usage-reports/2026?organizationId=" + organization.value();
        assertThat(api.bureauOfficer("02").get(path).status()).isEqualTo(200);
        assertThat(api.bureauOfficer("03").get(path).status()).isEqualTo(404);
        assertThat(api.organization(Samples.organization()).get(path).status()).isEqualTo(404);
        assertThat(api.bureauOfficer("02").get("/api/v1/usage-reports/2026").status())
                .isEqualTo(400);
    }

    private DomainEvent sent(ThreadId thread, JobSeekerId seeker, Instant at) {
        return Samples.sent(thread, Samples.message(), organization, seeker, MessageKind.OUTREACH, at);
    }

    private static void expect(JsonNode report, int sent, int contacted, int replies) {
        assertThat(report.get("messagesSent").asInt()).isEqualTo(sent);
        assertThat(report.get("seekersContacted").asInt()).isEqualTo(contacted);
        assertThat(report.get("replies").asInt()).isEqualTo(replies);
        assertThat(report.get("basis").asString()).isNotBlank();
    }
}
