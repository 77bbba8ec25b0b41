package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.Organization.Sent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** ブロック: the job seeker's way to be left alone by an organization. */
class BlockIT {
    private static final Duration PROMISED = Duration.ofMillis(250);
    private static final int BLOCKS = 50;
    /** A machine that is busy with something else gets another chance; a program that is late takes none of them. */
    private static final int MEASURES = 3;

    private final Service service = Service.service();

    @Test
    @Rule("S-34")
    void from_the_acknowledgement_of_a_block_nothing_gets_through_and_the_organization_is_not_told_why() {
        Organization agency = given(service.approvedOrganization());
        Organization other = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        JobSeeker withdrawn = given(service.disclosedJobSeeker());
        String reference = agency.referenceOf(seeker);
        String ofWithdrawn = agency.referenceOf(withdrawn);
        withdrawn.disclosesTo();
        Sent outreach = agency.writesTo(seeker);
        seeker.answers(outreach.threadId(), "今回は見送ります。");

        when(seeker).blocks(agency);

        Answer answer = thenRefused(409, "P-NOT-AVAILABLE", () -> agency.writesIn(outreach.threadId(), "そうおっしゃらずに。"));
        Answer again = thenRefused(409, "P-NOT-AVAILABLE", () -> agency.writesTo(reference, Organization.BODY));
        Answer notDisclosed =
                thenRefused(409, "P-NOT-AVAILABLE", () -> agency.writesTo(ofWithdrawn, Organization.BODY));
        assertThat(problem(again))
                .as("blocked and not disclosed read alike")
                .isEqualTo(problem(notDisclosed))
                .isEqualTo(problem(answer));
        assertThat(then(agency).finds(seeker)).isEmpty();
        assertThat(then(agency).used()).isOne();
        assertThat(then(other).finds(seeker))
                .as("the block is of one organization")
                .isPresent();
        assertThat(then(seeker).thread(outreach.threadId()).get("messages").size())
                .isEqualTo(2);
        assertThat(seeker.myPage().get("blocks").get(0).get("organizationId").asString())
                .isEqualTo(agency.id());
    }

    @Test
    @Rule("S-34")
    void a_block_can_be_lifted() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        seeker.blocks(agency);
        assertThat(agency.finds(seeker)).isEmpty();

        when(seeker).unblocks(agency);

