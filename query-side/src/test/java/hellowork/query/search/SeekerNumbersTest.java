package hellowork.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.DisclosurePaused;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerId;
import hellowork.events.PlaceCode;
import hellowork.events.Profile;
import hellowork.events.RegistrationChannel;
import hellowork.events.Role;
import hellowork.query.running.QueryNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How many are disclosed, by prefecture; each number is a multiple of five. */
class SeekerNumbersTest {
    private static final Seekers SEEKERS = new Seekers(new Random(48));

    @TempDir
    private Path folder;

    @Test
    void who_is_shown_to_nobody_does_not_count_and_few_are_not_told() throws Exception {
        try (QueryNode node = QueryNode.start(folder)) {
            Instant now = Instant.now();
            String analyst = node.login(Role.ANALYST, null);
            List<JobSeekerId> tokyo = Stream.generate(SEEKERS::id).limit(11).toList();
            tokyo.forEach(id -> node.append(disclosed(id, now, "13101", "13102", "14")));
            Stream.generate(SEEKERS::id).limit(4).forEach(id -> node.append(disclosed(id, now, "01101")));
            long position = node.append(List.of(new SenderBlocked(tokyo.getFirst(), Seekers.organization(1), now)));
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> asked(node, analyst, position).statusCode() == 200);

            JsonNode items = items(asked(node, analyst, position));
            assertThat(items).hasSize(47);
            assertThat(items.get(12).toString())
                    .as("eleven, a blocked organization or not")
                    .isEqualTo("{\"prefecture\":\"13\",\"seekers\":10}");
            assertThat(items.get(13).toString()).isEqualTo("{\"prefecture\":\"14\",\"seekers\":10}");
            assertThat(items.get(0).toString()).as("four").isEqualTo("{\"prefecture\":\"01\"}");
            assertThat(items.get(1).toString()).as("nobody").isEqualTo("{\"prefecture\":\"02\"}");

            node.append(List.of(new DisclosurePaused(tokyo.getFirst(), now)));
            long later = node.append(List.of(new DisclosureSet(tokyo.get(1), Set.of(), now)));

            assertThat(items(asked(node, analyst, later)).get(12).toString())
                    .isEqualTo("{\"prefecture\":\"13\",\"seekers\":5}");
        }
    }

    private static HttpResponse<String> asked(QueryNode node, String token, long position) throws Exception {
        return node.get("/analysis/seekers", token, "Consistency-Token", Long.toString(position));
    }

    private static JsonNode items(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body()).get("items");
    }

    private static List<JobSeekerEvent> disclosed(JobSeekerId id, Instant now, String... places) {
        List<JobSeekerEvent> events = new ArrayList<>(SEEKERS.visible(id));
        events.set(
                0,
                new JobSeekerRegistered(
                        id, RegistrationChannel.ONLINE, JapanTime.dayOf(now).plusDays(30), Seekers.account(1), now));
        ProfileRecorded recorded = (ProfileRecorded) events.get(2);
        Profile any = recorded.profile();
        events.set(
                2,
                new ProfileRecorded(
                        id,
                        new Profile(
                                any.occupations(),
                                Stream.of(places).map(PlaceCode::new).toList(),
                                any.employmentTypes(),
                                any.workingHours(),
                                any.wage(),
                                any.educationLevel(),
                                any.educationField(),
                                any.licences(),
                                any.experiences(),
                                any.newUniversityGraduate()),
                        recorded.selfIntroduction(),
                        recorded.at()));
        return events;
    }
}
