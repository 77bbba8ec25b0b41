package hellowork.query.projection;

import static hellowork.query.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.query.Api;
import hellowork.query.History;
import hellowork.query.QueryTest;
import hellowork.query.Samples;
import hellowork.store.EventLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QueryTest
class ConsistencyTest {
    @Autowired
    private History history;

    @Autowired
    private Api api;

    @Autowired
    private EventLog log;

    @Autowired
    private Projections projections;

    @Test
    void an_answer_that_cannot_be_current_in_time_says_so() {
        OrganizationId organization = Samples.organization();
        Api.User user = api.organization(organization);
        projections.processor("quota").shutDown();
        try {
            long position = history.append(Samples.used(organization, NOON));
            Api.Answer answer = user.get("/api/v1/quota?day=2026-05-11", position);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Stale")).isEqualTo("true");
            assertThat(answer.body().get("used").asInt()).isZero();
        } finally {
            projections.processor("quota").start();
        }
        Api.Answer answer = user.get("/api/v1/quota?day=2026-05-11", log.head());
        assertThat(answer.header("Stale")).isEmpty();
        assertThat(answer.body().get("used").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_folded_is_current_without_waiting() {
        OrganizationId organization = Samples.organization();
        long position = history.append(Samples.submitted(organization, "即時", "13", NOON));
        Api.Answer answer = api.bureauOfficer("13").get("/api/v1/organizations/" + organization.value(), position);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Stale")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807", "99999999999999999999", "-2", "abc", ""})
    void a_token_that_no_command_gave_is_refused(String token) {
        Api.Answer answer = api.organization(Samples.organization()).get("/api/v1/quota", "Consistency-Token", token);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("code").asString()).isEqualTo("P-CONSISTENCY");
    }

    @Test
    void auditors_see_how_far_each_projection_is() {
        JsonNode items =
                api.official(Role.AUDITOR).get("/api/v1/projections").body().get("items");
        assertThat(items.findValuesAsString("name"))
                .contains("organizations", "quota", "threads", "usage-report")
                .isSorted();
        items.forEach(item -> assertThat(item.get("head").asLong())
                .isGreaterThanOrEqualTo(item.get("position").asLong()));
        assertThat(api.organization(Samples.organization())
                        .get("/api/v1/projections")
                        .status())
                .isEqualTo(403);
    }
}
