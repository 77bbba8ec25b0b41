package hellowork.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.ApplicantCategory;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerId;
import hellowork.events.RegistrationChannel;
import hellowork.events.SchoolKind;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When somebody is new to those who search: not only by what is recorded, but also by the calendar (S-30 求Q1). */
class NewsTest {
    private static final LocalDate LAST_DAY_AS_NEW_GRADUATE = LocalDate.of(2026, 6, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);
    private static final Instant BEGINNING = JapanTime.startOf(FIRST_DAY);

    private final Seekers seekers = new Seekers(new Random(5));
    private final JobSeekerId graduate = seekers.id();

    @Test
    void a_new_graduate_is_news_on_the_first_day_on_which_the_rule_lets_the_seeker_in(@TempDir Path folder) {
        try (MemoryStore history = new MemoryStore()) {
            history.append(leavingSchoolOn(LocalDate.of(2026, 3, 20)));
            try (SearchNode node = new SearchNode(history.store, folder).caughtUp()) {
                assertThat(number(node, LAST_DAY_AS_NEW_GRADUATE, null)).isZero();
                assertThat(number(node, LAST_DAY_AS_NEW_GRADUATE, Instant.EPOCH))
                        .isZero();
                assertThat(number(node, FIRST_DAY, null)).isOne();
                assertThat(number(node, FIRST_DAY, BEGINNING.minusNanos(1)))
                        .as("asked last in the second before midnight in Tokyo")
                        .isOne();
                assertThat(number(node, FIRST_DAY, BEGINNING))
                        .as("asked last at midnight, when the seeker could not have been seen before")
                        .isOne();
                assertThat(number(node, FIRST_DAY, BEGINNING.plusSeconds(1)))
                        .as("asked last a second after midnight")
                        .isZero();
            }
        }
    }

    @Test
    void who_leaves_school_later_in_the_year_is_news_on_the_day_after(@TempDir Path folder) {
        LocalDate left = LocalDate.of(2026, 9, 30);
        Instant dayAfter = JapanTime.startOf(left.plusDays(1));
        try (MemoryStore history = new MemoryStore()) {
            history.append(leavingSchoolOn(left));
            try (SearchNode node = new SearchNode(history.store, folder).caughtUp()) {
                assertThat(number(node, left, Instant.EPOCH)).isZero();
                assertThat(number(node, left.plusDays(1), dayAfter.minusNanos(1)))
                        .isOne();
                assertThat(number(node, left.plusDays(1), dayAfter.plusSeconds(1)))
                        .isZero();
            }
        }
    }

    @Test
    void a_profile_that_changes_after_the_first_day_is_news_again(@TempDir Path folder) {
        Instant changed = BEGINNING.plusSeconds(86_400);
        try (MemoryStore history = new MemoryStore()) {
            history.append(leavingSchoolOn(LocalDate.of(2026, 3, 20)));
            history.append(List.of(
                    new ProfileRecorded(graduate, seekers.profile(graduate).profile(), "新しい自己紹介です。", changed)));
            try (SearchNode node = new SearchNode(history.store, folder).caughtUp()) {
                assertThat(number(node, FIRST_DAY.plusDays(1), BEGINNING.plusSeconds(1)))
                        .isOne();
                assertThat(number(node, FIRST_DAY.plusDays(1), changed.plusSeconds(1)))
                        .isZero();
            }
        }
    }

    private List<JobSeekerEvent> leavingSchoolOn(LocalDate graduation) {
        Instant at = JapanTime.startOf(LocalDate.of(2026, 4, 1));
        List<JobSeekerEvent> life = new ArrayList<>(seekers.visible(graduate));
        life.set(
                0,
                new JobSeekerRegistered(
                        graduate, RegistrationChannel.ONLINE, LocalDate.of(2026, 12, 31), Seekers.account(1), at));
        life.set(1, new SchoolingRecorded(graduate, SchoolKind.HIGH_SCHOOL, graduation, at));
        return life;
    }

    private static int number(SearchNode node, LocalDate today, @Nullable Instant since) {
        Viewer viewer = new Viewer(
                Seekers.ORGANIZATIONS.getFirst(), ApplicantCategory.PRIVATE_AGENCY, Set.of(), today, Seekers.TERMS);
        return node.parts.search().number(viewer, SearchNode.everybody(), since);
    }
}
