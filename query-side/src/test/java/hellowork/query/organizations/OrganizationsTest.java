package hellowork.query.organizations;

import static hellowork.query.Samples.ACCOUNT;
import static hellowork.query.Samples.NOON;
import static hellowork.query.Samples.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.JointApplicant;
import hellowork.events.JointApplicantId;
import hellowork.events.JointOfficers;
import hellowork.events.LicenceNumber;
import hellowork.events.Officer;
import hellowork.events.OrganizationEvent.AnotherApplicationExplained;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationEvent.ChangeRequested;
import hellowork.events.OrganizationEvent.ChangeReturned;
import hellowork.events.OrganizationEvent.CommissionEnded;
import hellowork.events.OrganizationEvent.JointOfficersNamed;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.OrganizationEvent.RenewalApproved;
import hellowork.events.OrganizationEvent.RenewalRequested;
import hellowork.events.OrganizationEvent.UseLapsed;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.OrganizationEvent.UseReinstated;
import hellowork.events.OrganizationEvent.UseSuspended;
import hellowork.events.OrganizationEvent.UseWithdrawn;
import hellowork.events.OrganizationId;
import hellowork.query.Api;
import hellowork.query.History;
import hellowork.query.QueryTest;
import hellowork.query.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QueryTest
class OrganizationsTest {
    private static final JointApplicantId JOINT =
            new JointApplicantId("joint-applicant-00000000-0000-4000-8000-000000000001");

    private final OrganizationId organization = Samples.organization();

    @Autowired
    private History history;

    @Autowired
    private Api api;

    @Autowired
    private Applications applications;

    @Test
    void a_bureau_sees_its_own_applications_by_state() {
        history.append(
                Samples.submitted(organization, "那覇人材", "47", NOON),
                new OfficersNamed(organization, OFFICER, OFFICER, NOON));
        history.append(new ApplicationFormReceived(organization, ACCOUNT, NOON.plusSeconds(1)));
        long position = history.append(new ApplicationApproved(organization, ACCOUNT, NOON.plusSeconds(2)));

        JsonNode items = api.bureauOfficer("47")
                .get("/api/v1/organizations?state=APPROVED", position)
                .body()
                .get("items");
        assertThat(items.toString())
                .isEqualTo("[{\"organizationId\":\"" + organization.value()
                        + "\",\"name\":\"那覇人材\",\"category\":\"PRIVATE_AGENCY\",\"legalBasis\":\"FEE_CHARGING\","
                        + "\"licenceNumber\":{\"base\":\"13-ユ-316864\",\"branch\":\"02\"},\"state\":\"APPROVED\","
                        + "\"usableUntil\":\"2027-03-31T15:00:00Z\",\"changeWaits\":false,\"renewalWaits\":false,"
                        + "\"secondApplication\":false,"
                        + "\"submittedAt\":\"2026-05-11T03:00:00Z\",\"changedAt\":\"2026-05-11T03:00:02Z\"}]");
        assertThat(api.bureauOfficer("46")
                        .get("/api/v1/organizations", position)
                        .response()
                        .body())
                .doesNotContain(organization.value());
        assertThat(api.organization(organization).get("/api/v1/organizations").status())
                .isEqualTo(403);
    }

