package hellowork.query.threads;

import static hellowork.query.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.JobSeekerId;
import hellowork.events.MessageId;
import hellowork.events.MessageKind;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.MessageThreadEvent.ReplyRead;
import hellowork.events.MessageThreadEvent.ThreadDeclined;
import hellowork.events.Officer;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.OrganizationId;
import hellowork.events.ThreadId;
import hellowork.query.Api;
import hellowork.query.History;
import hellowork.query.QueryTest;
import hellowork.query.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QueryTest
class ThreadsTest {
    private final OrganizationId organization = Samples.organization();
    private final JobSeekerId seeker = Samples.jobSeeker();
    private final ThreadId thread = Samples.thread();
    private final MessageId first = Samples.message();
    private long position;

    @Autowired
    private History history;

    @Autowired
    private Api api;

    @BeforeEach
    void an_outreach_is_answered() {
        history.append(Samples.submitted(organization, "丸の内人材", "13", NOON));
        position = history.append(
                Samples.sent(thread, first, organization, seeker, MessageKind.OUTREACH, NOON),
                Samples.contact(thread, first, organization, NOON));
        position = history.append(Samples.reply(thread, organization, seeker, NOON.plusSeconds(60)));
    }

    @Test
    void the_inbox_shows_who_writes_and_whom_to_complain_to() {
        JsonNode item = api.jobSeeker(seeker)
                .get("/api/v1/threads", position)
                .body()
                .get("items")
                .get(0);
        assertThat(item.get("organization").toString())
                .isEqualTo("{\"organizationId\":\"" + organization.value()
                        + "\",\"name\":\"丸の内人材\",\"category\":\"PRIVATE_AGENCY\"}");
        assertThat(item.get("complaintContact").get("name").asString()).isEqualTo("佐藤花子");
        assertThat(item.get("unread").asInt()).isEqualTo(1);
        assertThat(item.get("lastSender").asString()).isEqualTo("JOB_SEEKER");
        assertThat(item.has("seeker")).isFalse();
        assertThat(item.has("messages")).isFalse();
    }

    @Test
    void a_successor_of_the_complaints_officer_can_be_found_beside_the_one_named() {
        Officer successor = new Officer("後任太郎", "03-1111-1111", "successor@example.jp");
        position = history.append(new OfficersNamed(organization, successor, successor, NOON.plusSeconds(120)));
        JsonNode item = api.jobSeeker(seeker)
                .get("/api/v1/threads/" + thread.value(), position)
                .body();
        assertThat(item.get("complaintContact").get("name").asString()).isEqualTo("佐藤花子");
        assertThat(item.get("complaintContactNow").get("name").asString()).isEqualTo("後任太郎");
    }

    @Test
    void a_message_that_was_read_is_no_longer_unread() {
        position = history.append(new MessageRead(thread, first, NOON.plusSeconds(90)));
        JsonNode read = api.jobSeeker(seeker)
                .get("/api/v1/threads/" + thread.value(), position)
                .body();
        assertThat(read.get("unread").asInt()).isZero();
        assertThat(read.get("messages").get(0).get("readAt").asString()).isEqualTo("2026-05-11T03:01:30Z");
        assertThat(read.get("messages").get(1).get("sender").asString()).isEqualTo("JOB_SEEKER");
    }

    @Test
    void the_organization_sees_the_answer_and_nothing_that_tells_who_or_when() {
        history.append(new MessageRead(thread, first, NOON.plusSeconds(90)));
        Api.User user = api.organization(organization);
        String list = user.get("/api/v1/threads", position).response().body();
        String one = user.get("/api/v1/threads/" + thread.value(), position)
                .response()
                .body();
        assertThat(one).contains("返信").doesNotContain("readAt").doesNotContain("openedAt");
        assertThat(list + one)
                .doesNotContain(seeker.value())
                .doesNotContain(seeker.value().substring("job-seeker-".length()))
                .doesNotContain("jobSeekerId")
                .contains("\"seeker\"");
    }

