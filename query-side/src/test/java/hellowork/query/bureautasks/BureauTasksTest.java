package hellowork.query.bureautasks;

import static hellowork.query.Samples.ACCOUNT;
import static hellowork.query.Samples.NOON;
import static hellowork.query.Samples.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.BureauCode;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationEvent.ChangeRequested;
import hellowork.events.OrganizationEvent.RenewalRequested;
import hellowork.events.OrganizationId;
import hellowork.events.PaidService;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoted;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNotified;
import hellowork.events.PaidServiceNoticeId;
import hellowork.query.Api;
import hellowork.query.History;
import hellowork.query.QueryTest;
import hellowork.query.Samples;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QueryTest
class BureauTasksTest {
    private static final String BUREAU = "44"; // of this test alone

    @Autowired
    private History history;

    @Autowired
    private Api api;

    @Test
    void what_waits_is_counted_by_kind_and_listed_from_the_oldest_until_it_is_done() {
        OrganizationId unsent = Samples.organization();
        OrganizationId received = Samples.organization();
        OrganizationId changing = Samples.organization();
        history.append(Samples.submitted(changing, "大分人材", BUREAU, NOON));
        history.append(new ApplicationApproved(changing, ACCOUNT, NOON.plusSeconds(1)));
        history.append(Samples.submitted(unsent, "別府人材", BUREAU, NOON.plusSeconds(30)));
        history.append(Samples.submitted(received, "中津人材", BUREAU, NOON.plusSeconds(10)));
        history.append(new ApplicationFormReceived(received, ACCOUNT, NOON.plusSeconds(40)));
        history.append(new ChangeRequested(
                changing,
                ACCOUNT,
                Samples.application("新大分人材", BUREAU),
                OFFICER,
                OFFICER,
                List.of(),
                NOON.plusSeconds(20)));
        history.append(new RenewalRequested(changing, ACCOUNT, NOON.plusSeconds(50)));
        PaidServiceNoticeId notice = new PaidServiceNoticeId("paid-service-notice-" + UUID.randomUUID());
        long position = history.append(new PaidServiceNotified(
                notice,
                changing,
                ACCOUNT,
                new BureauCode(BUREAU),
                new PaidService("講座", 3_000, "面接の練習"),
                NOON.plusSeconds(60)));
        Api.User officer = api.bureauOfficer(BUREAU);

        JsonNode tasks = officer.get("/api/v1/bureau-tasks", position).body();
        assertThat(waiting(tasks))
                .containsExactly("CHANGE 1", "FORM 1", "APPLICATION 1", "RENEWAL 1", "PAID_SERVICE 1");
        assertThat(tasks.get("oldest")
                        .valueStream()
                        .map(task -> task.get("kind").asString()))
                .containsExactly("CHANGE", "FORM", "APPLICATION", "RENEWAL", "PAID_SERVICE");
        assertThat(tasks.get("oldest").get(1).get("organizationName").asString())
                .isEqualTo("別府人材");
        assertThat(tasks.get("oldest").get(2).get("since").asString())
                .isEqualTo("2026-05-11T03:00:40Z"); // from the receipt, not from the application
        assertThat(tasks.get("oldest").get(4).get("paidServiceNoticeId").asString())
                .isEqualTo(notice.value());
        assertThat(waiting(api.bureauOfficer("45")
                        .get("/api/v1/bureau-tasks", position)
                        .body()))
                .isEmpty();
        assertThat(api.organization(changing).get("/api/v1/bureau-tasks").status())
                .isEqualTo(403);

        history.append(
                new ChangeApproved(changing, ACCOUNT, Samples.application("新大分人材", BUREAU), NOON.plusSeconds(70)));
        long done = history.append(new PaidServiceNoted(notice, changing, ACCOUNT, NOON.plusSeconds(70)));
        assertThat(waiting(officer.get("/api/v1/bureau-tasks", done).body()))
                .containsExactly("FORM 1", "APPLICATION 1", "RENEWAL 1");
    }

    private static List<String> waiting(JsonNode tasks) {
        return tasks.get("waiting")
                .valueStream()
                .map(each ->
                        each.get("kind").asString() + " " + each.get("count").asInt())
                .toList();
    }
}
