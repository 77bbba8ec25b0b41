package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** 送信予約: sent by itself, once. */
class ScheduledIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Service service = Service.service();

    @Test
    @Rule({"S-10", "S-13", "P-SCHEDULE"})
    void it_is_sent_at_its_time_and_counts_for_that_day() {
        service.time().becomes(service.time().next(LocalTime.of(20, 0)));
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String bulk = agency.drafts(List.of(agency.referenceOf(seeker)));
        Instant night = service.time().next(LocalTime.of(3, 0));

        when(agency).schedules(bulk, night);
        assertThat(then(agency).bulkSend(bulk).get("sendAt").asString()).isEqualTo(night.toString());
        when(service.time()).becomes(night.minus(Duration.ofMinutes(5)));
        assertThat(then(seeker).inbox()).isEmpty();

        when(service.time()).becomes(night);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> agency.bulkSend(bulk).get("state").asString().equals("SENT"));
        assertThat(then(agency).used(service.time().today())).isOne();
        assertThat(then(agency).used(service.time().today().minusDays(1))).isZero();
        Awaitility.await().atMost(PATIENCE).until(() -> seeker.inbox().size() == 1);
    }

    @Test
    @Rule("P-SCHEDULE")
    void a_schedule_is_at_most_30_days_ahead_and_can_be_cancelled() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String bulk = agency.drafts(List.of(agency.referenceOf(seeker)));
        Instant now = service.time().now();

        thenRefused(422, "P-SCHEDULE", () -> agency.schedules(bulk, now.plus(Duration.ofDays(31))));
        thenRefused(422, "P-SCHEDULE", () -> agency.schedules(bulk, now.minusSeconds(60)));
        when(agency).schedules(bulk, now.plus(Duration.ofHours(1)));
        when(agency).does("DELETE", "/bulk-sends/" + bulk + "/schedule", null);
        thenRefused(409, "P-BULK-SCHEDULED", () -> agency.does("DELETE", "/bulk-sends/" + bulk + "/schedule", null));

        // a later one is sent after it would have been
        JobSeeker other = given(service.disclosedJobSeeker());
        String later = agency.drafts(List.of(agency.referenceOf(other)));
        when(agency).schedules(later, now.plus(Duration.ofHours(2)));
        when(service.time()).passes(Duration.ofHours(3));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> agency.bulkSend(later).get("state").asString().equals("SENT"));
        assertThat(then(agency).bulkSend(bulk).get("state").asString()).isEqualTo("DRAFTED");
        assertThat(then(seeker).inbox()).isEmpty();
    }

    @Test
    @Rule({"S-34", "P-SCHEDULE"})
    void what_is_refused_at_its_time_is_told_to_whoever_scheduled_it() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String bulk = agency.drafts(List.of(agency.referenceOf(seeker)));
        when(agency).schedules(bulk, service.time().now().plus(Duration.ofHours(1)));
        when(seeker).blocks(agency);

        when(service.time()).passes(Duration.ofHours(2));

        Awaitility.await().atMost(PATIENCE).until(() -> agency.bulkSend(bulk).has("refusedBy"));
        assertThat(then(agency).bulkSend(bulk).get("refusedBy").asString()).isEqualTo("P-BULK-CHANGED");
        assertThat(then(agency).used()).isZero();
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.mails().to(agency.mailAddress))
                        .anyMatch(mail -> mail.subject().contains("予約した一括送信")));
        assertThat(then(seeker).inbox()).isEmpty();
    }
}
