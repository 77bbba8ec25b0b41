package hellowork.query.quota;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.OrganizationId;
import hellowork.query.Api;
import hellowork.query.History;
import hellowork.query.QueryTest;
import hellowork.query.Samples;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QueryTest
class QuotaTest {
    @Autowired
    private History history;

    @Autowired
    private Api api;

    @Test
    void a_day_ends_at_midnight_in_Tokyo() {
        OrganizationId organization = Samples.organization();
        history.append(Samples.used(organization, Instant.parse("2026-05-11T14:59:59Z")));
        history.append(Samples.used(organization, Instant.parse("2026-05-11T15:00:00Z")));
        long position = history.append(Samples.used(organization, Instant.parse("2026-05-11T15:00:01Z")));
        Api.User user = api.organization(organization);

        assertThat(user.get("/api/v1/quota?day=2026-05-11", position).body().toString())
                .isEqualTo("""
                    {"day":"2026-05-11","limit":1000,"used":1,"left":999,"resetsAt":"2026-05-12T00:00:00+09:00"}\
                    """);
        assertThat(user.get("/api/v1/quota?day=2026-05-12", position)
                        .body()
                        .get("used")
                        .asInt())
                .isEqualTo(2);
        assertThat(api.organization(Samples.organization())
                        .get("/api/v1/quota?day=2026-05-12", position)
                        .body()
                        .get("left")
                        .asInt())
                .isEqualTo(1000);
    }

    @Test
    void a_day_that_is_none_is_refused() {
        assertThat(api.organization(Samples.organization())
                        .get("/api/v1/quota?day=yesterday")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_month_has_all_its_days_and_the_organization_s_own_use_only() {
        OrganizationId organization = Samples.organization();
        history.append(Samples.used(organization, Instant.parse("2026-01-31T14:59:59Z")));
        history.append(Samples.used(organization, Instant.parse("2026-01-31T15:00:00Z")));
        history.append(Samples.used(organization, Instant.parse("2026-02-27T15:00:00Z")));
        history.append(Samples.used(organization, Instant.parse("2026-02-28T14:59:59Z")));
        history.append(Samples.used(organization, Instant.parse("2026-02-28T15:00:00Z")));
        long position = history.append(Samples.used(Samples.organization(), Instant.parse("2026-02-10T00:00:00Z")));

        JsonNode month = api.organization(organization)
                .get("/api/v1/quota/days?month=2026-02", position)
                .body();

        assertThat(month.get("month").asString()).isEqualTo("2026-02");
        assertThat(month.get("limit").asInt()).isEqualTo(1000);
        assertThat(month.get("days")).hasSize(28);
        assertThat(month.get("days").get(0).toString()).isEqualTo("{\"day\":\"2026-02-01\",\"used\":1}");
        assertThat(month.get("days").get(27).toString()).isEqualTo("{\"day\":\"2026-02-28\",\"used\":2}");
        assertThat(month.get("days")
                        .valueStream()
                        .mapToInt(day -> day.get("used").asInt())
                        .sum())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "may", "2026-05-01", "1999-12", "+99999-01"})
    void a_month_that_is_none_is_refused(String month) {
        Api.Answer answer =
                api.organization(Samples.organization()).get("/api/v1/quota/days?month=" + month.replace("+", "%2B"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("code").asString()).isEqualTo("P-INPUT");
        assertThat(answer.body().get("errors").get(0).get("pointer").asString()).isEqualTo("month");
    }
}
