package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.Organization.Sent;
import org.junit.jupiter.api.Test;

/** One organization's way from its application to an outreach that a job seeker reads, and what is left of it. */
class MainJobIT {
    private final Service service = Service.service();

    @Test
    @Rule({"O-14", "S-60", "S-31", "S-32", "S-10", "S-14", "S-34", "S-50"})
    void the_main_job_from_the_application_to_the_block_and_all_of_it_in_the_history() {
        BureauOfficer bureau = given(service.bureauOfficer());
        Auditor auditor = given(service.auditor());

        // 1, 2: an account, a login, an application, a decision
        Organization agency = when(service.organization());
        String organizationId = agency.applies(ApplicationForm.agency());
        bureau.receivesFormOf(agency);
        bureau.approves(agency);
        assertThat(then(agency).state()).isEqualTo("APPROVED");

        // 3: a job seeker who agrees to be seen
        Registration registration = Registration.next();
        String jobSeekerId = when(service.deskOfficer()).registers(registration, "13010-1234567");
        JobSeeker seeker = service.deskOfficer().invites(jobSeekerId, registration);
        seeker.acceptsTerms();
        seeker.opensMyPage();
        seeker.disclosesTo("PRIVATE_AGENCY");

        // 4, 5, 6: found, written to, answered
        Sent outreach = when(agency).writesTo(seeker);
        assertThat(then(agency).used()).isOne();
        assertThat(then(seeker).inbox()).hasSize(1);
        seeker.reads(outreach);
        seeker.answers(outreach.threadId(), "詳しく伺いたいです。");
        assertThat(then(agency)
                        .thread(outreach.threadId())
                        .json()
                        .get("lastSender")
                        .asString())
                .isEqualTo("JOB_SEEKER");

        // 7: left alone
        when(seeker).blocks(agency);
        thenRefused(409, "P-NOT-AVAILABLE", () -> agency.writesIn(outreach.threadId(), "では、こちらはいかがでしょうか。"));
        assertThat(then(agency).finds(seeker)).isEmpty();

        // 8: reported
        int fiscalYear = service.time().today().minusMonths(3).getYear();
        assertThat(then(agency).usageReport(fiscalYear).json().toString())
                .contains("\"messagesSent\":1", "\"seekersContacted\":1", "\"replies\":1");

        // 9: kept
        assertThat(then(auditor).eventsOf(outreach.threadId()))
                .extracting(event -> event.get("type").asString())
                .containsExactly("MessageSent", "ComplaintContactStated", "MessageRead", "ReplySent");
        assertThat(auditor.eventsOf(organizationId))
                .extracting(event -> event.get("type").asString())
                .containsExactly(
                        "ApplicationSubmitted",
                        "OfficersNamed",
                        "ApplicationFormReceived",
                        "ApplicationApproved",
                        "UsePeriodGranted");
        assertThat(auditor.stateOf(jobSeekerId).get("events").toString())
                .contains("\"SenderBlocked\":1", "\"OutreachReceived\":1", "\"TermsAccepted\":1");
    }
}
