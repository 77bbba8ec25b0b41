package hellowork.query.organizations;

import static hellowork.query.Samples.ACCOUNT;
import static hellowork.query.Samples.NOON;
import static hellowork.query.Samples.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.ApplicantCategory;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.OrganizationId;
import hellowork.query.Api;
import hellowork.query.History;
import hellowork.query.QueryTest;
import hellowork.query.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QueryTest
class OrganizationsTest {
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
        assertThat(api.bureauOfficer("27").get(path).status()).isEqualTo(200);
        assertThat(api.bureauOfficer("28").get(path).status()).isEqualTo(404);
        assertThat(api.organization(Samples.organization()).get(path).status()).isEqualTo(404);
    }

    @Test
    void only_an_approved_organization_has_a_category_to_use_the_service_in() {
        history.append(Samples.submitted(organization, "京都人材", "26", NOON));
        assertThat(applications.usableCategory(organization, NOON)).isEmpty();
        history.append(new ApplicationApproved(organization, ACCOUNT, NOON));
        assertThat(applications.usableCategory(organization, NOON)).contains(ApplicantCategory.PRIVATE_AGENCY);
    }
}
