package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.Organization.Sent;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an auditor reads: every event in order, and the state that follows from an aggregate's own. */
class HistoryIT {
    private static final String REPLY = "ご案内を拝見しました。検討いたします。";

    private final Service service = Service.service();
    private final Auditor auditor = service.auditor();
    private final Organization agency = service.approvedOrganization();
    private final JobSeeker seeker = service.disclosedJobSeeker();

    @Test
    @Rule("P-HISTORY")
    void an_auditor_reads_every_event_in_one_order_without_gaps() {
        given(agency).writesTo(seeker);

        Answer answer = when(auditor).sees("/history/events");

        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/x-ndjson"));
        List<JsonNode> events = then(answer).lines();
        Map<String, Long> streams = new HashMap<>();
        long position = position(events.getFirst());
        assertThat(position).isLessThanOrEqualTo(1);
        for (JsonNode event : events) {
            assertThat(position(event)).isEqualTo(position++);
            long sequence = event.get("sequenceNumber").asLong();
            assertThat(streams.put(event.get("aggregateId").asString(), sequence))
                    .isEqualTo(sequence == 0 ? null : sequence - 1);
        }
        assertThat(events).extracting(event -> event.get("eventId").asString()).doesNotHaveDuplicates();
        assertThat(position).isGreaterThanOrEqualTo(auditor.head() - 10);
    }

    @Test
    @Rule("S-32")
    void the_history_withholds_who_somebody_is_and_what_was_written() {
        Sent outreach = given(agency).writesTo(seeker);
        seeker.answers(outreach.threadId(), REPLY);

        String history = when(auditor).sees("/history/events").text();

        assertThat(then(history))
                .doesNotContain(seeker.registration().identity())
                .doesNotContain(seeker.mailAddress, agency.mailAddress)
                .doesNotContain(Organization.BODY, REPLY)
                .doesNotContain(ApplicationForm.COMPLAINTS_PHONE)
                .contains("\"withheld\":\"" + seeker.id() + "\"");
        assertThat(auditor.stateOf(seeker.id()).toString())
                .doesNotContain(seeker.registration().identity());
        assertThat(service.deskOfficer().registration(seeker.id()).toString())
                .as("who may see it does")
                .contains(seeker.registration().identity());
    }

    @Test
    @Rule("P-HISTORY")
    void events_are_found_by_aggregate_type_and_time() {
        Sent outreach = given(agency).writesTo(seeker);
        seeker.reads(outreach);
        Instant between = service.time().now();
        seeker.answers(outreach.threadId(), REPLY);

        assertThat(when(auditor).events("aggregateId=" + outreach.threadId()))
                .extracting(event -> event.get("type").asString())
                .containsExactly("MessageSent", "ComplaintContactStated", "MessageRead", "ReplySent");
        assertThat(auditor.eventsOf(outreach.threadId()))
                .isEqualTo(auditor.events("aggregateId=" + outreach.threadId()));
        assertThat(auditor.events("type=ReplySent&aggregateId=" + outreach.threadId()))
                .hasSize(1);
        assertThat(auditor.events("from=" + between + "&aggregateId=" + outreach.threadId()))
                .extracting(event -> event.get("type").asString())
                .containsExactly("ReplySent");
        assertThat(auditor.events("to=" + between + "&aggregateId=" + outreach.threadId()))
                .hasSize(3);
        assertThat(auditor.events("type=MessageSent"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.get("type").asString()).isEqualTo("MessageSent"));
    }

    @Test
    @Rule("P-HISTORY")
    void a_long_history_is_read_in_portions() {
        given(agency).writesTo(seeker);

        List<JsonNode> first = when(auditor).events("limit=5");
        List<JsonNode> second = when(auditor).events("limit=5&after=" + position(first.getLast()));

        assertThat(then(first)).hasSize(5);
        assertThat(position(second.getFirst())).isEqualTo(position(first.getLast()) + 1);
    }

    @Test
    @Rule("P-HISTORY")
    void the_state_of_one_aggregate_follows_from_its_events_up_to_any_of_them() {
        Sent outreach = given(agency).writesTo(seeker);
        seeker.answers(outreach.threadId(), REPLY);
        List<JsonNode> events = auditor.eventsOf(outreach.threadId());

        JsonNode now = when(auditor).stateOf(outreach.threadId());
        JsonNode first = when(auditor).stateOf(outreach.threadId(), position(events.getFirst()));

        assertThat(then(now).get("version").asInt()).isEqualTo(events.size() - 1);
        assertThat(now.get("position").asLong()).isEqualTo(position(events.getLast()));
        assertThat(now.get("events").toString())
                .isEqualTo("{\"ComplaintContactStated\":1,\"MessageSent\":1,\"ReplySent\":1}");
        assertThat(now.get("components").get("organizationId").get("value").asString())
                .isEqualTo(agency.id());
        assertThat(then(first).get("version").asInt()).isZero();
        assertThat(first.get("events").toString()).isEqualTo("{\"MessageSent\":1}");
    }

    @Test
    @Rule("P-HISTORY")
    void the_history_tells_who_gave_a_command() {
        Sent outreach = given(agency).writesTo(seeker);

        JsonNode sent = when(auditor).eventsOf(outreach.threadId()).getFirst();

        assertThat(then(sent).get("metadata").get("actor").asString())
                .isEqualTo(agency.session().json().get("accountId").asString());
    }

    private static long position(JsonNode event) {
        return event.get("position").asLong();
    }
}
