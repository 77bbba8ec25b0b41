package hellowork.command.organization;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.JOINT;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;

import hellowork.command.Given;
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
    private static final OrganizationEvent APPLIED = new ApplicationSubmitted(
            ORGANIZATION,
            ACCOUNT,
            Samples.application(ApplicantCategory.LOCAL_GOVERNMENT, LegalBasis.LOCAL_GOVERNMENT_COMMISSIONING, null),
            NOW);
    private static final OrganizationEvent APPROVED = new ApplicationApproved(ORGANIZATION, OFFICER, NOW);
    private static final OrganizationEvent SUSPENDED = new UseSuspended(ORGANIZATION, OFFICER, "理由", NOW);

    /** What an organization's step, made at this time, means for its allowance. */
    private record Step(Instant at, List<OrganizationEvent> events) {
        static Step at(Instant at, OrganizationEvent... events) {
            return new Step(at, List.of(events));
        }
    }

    private final Given<Step> nobody = Given.decidingOver((past, step) -> AllowanceDecider.follow(
            ORGANIZATION,
            past.state(Organization.fold()),
            past.after(step.events()).state(Organization.fold()),
            step.at()));
    private final Given<Step> using = nobody.given(APPLIED, APPROVED);

    private static AllowanceClosed closed(LocalDate day, Instant at) {
        return new AllowanceClosed(AllowanceId.of(ORGANIZATION, day), ORGANIZATION, day, at);
    }

    private static AllowanceOpened opened(LocalDate day, Instant at) {
        return new AllowanceOpened(AllowanceId.of(ORGANIZATION, day), ORGANIZATION, day, at);
    }

    @Test
    void what_ends_the_use_closes_the_day_and_a_reinstatement_opens_it() {
        using.when(Step.at(NOW, SUSPENDED)).then(closed(DAY, NOW));
        using.when(Step.at(NOW, new UseWithdrawn(ORGANIZATION, ACCOUNT, NOW))).then(closed(DAY, NOW));
        using.given(SUSPENDED)
                .when(Step.at(NOW, new UseReinstated(ORGANIZATION, OFFICER, "理由", NOW)))
                .then(opened(DAY, NOW));
    }

    @Test
    void about_midnight_both_days_are_closed_on_which_a_send_in_flight_may_count() {
        Instant midnight = JapanTime.startOf(DAY.plusDays(1));
        for (Instant near : List.of(midnight.minusSeconds(59), midnight, midnight.plusSeconds(59))) {
            using.when(Step.at(near, SUSPENDED)).then(closed(DAY, near), closed(DAY.plusDays(1), near));
        }
        Instant later = midnight.plusSeconds(61);
        using.when(Step.at(later, SUSPENDED)).then(closed(DAY.plusDays(1), later));
    }

    @Test
    void the_end_of_a_commission_makes_what_is_in_flight_decided_once_more() {
        using.when(Step.at(NOW, new CommissionEnded(ORGANIZATION, JOINT.jointApplicantId(), ACCOUNT, NOW)))
                .then(closed(DAY, NOW), opened(DAY, NOW));
    }

    @Test
    void what_leaves_the_use_as_it_is_leaves_the_day_alone() {
        using.when(Step.at(NOW)).staysQuiet();
        using.given(SUSPENDED).when(Step.at(NOW)).staysQuiet();
        nobody.when(Step.at(NOW, APPLIED, APPROVED)).staysQuiet();
    }
}
