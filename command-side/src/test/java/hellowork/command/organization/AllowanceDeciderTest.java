package hellowork.command.organization;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.JOINT;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.Samples;
import hellowork.events.AllowanceId;
import hellowork.events.ApplicantCategory;
import hellowork.events.JapanTime;
import hellowork.events.LegalBasis;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.CommissionEnded;
import hellowork.events.OrganizationEvent.UseReinstated;
import hellowork.events.OrganizationEvent.UseSuspended;
import hellowork.events.OrganizationEvent.UseWithdrawn;
import hellowork.events.OutreachAllowanceEvent.AllowanceClosed;
import hellowork.events.OutreachAllowanceEvent.AllowanceOpened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowanceDeciderTest {
    private static final LocalDate DAY = JapanTime.dayOf(NOW);
    private static final OrganizationEvent SUSPENDED = new UseSuspended(ORGANIZATION, OFFICER, "理由", NOW);

    private static Organization using(OrganizationEvent... more) {
        Organization state = Organization.initial()
                .evolve(new ApplicationSubmitted(
                        ORGANIZATION,
                        ACCOUNT,
                        Samples.application(
                                ApplicantCategory.LOCAL_GOVERNMENT, LegalBasis.LOCAL_GOVERNMENT_COMMISSIONING, null),
                        NOW))
                .evolve(new ApplicationApproved(ORGANIZATION, OFFICER, NOW));
        for (OrganizationEvent event : more) {
            state = state.evolve(event);
        }
        return state;
    }

    private static AllowanceClosed closed(LocalDate day, Instant at) {
        return new AllowanceClosed(AllowanceId.of(ORGANIZATION, day), ORGANIZATION, day, at);
    }

    private static AllowanceOpened opened(LocalDate day, Instant at) {
        return new AllowanceOpened(AllowanceId.of(ORGANIZATION, day), ORGANIZATION, day, at);
    }

    @Test
    void what_ends_the_use_closes_the_day_and_a_reinstatement_opens_it() {
        assertThat(AllowanceDecider.follow(ORGANIZATION, using(), using(SUSPENDED), NOW))
                .containsExactly(closed(DAY, NOW));
        assertThat(AllowanceDecider.follow(
                        ORGANIZATION, using(), using(new UseWithdrawn(ORGANIZATION, ACCOUNT, NOW)), NOW))
                .containsExactly(closed(DAY, NOW));
        assertThat(AllowanceDecider.follow(
                        ORGANIZATION,
                        using(SUSPENDED),
                        using(SUSPENDED, new UseReinstated(ORGANIZATION, OFFICER, "理由", NOW)),
                        NOW))
                .containsExactly(opened(DAY, NOW));
    }

    @Test
    void about_midnight_both_days_are_closed_on_which_a_send_in_flight_may_count() {
        Instant midnight = JapanTime.startOf(DAY.plusDays(1));
        for (Instant near : List.of(midnight.minusSeconds(59), midnight, midnight.plusSeconds(59))) {
            assertThat(AllowanceDecider.follow(ORGANIZATION, using(), using(SUSPENDED), near))
                    .containsExactly(closed(DAY, near), closed(DAY.plusDays(1), near));
        }
        Instant later = midnight.plusSeconds(61);
        assertThat(AllowanceDecider.follow(ORGANIZATION, using(), using(SUSPENDED), later))
                .containsExactly(closed(DAY.plusDays(1), later));
    }

    @Test
    void the_end_of_a_commission_makes_what_is_in_flight_decided_once_more() {
        OrganizationEvent ended = new CommissionEnded(ORGANIZATION, JOINT.jointApplicantId(), ACCOUNT, NOW);
        assertThat(AllowanceDecider.follow(ORGANIZATION, using(), using(ended), NOW))
                .containsExactly(closed(DAY, NOW), opened(DAY, NOW));
    }

    @Test
    void what_leaves_the_use_as_it_is_leaves_the_day_alone() {
        assertThat(AllowanceDecider.follow(ORGANIZATION, using(), using(), NOW)).isEmpty();
        assertThat(AllowanceDecider.follow(ORGANIZATION, using(SUSPENDED), using(SUSPENDED), NOW))
                .isEmpty();
        assertThat(AllowanceDecider.follow(ORGANIZATION, Organization.initial(), using(), NOW))
                .isEmpty();
    }
}