    @Test
    void the_organization_finds_what_it_has_written_to_one_job_seeker() {
        ThreadId other = Samples.thread();
        position = history.append(Samples.sent(
                other,
                Samples.message(),
                organization,
                Samples.jobSeeker(),
                MessageKind.OUTREACH,
                NOON.plusSeconds(70)));
        Api.User user = api.organization(organization);
        String reference = user.get("/api/v1/threads/" + thread.value(), position)
                .body()
                .get("seeker")
                .asString();

        JsonNode items =
                user.get("/api/v1/threads?seeker=" + reference, position).body().get("items");
        assertThat(items.size()).isOne();
        assertThat(items.get(0).get("threadId").asString()).isEqualTo(thread.value());
        assertThat(api.organization(Samples.organization())
                        .get("/api/v1/threads?seeker=" + reference, position)
                        .status())
                .as("a reference is its organization's own")
                .isEqualTo(404);
        assertThat(api.jobSeeker(seeker)
                        .get("/api/v1/threads?seeker=" + reference, position)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_reply_is_unread_until_an_account_of_the_organization_opens_it_and_both_see_when() {
        Api.User user = api.organization(organization);
        String path = "/api/v1/threads/" + thread.value();
        JsonNode before = user.get(path, position).body();
        assertThat(before.get("unread").asInt()).isOne();
        MessageId reply =
                new MessageId(before.get("messages").get(1).get("messageId").asString());

        position = history.append(new ReplyRead(thread, reply, organization, Samples.ACCOUNT, NOON.plusSeconds(120)));

        JsonNode after = user.get(path, position).body();
        assertThat(after.get("unread").asInt()).isZero();
        assertThat(after.get("messages").get(0).has("openedAt")).isFalse();
        assertThat(after.get("messages").get(1).get("openedAt").asString()).isEqualTo("2026-05-11T03:02:00Z");
        assertThat(api.jobSeeker(seeker)
                        .get(path, position)
                        .body()
                        .get("messages")
                        .get(1)
                        .get("readAt")
                        .asString())
                .isEqualTo("2026-05-11T03:02:00Z");
    }

    @Test
    void what_waits_to_be_opened_is_counted_and_listed_for_each_side() {
        MessageId second = Samples.message();
        ThreadId quiet = Samples.thread();
        position = history.append(
                Samples.sent(quiet, second, organization, seeker, MessageKind.OUTREACH, NOON.plusSeconds(70)));
        Api.User user = api.organization(organization);
        assertThat(user.get("/api/v1/threads/unread", position).body().toString())
                .isEqualTo("{\"threads\":1,\"messages\":1}");
        assertThat(threads(user, position)).containsExactly(thread.value());
        Api.User person = api.jobSeeker(seeker);
        assertThat(person.get("/api/v1/threads/unread", position).body().toString())
                .isEqualTo("{\"threads\":2,\"messages\":2}");
        assertThat(threads(person, position)).containsExactly(quiet.value(), thread.value());

        MessageId reply = new MessageId(user.get("/api/v1/threads/" + thread.value(), position)
                .body()
                .get("messages")
                .get(1)
                .get("messageId")
                .asString());
        position = history.append(
                new ReplyRead(thread, reply, organization, Samples.ACCOUNT, NOON.plusSeconds(120)),
                new MessageRead(thread, first, NOON.plusSeconds(120)));
        assertThat(user.get("/api/v1/threads/unread", position).body().toString())
                .isEqualTo("{\"threads\":0,\"messages\":0}");
        assertThat(threads(user, position)).isEmpty();
        assertThat(threads(person, position)).containsExactly(quiet.value());
    }

    private static List<String> threads(Api.User user, long position) {
        List<String> threads = new ArrayList<>();
        user.get("/api/v1/threads?unread=true", position)
                .body()
                .get("items")
                .forEach(item -> threads.add(item.get("threadId").asString()));
        return threads;
    }

    @Test
    void a_decline_is_shown_to_both_until_the_job_seeker_writes() {
        String path = "/api/v1/threads/" + thread.value();
        position = history.append(new ThreadDeclined(thread, organization, seeker, "辞退します。", NOON.plusSeconds(90)));
        for (Api.User user : List.of(api.organization(organization), api.jobSeeker(seeker))) {
            assertThat(user.get(path, position).body().get("decline").toString())
                    .isEqualTo("{\"at\":\"2026-05-11T03:01:30Z\",\"reason\":\"辞退します。\"}");
        }

        position = history.append(Samples.reply(thread, organization, seeker, NOON.plusSeconds(90)));
        assertThat(api.organization(organization).get(path, position).body().has("decline"))
                .isFalse();

        position = history.append(
                Samples.reply(thread, organization, seeker, NOON.plusSeconds(91)),
                new ThreadDeclined(thread, organization, seeker, null, NOON.plusSeconds(91)));
        assertThat(api.organization(organization).get(path, position).body().has("decline"))
                .isTrue();
    }

    @Test
    void nobody_sees_the_conversations_of_others() {
        assertThat(api.organization(Samples.organization())
                        .get("/api/v1/threads/" + thread.value(), position)
                        .status())
                .isEqualTo(404);
        assertThat(api.jobSeeker(Samples.jobSeeker())
                        .get("/api/v1/threads/" + thread.value(), position)
                        .status())
                .isEqualTo(404);
        assertThat(api.getAsNobody("/api/v1/threads").status()).isEqualTo(401);
    }

    @Test
    void the_list_goes_on_behind_each_cursor_and_misses_none() {
        List<String> expected = new ArrayList<>(List.of(thread.value()));
        for (int i = 1; i <= 4; i++) {
            ThreadId another = Samples.thread();
            expected.addFirst(another.value());
            position = history.append(Samples.sent(
                    another,
                    Samples.message(),
                    organization,
                    Samples.jobSeeker(),
                    MessageKind.OUTREACH,
                    NOON.plusSeconds(600 + i / 2))); // two at the same instant
        }
        Api.User user = api.organization(organization);
        List<String> seen = new ArrayList<>();
        String next = "/api/v1/threads?limit=2";
        while (!next.isEmpty()) {
            Api.Answer answer = user.get(next, position);
            answer.body()
                    .get("items")
                    .forEach(item -> seen.add(item.get("threadId").asString()));
            String link = answer.header("Link");
            assertThat(link.isEmpty()).isEqualTo(!answer.body().has("next"));
            next = link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(expected).endsWith(thread.value());
    }

    @Test
    void a_cursor_of_somebody_else_is_refused() {
        position = history.append(
                Samples.sent(Samples.thread(), Samples.message(), organization, seeker, MessageKind.OUTREACH, NOON));
        String cursor = api.jobSeeker(seeker)
                .get("/api/v1/threads?limit=1", position)
                .body()
                .get("next")
                .asString();
        Api.Answer answer = api.organization(organization).get("/api/v1/threads?cursor=" + cursor);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("code").asString()).isEqualTo("P-CURSOR");
    }
}
