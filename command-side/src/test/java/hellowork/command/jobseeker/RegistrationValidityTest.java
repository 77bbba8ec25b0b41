package hellowork.command.jobseeker;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.SEEKER;
import static hellowork.command.jobseeker.JobSeekerRule.NOT_THE_LAST_MONTH;
import static hellowork.command.jobseeker.JobSeekerRule.REGISTRATION_ENDED;
import static hellowork.command.jobseeker.JobSeekerRule.STILL_VALID;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.Given;
import hellowork.command.jobseeker.JobSeekerCommand.AnnounceEnd;
import hellowork.command.jobseeker.JobSeekerCommand.ApplyAgain;
import hellowork.command.jobseeker.JobSeekerCommand.EndRegistration;
import hellowork.command.jobseeker.JobSeekerCommand.Expire;
import hellowork.command.jobseeker.JobSeekerCommand.ExtendRegistration;
import hellowork.command.jobseeker.JobSeekerCommand.SetDisclosure;
import hellowork.command.schedule.Deadline;
import hellowork.events.ApplicantCategory;
import hellowork.events.DomainEvent;
import hellowork.events.ExtensionKind;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.RegistrationEndAnnounced;
import hellowork.events.JobSeekerEvent.RegistrationEnded;
import hellowork.events.JobSeekerEvent.RegistrationExpired;
import hellowork.events.JobSeekerEvent.RegistrationExtended;
import hellowork.events.JobSeekerEvent.RegistrationRenewed;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.RegistrationChannel;
import hellowork.events.RegistrationEndReason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** O-20 and O-21, at the edges: days and months are those of Asia/Tokyo. */
class RegistrationValidityTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 2, 29);
    private static final Instant OVER = JapanTime.startOf(LAST_DAY.plusDays(1));
    private static final Instant LAST_MONTH = JapanTime.startOf(LocalDate.of(2028, 2, 1));
    private static final Duration TEN_DAYS = Duration.ofDays(10);
    private static final Instant NOTICE = OVER.minus(TEN_DAYS);
    private static final List<DomainEvent> REGISTERED =
            List.of(new JobSeekerRegistered(SEEKER, RegistrationChannel.ONLINE, LAST_DAY, ACCOUNT, NOW));

    private final Given<JobSeekerCommand> nobody = Given.deciding(JobSeeker.fold(), JobSeekerDecider::decide);
    private final Given<JobSeekerCommand> registered = nobody.given(REGISTERED);

    private static ExtendRegistration extend(Instant at) {
        return new ExtendRegistration(SEEKER, ExtensionKind.COUNSELLING, OFFICER, at);
    }

    private static RegistrationExtended extended(LocalDate until, Instant at) {
        return new RegistrationExtended(SEEKER, ExtensionKind.COUNSELLING, until, OFFICER, at);
    }

    private static RegistrationEnded ended(Instant at) {
        return new RegistrationEnded(SEEKER, RegistrationEndReason.PLACED, OFFICER, at);
    }

    @Test
    void it_is_extended_in_its_last_month_by_one_month_whatever_its_length() {
        registered.when(extend(LAST_MONTH.minusNanos(1))).refusedBy(NOT_THE_LAST_MONTH);
        registered.when(extend(LAST_MONTH)).then(extended(LocalDate.of(2028, 3, 31), LAST_MONTH));
        registered.when(extend(OVER.minusNanos(1))).then(extended(LocalDate.of(2028, 3, 31), OVER.minusNanos(1)));
        registered.when(extend(OVER)).refusedBy(NOT_THE_LAST_MONTH);
    }

    @Test
    void an_extended_registration_has_another_last_month() {
        Given<JobSeekerCommand> longer = registered.given(extended(LocalDate.of(2028, 3, 31), LAST_MONTH));
        longer.when(extend(OVER.minusNanos(1))).refusedBy(NOT_THE_LAST_MONTH);
        longer.when(extend(OVER)).then(extended(LocalDate.of(2028, 4, 30), OVER));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "2027-01-31, 2027-02-28",
        "2028-01-31, 2028-02-29",
        "2027-02-28, 2027-03-31",
        "2027-12-31, 2028-01-31",
        "2027-04-30, 2027-05-31"
    })
    void one_month_more_ends_with_its_month(LocalDate until, LocalDate then) {
        Instant at = JapanTime.startOf(until);
        nobody.given(new JobSeekerRegistered(SEEKER, RegistrationChannel.DESK, until, OFFICER, NOW))
                .when(extend(at))
                .then(extended(then, at));
    }

    @Test
    void the_last_day_is_over_at_midnight_in_japan_and_that_is_recorded_once() {
        RegistrationExpired expired = new RegistrationExpired(SEEKER, LAST_DAY, OVER);
        registered.when(new Expire(SEEKER, OVER.minusNanos(1))).staysQuiet();
        registered.when(new Expire(SEEKER, OVER)).then(expired);
        registered.given(expired).when(new Expire(SEEKER, OVER)).staysQuiet();
        registered
                .given(extended(LocalDate.of(2028, 3, 31), LAST_MONTH))
                .when(new Expire(SEEKER, OVER))
                .staysQuiet();
        registered.given(ended(NOW)).when(new Expire(SEEKER, OVER)).staysQuiet();
    }

    @Test
    void the_end_is_announced_so_long_before_and_once_for_each_last_day() {
        AnnounceEnd announce = new AnnounceEnd(SEEKER, TEN_DAYS, NOTICE);
        RegistrationEndAnnounced announced = new RegistrationEndAnnounced(SEEKER, LAST_DAY, NOTICE);
        registered.when(new AnnounceEnd(SEEKER, TEN_DAYS, NOTICE.minusNanos(1))).staysQuiet();
        registered.when(announce).then(announced);
        registered.given(announced).when(announce).staysQuiet();
        registered.when(new AnnounceEnd(SEEKER, TEN_DAYS, OVER)).staysQuiet();
        registered.given(ended(NOW)).when(announce).staysQuiet();
        registered
                .given(extended(LocalDate.of(2028, 3, 31), LAST_MONTH))
                .when(announce)
                .staysQuiet();
        nobody.given(new JobSeekerRegistered(SEEKER, RegistrationChannel.DESK, LAST_DAY, OFFICER, NOW))
                .when(announce)
                .staysQuiet(); // there is no account whose address is known
    }

    @Test
    void it_ends_before_its_last_day_once() {
        EndRegistration end = new EndRegistration(SEEKER, RegistrationEndReason.PLACED, OFFICER, NOW);
        registered.when(end).then(ended(NOW));
        registered.given(ended(NOW)).when(end).staysQuiet();
        registered
                .when(new EndRegistration(SEEKER, RegistrationEndReason.WITHDRAWN, OFFICER, OVER))
                .refusedBy(REGISTRATION_ENDED);
        registered.given(ended(NOW)).when(extend(LAST_MONTH)).refusedBy(NOT_THE_LAST_MONTH);
    }

    @Test
    void an_ended_registration_discloses_nothing() {
        DisclosureSet disclosed = new DisclosureSet(SEEKER, Set.of(ApplicantCategory.PRIVATE_AGENCY), NOW);
        Given<JobSeekerCommand> over = registered.given(
                new TermsAccepted(SEEKER, ACCOUNT, "2026-04", NOW),
                new MyPageOpened(SEEKER, ACCOUNT, NOW),
                disclosed,
                ended(NOW));
        over.when(new SetDisclosure(SEEKER, disclosed.recipients(), "2026-04", NOW))
                .refusedBy(REGISTRATION_ENDED);
        over.when(new SetDisclosure(SEEKER, Set.of(), "2026-04", NOW)).staysQuiet();
    }

    @Test
    void whoever_applies_again_after_the_end_is_valid_again_and_discloses_nothing_yet() {
        ApplyAgain again = new ApplyAgain(SEEKER, RegistrationChannel.ONLINE, ACCOUNT, OVER);
        RegistrationExpired expired = new RegistrationExpired(SEEKER, LAST_DAY, OVER);
        RegistrationRenewed renewed =
                new RegistrationRenewed(SEEKER, RegistrationChannel.ONLINE, LocalDate.of(2028, 5, 31), ACCOUNT, OVER);
        registered
                .when(new ApplyAgain(SEEKER, RegistrationChannel.ONLINE, ACCOUNT, OVER.minusNanos(1)))
                .refusedBy(STILL_VALID);
        registered.when(again).then(expired, renewed);
        registered.given(expired).when(again).then(renewed);
        registered.given(ended(NOW)).when(again).then(renewed);
        registered.given(ended(NOW), renewed).when(again).refusedBy(STILL_VALID);
        registered
                .given(new DisclosureSet(SEEKER, Set.of(ApplicantCategory.PRIVATE_AGENCY), NOW), expired, renewed)
                .when(new SetDisclosure(SEEKER, Set.of(), "2026-04", OVER))
                .staysQuiet();
    }

    @Test
    void a_placement_ends_a_registration_that_is_valid() {
        JobSeeker valid = new Given.Past(REGISTERED).state(JobSeeker.fold());
        assertThat(JobSeekers.placed(valid, SEEKER, NOW))
                .containsExactly(new RegistrationEnded(SEEKER, RegistrationEndReason.PLACED, null, NOW));
        assertThat(JobSeekers.placed(valid, SEEKER, OVER)).isEmpty();
        assertThat(JobSeekers.placed(JobSeeker.initial(), SEEKER, NOW)).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // to set a time nothing is sent
    void each_event_that_gives_a_last_day_sets_both_times() {
        RegistrationEnds ends = new RegistrationEnds(null);
        EndNotices notices = new EndNotices(null, new JobSeekerPolicy(TEN_DAYS, true, true));
        for (DomainEvent event : List.of(
                REGISTERED.getFirst(),
                extended(LAST_DAY, NOW),
                new RegistrationRenewed(SEEKER, RegistrationChannel.DESK, LAST_DAY, OFFICER, NOW))) {
            assertThat(ends.after(event)).containsExactly(new Deadline(SEEKER.value(), OVER));
            assertThat(notices.after(event)).containsExactly(new Deadline(SEEKER.value(), NOTICE));
            assertThat(ends.listensTo()).contains(event.getClass());
        }
    }
}
