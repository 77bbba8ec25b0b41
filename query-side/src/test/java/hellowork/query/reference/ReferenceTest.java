package hellowork.query.reference;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.query.Api;
import hellowork.query.QueryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QueryTest
class ReferenceTest {
    @Autowired
    private Api api;

    @Test
    void anybody_reads_the_codes_and_may_keep_them() {
        Api.Answer answer = api.getAsNobody("/api/v1/reference/prefectures");
        assertThat(answer.body().get("items")).hasSize(47);
        assertThat(answer.body().get("items").get(0).get("code").asString()).isEqualTo("01");
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=86400, public");
        assertThat(api.getAsNobody("/api/v1/reference/labour-bureaus").body().get("items"))
                .hasSize(47);
        assertThat(api.getAsNobody("/api/v1/reference/occupations")
                        .body()
                        .get("items")
                        .size())
                .isGreaterThan(90);
    }

    @Test
    void municipalities_are_those_of_the_prefecture() {
        Api.Answer answer = api.getAsNobody("/api/v1/reference/municipalities?prefecture=13");
        assertThat(answer.body().get("items").size()).isGreaterThan(50);
        answer.body()
                .get("items")
                .forEach(item -> assertThat(item.get("code").asString()).startsWith("13"));
        assertThat(api.getAsNobody("/api/v1/reference/municipalities?prefecture=48")
                        .status())
                .isEqualTo(400);
    }
}
