package hellowork.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.LoginId;
import hellowork.events.MessageThreadEvent;
import hellowork.events.MessageThreadEvent.MessageSent;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.Test;

final class EventJsonTest {
    private static final EventCatalog CATALOG = new EventCatalog();
    private static final EventJson JSON = new EventJson(CATALOG);
    private static final EventSerializer SERIALIZER = new EventSerializer(CATALOG, JSON);

    @Test
    void personal_components_are_withheld_but_their_subject_is_named() {
        MessageSent sent = (MessageSent) Samples.full(MessageSent.class);
        var tree = JSON.withheld(sent);
        assertThat(tree.get("body").toString())
                .isEqualTo("{\"withheld\":\"" + sent.jobSeekerId().value() + "\"}");
        assertThat(tree.get("subject").has("withheld")).isTrue();
        assertThat(tree.get("kind").asString()).isEqualTo("OUTREACH");
    }

    @Test
    void an_absent_personal_component_stays_absent() {
        assertThat(JSON.withheld(Samples.sparse(PersonalDataRecorded.class)).has("seekerNumber"))
                .isFalse();
    }

    @Test
    void an_unknown_component_is_refused() {
        refused("MessageRead", 1, """
            {"threadId":"thread-0199f0c2-7d1e-7c44-9a55-3b1f0c6d2e01",
             "messageId":"message-0199f0c2-7d1e-7c44-9a55-3b1f0c6d2e01","at":"2026-03-31T15:00:00Z","by":"x"}\
            """);
    }

    @Test
    void a_component_that_must_be_there_is_missed() {
        refused("MessageRead", 1, """
            {"threadId":"thread-0199f0c2-7d1e-7c44-9a55-3b1f0c6d2e01","at":"2026-03-31T15:00:00Z"}\
            """);
    }

    @Test
    void a_component_that_must_be_there_is_missed_in_a_nested_record_too() {
        String profile = new String(JSON.write(Samples.full(ProfileRecorded.class)), UTF_8);
        refused("ProfileRecorded", 1, profile.replaceFirst("\"educationLevel\":\"[A-Z_]+\",", ""));
    }

    @Test
    void a_value_that_its_type_refuses_is_refused() {
        refused("MessageRead", 1, """
            {"threadId":"thread-1","messageId":"message-0199f0c2-7d1e-7c44-9a55-3b1f0c6d2e01",
             "at":"2026-03-31T15:00:00Z"}\
            """);
    }

    @Test
    void an_unknown_event_is_refused() {
        refused("MessageUnsent", 1, "{}");
    }

    @Test
    void a_newer_revision_is_refused() {
        refused("MessageRead", 2, "{}");
    }

    @Test
    void a_refusal_does_not_repeat_what_the_event_says() {
        String broken = new String(JSON.write(Samples.full(MessageSent.class)), UTF_8).replace("\"at\"", "\"when\"");
        assertThatThrownBy(() -> JSON.read(new EventCatalog.Name("MessageSent", 1), broken.getBytes(UTF_8)))
                .hasMessageNotContaining("経験");
    }

    @Test
    void axon_reads_back_what_it_wrote() {
        for (var type : CATALOG.events()) {
            var event = Samples.full(type);
            SerializedObject<byte[]> bytes = SERIALIZER.serialize(event, byte[].class);
            assertThat(bytes.getType().getName()).isEqualTo(type.getSimpleName());
            assertThat(SERIALIZER.classForType(bytes.getType())).isEqualTo(type);
            assertThat((Object) SERIALIZER.deserialize(bytes)).isEqualTo(event);
        }
    }

    @Test
    void metadata_is_written_in_order_and_read_back() {
        SerializedObject<byte[]> bytes =
                SERIALIZER.serialize(MetaData.with("key", "k").and("actor", "account"), byte[].class);
        assertThat(new String(bytes.getData(), UTF_8)).isEqualTo("{\"actor\":\"account\",\"key\":\"k\"}");
        assertThat((Object) SERIALIZER.deserialize(bytes))
                .isEqualTo(MetaData.with("key", "k").and("actor", "account"));
    }

    @Test
    void two_events_of_one_name_are_refused() {
        Class<?> aggregate = MessageThreadEvent.class;
        assertThatThrownBy(() -> new EventCatalog(List.of(aggregate, aggregate)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_id_is_known_by_its_text() {
        assertThat(CATALOG.aggregateId("login-0199f0c2-7d1e-7c44-9a55-3b1f0c6d2e01"))
                .hasValueSatisfying(id -> assertThat(id).isInstanceOf(LoginId.class));
        assertThat(CATALOG.aggregateId("login-name-x")).isEmpty();
    }

    @Test
    void an_event_belongs_to_the_aggregate_of_its_interface() {
        assertThat(CATALOG.aggregateTypeOf(MessageSent.class)).isEqualTo("MessageThread");
    }

    private static void refused(String type, int revision, String json) {
        assertThatThrownBy(() -> JSON.read(new EventCatalog.Name(type, revision), json.getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class);
    }
}
