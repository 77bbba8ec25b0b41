package hellowork.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PartTest {
    private static final String UUID = "4f0c2a1e-0000-8000-8000-00000000ffff";

    private static List<Part> parts(String json) {
        return Part.of(JsonMapper.shared().readTree(json));
    }

    @Test
    void what_is_nested_is_named_by_its_way_in_the_order_of_the_event() {
        assertThat(
                        parts(
                                "{\"b\":{\"y\":1,\"x\":true},\"a\":\"text\",\"list\":[\"1\",\"2\"],\"more\":[{\"n\":1},{\"n\":2}]}"))
                .extracting(part -> part.name() + "=" + part.text())
                .containsExactly("b.y=1", "b.x=true", "a=text", "list=1, 2", "more[0].n=1", "more[1].n=2");
    }

    @Test
    void what_is_personal_says_only_whom_it_is_about() {
        assertThat(parts("{\"body\":{\"withheld\":\"job-seeker-" + UUID + "\"}}"))
                .containsExactly(new Part("body", "", "job-seeker-" + UUID));
    }

    @Test
    void times_are_those_of_Japan_and_what_only_looks_like_one_stays() {
        assertThat(parts("{\"at\":\"2026-05-10T15:00:00.5Z\",\"on\":\"2026-05-10\",\"odd\":\"2026-99-10T15:00:00Z\"}"))
                .extracting(Part::text)
                .containsExactly("2026-05-11 00:00:00", "2026-05-10", "2026-99-10T15:00:00Z");
    }

    @Test
    void nothing_is_shown_as_nothing() {
        assertThat(parts("{\"list\":[],\"object\":{}}")).extracting(Part::text).containsExactly("", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thread-" + UUID,
                "job-seeker-" + UUID,
                "allowance-" + UUID + "-2026-05-11",
                "profile-view-" + UUID + "-" + UUID
            })
    void an_id_of_something_with_events_leads_there(String id) {
        assertThat(parts("{\"id\":\"" + id + "\"}").getFirst().isAggregate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"message-" + UUID, "hire-" + UUID, "thread-x", "see thread-" + UUID, "MessageSent"})
    void nothing_else_does(String text) {
        assertThat(parts("{\"id\":\"" + text + "\"}").getFirst().isAggregate()).isFalse();
    }
}