    @Test
    void a_job_seeker_finds_the_organizations_in_use_by_name_prefecture_and_category() {
        OrganizationId applying = Samples.organization();
        history.append(Samples.submitted(organization, "那覇ＡＢＣ人材", "47", NOON));
        history.append(Samples.submitted(applying, "那覇ABC紹介", "47", NOON));
        long position = history.append(new ApplicationApproved(organization, ACCOUNT, NOON.plusSeconds(2)));
        Api.User seeker = api.jobSeeker(Samples.jobSeeker());

        String found = seeker.get("/api/v1/recipients?name=abc&prefecture=47&category=PRIVATE_AGENCY", position)
                .body()
                .get("items")
                .toString();
        assertThat(found)
                .as("who only applies is nobody's business")
                .isEqualTo("[{\"organizationId\":\"" + organization.value()
                        + "\",\"name\":\"那覇ＡＢＣ人材\",\"category\":\"PRIVATE_AGENCY\",\"bureau\":\"47\"}]");
        assertThat(seeker.get("/api/v1/recipients/" + organization.value())
                        .body()
                        .get("name")
                        .asString())
                .isEqualTo("那覇ＡＢＣ人材");
        assertThat(seeker.get("/api/v1/recipients/" + applying.value()).status())
                .isEqualTo(404);
        position = history.append(new UseSuspended(organization, ACCOUNT, "確認中", NOON.plusSeconds(3)));
        assertThat(seeker.get("/api/v1/recipients?name=abc", position)
                        .body()
                        .get("items")
                        .toString())
                .as("it may come back")
                .contains(organization.value());
        assertThat(seeker.get("/api/v1/recipients?name=abc&prefecture=46")
                        .body()
                        .get("items")
                        .isEmpty())
                .isTrue();
        assertThat(seeker.get("/api/v1/recipients?name=abc&category=LOCAL_GOVERNMENT")
                        .body()
                        .get("items")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void an_application_is_read_whole_by_its_own_and_its_bureau_at_once_with_its_version() {
        history.append(
                Samples.submitted(organization, "大阪人材", "27", NOON),
                new OfficersNamed(organization, OFFICER, OFFICER, NOON));
        history.append(new ApplicationReturned(organization, ACCOUNT, "番号の確認", NOON));
        String path = "/api/v1/organizations/" + organization.value();

        Api.Answer own = api.organization(organization).get(path);
        assertThat(own.header("ETag")).isEqualTo("\"2\"");
        assertThat(own.header("Cache-Control")).isEqualTo("no-store");
        assertThat(own.body().get("reason").asString()).isEqualTo("番号の確認");
        assertThat(own.body().get("establishment").get("place").asString()).isEqualTo("13101");
        assertThat(own.body().get("privacyAndComplaints").get("name").asString())
                .isEqualTo("佐藤花子");
        assertThat(own.body().get("history").toString())
                .isEqualTo("[{\"step\":\"SUBMITTED\",\"at\":\"2026-05-11T03:00:00Z\"},"
                        + "{\"step\":\"RETURNED\",\"at\":\"2026-05-11T03:00:00Z\",\"reason\":\"番号の確認\"}]");
        assertThat(api.bureauOfficer("27").get(path).status()).isEqualTo(200);
        assertThat(api.bureauOfficer("28").get(path).status()).isEqualTo(404);
        assertThat(api.organization(Samples.organization()).get(path).status()).isEqualTo(404);
    }

    @Test
    void what_is_in_force_and_what_is_asked_for_are_read_beside_each_other() {
        Officer successor = new Officer("後任太郎", "03-1111-1111", "successor@example.jp");
        JointApplicant joint = new JointApplicant(JOINT, "受託人材", new LicenceNumber("27-ユ-400001", null));
        JointOfficers officers = new JointOfficers(JOINT, successor, OFFICER);
        Application before = Samples.application("神戸市", "28");
        Application wanted = new Application(
                before.category(),
                before.legalBasis(),
                before.licenceNumber(),
                before.establishment(),
                before.bureau(),
                null,
                null,
                List.of(joint));
        history.append(
                new ApplicationSubmitted(organization, ACCOUNT, before, NOON),
                new OfficersNamed(organization, OFFICER, OFFICER, NOON));
        history.append(new ApplicationApproved(organization, ACCOUNT, NOON));
        long asked = history.append(
                new ChangeRequested(organization, ACCOUNT, wanted, successor, successor, List.of(officers), NOON));
        String path = "/api/v1/organizations/" + organization.value();
        Api.User officer = api.bureauOfficer("28");

        JsonNode pending = officer.get(path).body();
        assertThat(pending.get("liaison").get("name").asString()).isEqualTo("佐藤花子");
        assertThat(pending.get("jointApplicants")).isEmpty();
        assertThat(pending.get("change").get("state").asString()).isEqualTo("REQUESTED");
        assertThat(pending.get("change").get("liaison").get("name").asString()).isEqualTo("後任太郎");
        assertThat(pending.get("change")
                        .get("jointApplicants")
                        .get(0)
                        .get("liaison")
                        .get("name")
                        .asString())
                .isEqualTo("後任太郎");
        assertThat(ids(officer, "?awaiting=CHANGE", asked)).contains(organization.value());

        history.append(new ChangeReturned(organization, ACCOUNT, "番号の確認", NOON));
        assertThat(officer.get(path).body().get("change").get("reason").asString())
                .isEqualTo("番号の確認");
        history.append(
                new ChangeRequested(organization, ACCOUNT, wanted, successor, successor, List.of(officers), NOON));
        long approved = history.append(
                new ChangeApproved(organization, ACCOUNT, wanted, NOON),
                new OfficersNamed(organization, successor, successor, NOON),
                new JointOfficersNamed(organization, List.of(officers), NOON));
        JsonNode now = officer.get(path).body();
        assertThat(now.has("change")).isFalse();
        assertThat(now.get("liaison").get("name").asString()).isEqualTo("後任太郎");
        assertThat(now.get("jointApplicants").get(0).get("name").asString()).isEqualTo("受託人材");
        assertThat(ids(officer, "?awaiting=CHANGE", approved)).doesNotContain(organization.value());

        history.append(new CommissionEnded(organization, JOINT, ACCOUNT, NOON));
        assertThat(officer.get(path).body().get("jointApplicants")).isEmpty();
    }

    @Test
    void a_use_is_suspended_lapses_and_goes_on_in_the_list_too() {
        history.append(Samples.submitted(organization, "長野人材", "20", NOON));
        history.append(
                new ApplicationApproved(organization, ACCOUNT, NOON),
                new UsePeriodGranted(organization, NOON.plusSeconds(60), NOON));
        Api.User officer = api.bureauOfficer("20");

        assertThat(api.organization(organization)
                        .get("/api/v1/organizations/" + organization.value())
                        .body()
                        .get("state")
                        .asString())
                .isEqualTo("LAPSED"); // by the instant, before anybody has recorded it
        long lapsed = history.append(new UseLapsed(organization, NOON.plusSeconds(60), NOON.plusSeconds(60)));
        assertThat(ids(officer, "?state=LAPSED", lapsed)).contains(organization.value());
        long suspended = history.append(new UseSuspended(organization, ACCOUNT, "理由", NOON));
        assertThat(ids(officer, "?state=SUSPENDED", suspended)).contains(organization.value());
        long reinstated = history.append(new UseReinstated(organization, ACCOUNT, "理由", NOON));
        assertThat(ids(officer, "?state=LAPSED", reinstated)).contains(organization.value());
        long asked = history.append(new RenewalRequested(organization, ACCOUNT, NOON.plusSeconds(70)));
        assertThat(ids(officer, "?awaiting=RENEWAL", asked)).contains(organization.value());
        assertThat(ids(api.bureauOfficer("21"), "?awaiting=RENEWAL", asked)).doesNotContain(organization.value());
        long renewed = history.append(
                new RenewalApproved(organization, ACCOUNT, NOON),
                new UsePeriodGranted(organization, NOON.plusSeconds(1_000_000_000), NOON));
        assertThat(ids(officer, "?state=APPROVED", renewed)).contains(organization.value());
        assertThat(ids(officer, "?awaiting=RENEWAL", renewed)).doesNotContain(organization.value());
        long withdrawn = history.append(new UseWithdrawn(organization, ACCOUNT, NOON));
        assertThat(ids(officer, "?state=WITHDRAWN", withdrawn)).contains(organization.value());
    }

    private static List<String> ids(Api.User reader, String query, long position) {
        return reader.get("/api/v1/organizations" + query, position)
                .body()
                .get("items")
                .valueStream()
                .map(item -> item.get("organizationId").asString())
                .toList();
    }

    @Test
    void a_second_application_is_read_with_its_reason() {
        OrganizationId earlier = Samples.organization();
        history.append(Samples.submitted(earlier, "新潟人材本店", "15", NOON));
        long position = history.append(
                Samples.submitted(organization, "新潟人材支店", "15", NOON),
                new AnotherApplicationExplained(organization, earlier, "別部署", NOON));
        JsonNode another = api.bureauOfficer("15")
                .get("/api/v1/organizations/" + organization.value(), position)
                .body()
                .get("anotherApplication");
        assertThat(another.toString()).isEqualTo("{\"name\":\"新潟人材本店\",\"reason\":\"別部署\"}");
    }

    @Test
    void only_an_approved_organization_has_a_category_to_use_the_service_in() {
        history.append(Samples.submitted(organization, "京都人材", "26", NOON));
        assertThat(applications.usableCategory(organization, NOON)).isEmpty();
        history.append(new ApplicationApproved(organization, ACCOUNT, NOON));
        assertThat(applications.usableCategory(organization, NOON)).contains(ApplicantCategory.PRIVATE_AGENCY);
    }
}
