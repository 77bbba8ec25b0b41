package hellowork.query.quota;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.OrganizationId;
import hellowork.query.Api;
import hellowork.query.History;
import hellowork.query.QueryTest;
import hellowork.query.Samples;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
}
