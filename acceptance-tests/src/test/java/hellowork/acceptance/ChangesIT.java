package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.Listening.Told;
import hellowork.acceptance.Organization.Sent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What to read again, said as it happens; and what is not said. */
class ChangesIT {
    private static final Duration IDLE = Duration.ofMinutes(31);

    private final Service service = Service.service();

    @Test
    @Rule({"P-STREAMS", "P-CONSISTENCY"})
    void a_message_that_arrives_is_said_to_the_job_seeker_and_the_answer_to_the_organization() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String reference = agency.referenceOf(seeker);

        try (Listening inbox = seeker.listens();
                Listening office = agency.listens()) {
            Sent outreach = when(agency).writesTo(reference, Organization.BODY);

            String thread = "threads " + outreach.threadId();
            Told arrived = then(inbox).hears(thread);
            assertThat(inbox.contentType()).startsWith("text/event-stream");
            assertThat(seeker.looks("/threads", arrived.asSeen()).items())
                    .extracting(each -> each.get("threadId").asString())
                    .containsExactly(outreach.threadId());
            office.hears(thread);

            when(seeker).answers(outreach.threadId(), "よろしくお願いします。");

            Told answered = then(office).hears(thread);
            assertThat(agency.looks("/threads/" + outreach.threadId(), answered.asSeen())
                            .json()
                            .get("messages")
                            .size())
                    .isEqualTo(2);
        }
    }

    @Test
    @Rule("S-10")
    void what_is_left_of_the_day_is_said_to_every_account_of_the_organization() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String reference = agency.referenceOf(seeker);

        try (Listening one = agency.listens();
                Listening two = agency.listens()) {
            when(agency).writesTo(reference, Organization.BODY);

            for (Listening office : List.of(one, two)) {
                Told used = then(office).hears("quota " + service.time().today());
                assertThat(agency.looks("/quota", used.asSeen())
                                .json()
                                .get("used")
                                .asInt())
                        .isOne();
            }
        }
    }

    @Test
    @Rule({"S-34", "S-32"})
    void of_a_block_and_of_what_is_read_the_organization_hears_nothing_and_others_hear_nothing_at_all() {
        Organization agency = given(service.approvedOrganization());
        Organization other = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        JobSeeker next = given(service.disclosedJobSeeker());
        String reference = agency.referenceOf(next);
        String ofOther = other.referenceOf(next);
        Sent outreach = agency.writesTo(seeker);

        try (Listening office = agency.listens();
                Listening elsewhere = other.listens();
                Listening page = seeker.listens();
                Listening stranger = next.listens()) {
            when(seeker).reads(outreach);
            then(page).hears("threads " + outreach.threadId());
            when(seeker).blocks(agency);
            then(page).hears("my-page my-page");

            Sent later = agency.writesTo(reference, Organization.BODY);
            Sent others = other.writesTo(ofOther, Organization.BODY);

            assertThat(heard(office, 2))
                    .as("its own message, and nothing before")
                    .containsExactlyInAnyOrder(
                            "threads " + later.threadId(),
                            "quota " + service.time().today());
            assertThat(heard(elsewhere, 2))
                    .containsExactlyInAnyOrder(
                            "threads " + others.threadId(),
                            "quota " + service.time().today());
            assertThat(heard(stranger, 1)).doesNotContain("threads " + outreach.threadId());
        }
    }

    @Test
    @Rule({"S-40", "S-41"})
    void a_complaint_is_said_to_the_officer_it_is_for_and_then_to_the_desk() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        DeskOfficer officer = given(service.deskOfficer());

        try (Listening office = agency.listens();
                Listening desk = officer.listens()) {
            String complaint = when(seeker)
                    .does(
                            "POST",
                            "/complaints",
                            Map.of("organizationId", agency.id(), "to", "ORGANIZATION", "subject", "件名", "body", "本文"))
                    .json()
                    .get("complaintId")
                    .asString();

            then(office).hears("complaints " + complaint);
            when(seeker)
                    .does(
                            "POST",
                            "/complaints/" + complaint + "/escalation",
                            Map.of("prefecture", "13", "body", "解決しません。"));
            then(office).hears("complaints " + complaint);
            then(desk).hears("complaints " + complaint);
        }
    }

    @Test
    @Rule({"O-14", "S-06"})
    void an_application_is_said_to_its_bureau_and_the_approval_to_the_applicant() {
        Organization applicant = given(service.organization());
        BureauOfficer officer = given(service.bureauOfficer());

        try (Listening queue = officer.listens()) {
            when(applicant).applies(ApplicationForm.agency());
            then(queue).hears("organizations " + applicant.id());
            officer.receivesFormOf(applicant);
            try (Listening office = applicant.listens()) {
                when(officer).approves(applicant);

                then(office).hears("organizations " + applicant.id());
            }
        }
    }

    @Test
    @Rule({"S-60", "P-STREAMS"})
    void who_logs_out_hears_nothing_more() {
        Organization agency = given(service.approvedOrganization());

        try (Listening office = agency.listens()) {
            long before = System.nanoTime();
            when(agency).logsOut();

            then(office).hears("ended session");
            assertThat(office.isOver()).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    @Rule({"S-60", "P-STREAMS"})
    void listening_does_not_keep_a_session_alive() {
        JobSeeker seeker = given(service.disclosedJobSeeker());

        try (Listening page = seeker.listens()) {
            when(service.time()).passes(IDLE);

            then(page).hears("ended session");
            assertThat(page.isOver()).isTrue();
        }
    }

    @Test
    @Rule({"S-04", "S-05"})
    void a_contractor_hears_what_the_municipality_hears_until_its_commission_ends() {
        Organization city = given(
                service.approvedOrganization(ApplicationForm.commissioningMunicipality(ApplicationForm.contractor())));
        Organization contractor = given(city.opensAccountOfContractor());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String reference = city.referenceOf(seeker);

        try (Listening office = contractor.listens()) {
            Sent outreach = when(city).writesTo(reference, Organization.BODY);
            then(office).hears("threads " + outreach.threadId());

            when(city).endsCommissionOf(city.jointApplicant());

            then(office).hears("ended session");
        }
    }

    @Test
    @Rule("P-STREAMS")
    void the_sixth_stream_of_a_session_takes_the_place_of_the_first() {
        JobSeeker seeker = given(service.disclosedJobSeeker());
        List<Listening> pages = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            pages.add(seeker.listens());
        }

        then(pages.getFirst()).hears("ended superseded");
        assertThat(pages.getFirst().isOver()).isTrue();
        when(seeker).switchesNotice(false);
        assertThat(pages.subList(1, 6))
                .allSatisfy(page -> assertThat(page.hears().toString()).isEqualTo("my-page my-page"));
        pages.forEach(Listening::close);
    }

    @Test
    @Rule("P-ROLE")
    void who_has_not_registered_has_nothing_to_hear_of() {
        Answer answer = given(service.jobSeeker()).looks("/changes", Map.of());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("P-ROLE");
    }

    private static List<String> heard(Listening listening, int words) {
        List<String> heard = new ArrayList<>();
        while (heard.size() < words) {
            heard.add(listening.hears().toString());
        }
        return heard;
    }
}