        assertThat(then(agency).finds(seeker)).isPresent();
        agency.writesTo(seeker);
        assertThat(then(seeker).inbox()).hasSize(1);
    }

    @Test
    @Rule("S-34")
    void a_quarter_of_a_second_after_a_block_no_search_shows_the_job_seeker(TestReporter reporter) {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        agency.referenceOf(seeker);
        String block = "/my-page/blocks/" + agency.id();

        List<Duration> shown = measure(agency, seeker, block);
        for (int more = 1; more < MEASURES && shown.getLast().compareTo(PROMISED) >= 0; more++) {
            shown = measure(agency, seeker, block);
        }

        Duration p99 = shown.get((int) Math.ceil(BLOCKS * 0.99) - 1);
        String figures =
                "%d blocks: search still shows the job seeker for p50 %d ms, p99 %d ms after the acknowledgement"
                        .formatted(BLOCKS, shown.get(BLOCKS / 2).toMillis(), p99.toMillis());
        reporter.publishEntry(figures);
        System.out.println(figures);
        assertThat(shown)
                .as(figures)
                .allSatisfy(duration -> assertThat(duration).isLessThan(PROMISED));
    }

    /** For how long each block could be seen in searches, sorted. */
    private static List<Duration> measure(Organization agency, JobSeeker seeker, String block) {
        List<Duration> shown = new ArrayList<>();
        for (int i = 0; i < BLOCKS; i++) {
            when(seeker).does("PUT", block, null);
            shown.add(lastSearchThatShows(agency, seeker));
            seeker.does("DELETE", block, null);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> agency.findsAtOnce(seeker));
        }
        Collections.sort(shown);
        return shown;
    }

    @Test
    @Rule("S-34")
    void an_operator_blocked_in_every_capacity_is_refused_as_whatever_it_comes() {
        Map<String, Object> form = ApplicationForm.agency();
        Organization agency = given(service.approvedOrganization(form));
        Organization branch = given(service.approvedOrganization(ApplicationForm.with(
                ApplicationForm.with(form, "licenceNumber", Map.of("base", base(form), "branch", "02")),
                "anotherApplicationBecause",
                "別の部署で利用するため")));
        Organization other = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String ofBranch = branch.referenceOf(seeker);

        when(seeker).blocksOperatorOf(agency);

        thenRefused(409, "P-NOT-AVAILABLE", () -> branch.writesTo(ofBranch, Organization.BODY));
        assertThat(then(branch).finds(seeker)).isEmpty();
        assertThat(then(agency).finds(seeker)).isEmpty();
        assertThat(then(other).finds(seeker)).isPresent();
        assertThat(seeker.myPage().get("blocks").get(0).get("everyCapacity").asBoolean())
                .isTrue();
        when(seeker).unblocks(agency);
        assertThat(then(branch).finds(seeker)).isPresent();
    }

    @Test
    @Rule("S-34")
    void a_contractor_whose_operator_is_blocked_is_refused_while_its_municipality_may_still_write() {
        Map<String, Object> form = ApplicationForm.agency();
        Organization agency = given(service.approvedOrganization(form));
        Organization city = given(service.approvedOrganization(ApplicationForm.commissioningMunicipality(
                ApplicationForm.with(ApplicationForm.contractor(), "licenceNumber", Map.of("base", base(form))))));
        Organization contractor = given(city.opensAccountOfContractor());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String reference = contractor.referenceOf(seeker);

        when(seeker).blocksOperatorOf(agency);

        thenRefused(409, "P-NOT-AVAILABLE", () -> contractor.writesTo(reference, Organization.BODY));
        thenRefused(409, "P-NOT-AVAILABLE", () -> contractor.opens(reference));
        assertThat(then(contractor).finds(seeker)).isEmpty();
        assertThat(then(city).finds(seeker)).isPresent();
        city.writesTo(reference, Organization.BODY);
        assertThat(then(seeker).inbox()).hasSize(1);
    }

    @Test
    @Rule({"S-34", "P-COMMISSION"})
    void a_contractor_gets_round_no_block_by_a_bulk_send_that_its_municipality_drafted() {
        Map<String, Object> form = ApplicationForm.agency();
        Organization agency = given(service.approvedOrganization(form));
        Organization city = given(service.approvedOrganization(ApplicationForm.commissioningMunicipality(
                ApplicationForm.with(ApplicationForm.contractor(), "licenceNumber", Map.of("base", base(form))))));
        Organization contractor = given(city.opensAccountOfContractor());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String reference = contractor.referenceOf(seeker);
        when(seeker).blocksOperatorOf(agency);
        String bulk = city.drafts(List.of(reference));

        thenRefused(403, "P-COMMISSION", () -> contractor.sends(bulk, true));
        thenRefused(
                403,
                "P-COMMISSION",
                () -> contractor.schedules(bulk, service.time().now().plusSeconds(60)));
        assertThat(then(seeker).inbox()).isEmpty();
        when(city).sends(bulk, false);
        assertThat(then(seeker).inbox()).hasSize(1);
    }

    private static String base(Map<String, Object> form) {
        Map<?, ?> licence = (Map<?, ?>) Objects.requireNonNull(form.get("licenceNumber"));
        return String.valueOf(licence.get("base"));
    }

    /** What a refusal says, but for where it was said. */
    private static JsonNode problem(Answer refusal) {
        return ((ObjectNode) refusal.json()).without("instance");
    }

    /** How long after this moment the last search began that still showed the person; zero if none did. */
    private static Duration lastSearchThatShows(Organization agency, JobSeeker seeker) {
        long acknowledged = System.nanoTime();
        Duration last = Duration.ZERO;
        Duration begun = Duration.ZERO;
        int hidden = 0;
        while (hidden < 3 && begun.compareTo(PROMISED.multipliedBy(4)) < 0) {
            begun = Duration.ofNanos(System.nanoTime() - acknowledged);
            if (agency.findsAtOnce(seeker)) {
                last = begun;
                hidden = 0;
            } else {
                hidden++;
            }
        }
        return last;
    }
}
