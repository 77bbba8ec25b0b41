package hellowork.command.organization;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.COMPLAINTS;
import static hellowork.command.Samples.JOINT;
import static hellowork.command.Samples.JOINT_OFFICERS;
import static hellowork.command.Samples.LIAISON;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.organization.OrganizationDeciderTest.POLICY;
import static hellowork.command.organization.OrganizationRule.NO_SUCH_APPLICATION;
import static hellowork.command.organization.UseRule.HAS_WITHDRAWN;
import static hellowork.command.organization.UseRule.NOT_ADMITTED;
import static hellowork.command.organization.UseRule.NO_RENEWAL;
import static hellowork.command.organization.UseRule.NO_SUCH_JOINT_APPLICANT;
import static hellowork.command.organization.UseRule.RENEWAL_TOO_EARLY;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.Given;
import hellowork.command.Samples;
import hellowork.command.organization.UseCommand.ApproveRenewal;
import hellowork.command.organization.UseCommand.AskRenewal;
import hellowork.command.organization.UseCommand.EndCommission;
import hellowork.command.organization.UseCommand.LookAtPeriod;
import hellowork.command.organization.UseCommand.Reinstate;
import hellowork.command.organization.UseCommand.RejectRenewal;
import hellowork.command.organization.UseCommand.Suspend;
import hellowork.command.organization.UseCommand.Withdraw;
import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JointApplicantId;
import hellowork.events.LegalBasis;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationRejected;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.CommissionEnded;
import hellowork.events.OrganizationEvent.JointOfficersNamed;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.OrganizationEvent.RenewalApproved;
import hellowork.events.OrganizationEvent.RenewalRejected;
import hellowork.events.OrganizationEvent.RenewalReminded;
import hellowork.events.OrganizationEvent.RenewalRequested;
import hellowork.events.OrganizationEvent.UseLapsed;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.OrganizationEvent.UseReinstated;
import hellowork.events.OrganizationEvent.UseSuspended;
import hellowork.events.OrganizationEvent.UseWithdrawn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UseDeciderTest {
    private static final Instant END = JapanTime.startOf(LocalDate.of(2027, 4, 1));
    private static final Instant NEXT_END = JapanTime.startOf(LocalDate.of(2028, 4, 1));
    private static final Instant LAST = END.minusNanos(1);
    private static final Application MUNICIPALITY =
            Samples.application(ApplicantCategory.LOCAL_GOVERNMENT, LegalBasis.LOCAL_GOVERNMENT_COMMISSIONING, null);
    private static final List<DomainEvent> APPLIED = List.of(
            new ApplicationSubmitted(ORGANIZATION, ACCOUNT, MUNICIPALITY, NOW),
            new OfficersNamed(ORGANIZATION, LIAISON, COMPLAINTS, NOW),
            new JointOfficersNamed(ORGANIZATION, List.of(JOINT_OFFICERS), NOW));
    private static final DomainEvent GRANTED = new UsePeriodGranted(ORGANIZATION, END, NOW);
    private static final DomainEvent SUSPENDED = new UseSuspended(ORGANIZATION, OFFICER, "苦情のため", NOW);
    private static final DomainEvent WITHDRAWN = new UseWithdrawn(ORGANIZATION, ACCOUNT, NOW);
    private static final DomainEvent COMMISSION_ENDED =
            new CommissionEnded(ORGANIZATION, JOINT.jointApplicantId(), ACCOUNT, NOW);

    private final Given<UseCommand> nobody =
            Given.deciding(Organization.fold(), (state, command) -> UseDecider.decide(state, command, POLICY));
    private final Given<UseCommand> applied = nobody.given(APPLIED);
    private final Given<UseCommand> old = applied.given(new ApplicationApproved(ORGANIZATION, OFFICER, NOW));
    private final Given<UseCommand> using = old.given(GRANTED);

    private static AskRenewal ask(Instant at) {
        return new AskRenewal(ORGANIZATION, ACCOUNT, at);
    }

    private static DomainEvent asked(Instant at) {
        return new RenewalRequested(ORGANIZATION, ACCOUNT, at);
    }

    private static ApproveRenewal approve(Instant at) {
        return new ApproveRenewal(ORGANIZATION, OFFICER, at);
    }

    private static RejectRenewal reject(Instant at) {
        return new RejectRenewal(ORGANIZATION, OFFICER, "実績なし", at);
    }

    private static LookAtPeriod look(Instant at) {
        return new LookAtPeriod(ORGANIZATION, at);
    }

    private static DomainEvent lapsed(Instant at) {
        return new UseLapsed(ORGANIZATION, END, at);
    }

    private static DomainEvent reminded(int notice, Instant at) {
        return new RenewalReminded(ORGANIZATION, END, notice, at);
    }

    private static boolean mayUse(Instant at, DomainEvent... more) {
        Organization state = Organization.initial();
        for (DomainEvent event : APPLIED) {
            state = state.evolve((OrganizationEvent) event);
        }
        state = state.evolve(new ApplicationApproved(ORGANIZATION, OFFICER, NOW));
        for (DomainEvent event : more) {
            state = state.evolve((OrganizationEvent) event);
        }
        return state.using(at).isPresent();
    }

    @Test
    void the_use_ends_with_the_fiscal_year_whether_or_not_the_end_was_recorded() {
        assertThat(mayUse(LAST, GRANTED)).isTrue();
        assertThat(mayUse(END, GRANTED)).isFalse();
        assertThat(mayUse(END, GRANTED, lapsed(END))).isFalse();
    }

    @Test
    void an_old_approval_without_a_period_is_good_for_its_fiscal_year() {
        assertThat(mayUse(LAST)).isTrue();
        assertThat(mayUse(END)).isFalse();
    }

    @Test
    void an_approval_in_the_last_thirty_days_of_a_fiscal_year_is_good_for_the_next_too() {
        Instant late = END.minus(Duration.ofDays(30));
        assertThat(POLICY.endOfUse(late.minusNanos(1))).isEqualTo(END);
        assertThat(POLICY.endOfUse(late)).isEqualTo(NEXT_END);
        assertThat(POLICY.endOfUse(LAST)).isEqualTo(NEXT_END);
        assertThat(POLICY.endOfUse(END)).isEqualTo(NEXT_END);
    }

    @Test
    void a_renewal_asked_one_nanosecond_before_the_end_keeps_the_use_until_it_is_decided() {
        Instant muchLater = END.plus(Duration.ofDays(100));
        assertThat(mayUse(muchLater, GRANTED, asked(LAST))).isTrue();
        assertThat(mayUse(muchLater, GRANTED, asked(END))).isFalse();
        using.given(asked(LAST)).when(look(END)).staysQuiet();
        using.given(asked(LAST))
                .when(approve(muchLater))
                .then(
                        new RenewalApproved(ORGANIZATION, OFFICER, muchLater),
                        new UsePeriodGranted(ORGANIZATION, NEXT_END, muchLater));
    }

    @Test
    void a_rejected_renewal_ends_the_use_at_the_end_of_the_period_and_at_once_if_that_is_over() {
        DomainEvent early = new RenewalRejected(ORGANIZATION, OFFICER, "実績なし", LAST);
        using.given(asked(LAST)).when(reject(LAST)).then(early);
        assertThat(mayUse(LAST, GRANTED, asked(LAST), early)).isTrue();
        assertThat(mayUse(END, GRANTED, asked(LAST), early)).isFalse();
        using.given(asked(LAST), early).when(look(END)).then(lapsed(END));

        DomainEvent late = new RenewalRejected(ORGANIZATION, OFFICER, "実績なし", END);
        using.given(asked(LAST)).when(reject(END)).then(late, lapsed(END));
        assertThat(mayUse(END, GRANTED, asked(LAST), late)).isFalse();
        using.given(asked(LAST), late, lapsed(END)).when(look(END)).staysQuiet();
    }

    @Test
    void a_renewal_is_asked_from_sixty_days_before_the_end_and_once() {
        Instant opens = END.minus(Duration.ofDays(60));
        using.when(ask(opens.minusNanos(1))).refusedBy(RENEWAL_TOO_EARLY);
        using.when(ask(opens)).then(asked(opens));
        using.given(asked(opens)).when(ask(LAST)).staysQuiet();
        using.when(approve(LAST)).refusedBy(NO_RENEWAL);
        using.when(reject(LAST)).refusedBy(NO_RENEWAL);
    }

    @Test
    void a_lapsed_organization_asks_late_and_uses_the_service_again_once_approved() {
        Instant late = END.plus(Duration.ofDays(3));
        using.given(lapsed(END)).when(ask(late)).then(asked(late));
        using.given(lapsed(END), asked(late))
                .when(approve(late))
                .then(
                        new RenewalApproved(ORGANIZATION, OFFICER, late),
                        new UsePeriodGranted(ORGANIZATION, NEXT_END, late));
        using.given(lapsed(END), asked(late))
                .when(reject(late))
                .then(new RenewalRejected(ORGANIZATION, OFFICER, "実績なし", late));
    }

    @Test
    void the_end_is_noticed_thirty_and_seven_days_before_unless_a_renewal_was_asked_for() {
        Instant thirty = END.minus(Duration.ofDays(30));
        Instant seven = END.minus(Duration.ofDays(7));
        using.when(look(thirty.minusNanos(1))).staysQuiet();
        using.when(look(thirty)).then(reminded(1, thirty));
        using.given(reminded(1, thirty)).when(look(seven.minusNanos(1))).staysQuiet();
        using.given(reminded(1, thirty)).when(look(seven)).then(reminded(2, seven));
        using.given(reminded(2, seven)).when(look(LAST)).staysQuiet();
        using.when(look(seven)).then(reminded(2, seven)); // after a long stop one notice leaves, not two
        using.given(asked(thirty)).when(look(seven)).staysQuiet();
        using.given(SUSPENDED).when(look(thirty)).then(reminded(1, thirty));
        using.given(WITHDRAWN).when(look(thirty)).staysQuiet();
    }

    @Test
    void the_end_is_recorded_once() {
        using.when(look(LAST)).then(reminded(2, LAST));
        using.given(reminded(2, LAST)).when(look(END)).then(lapsed(END));
        using.given(lapsed(END)).when(look(END)).staysQuiet();
        using.given(SUSPENDED).when(look(END)).then(lapsed(END));
        using.given(WITHDRAWN).when(look(END)).staysQuiet();
        old.when(look(END)).then(lapsed(END));
    }

    @Test
    void the_bureau_suspends_and_reinstates_with_a_reason() {
        Suspend suspend = new Suspend(ORGANIZATION, OFFICER, "苦情のため", NOW);
        Reinstate reinstate = new Reinstate(ORGANIZATION, OFFICER, "改善を確認", NOW);
        DomainEvent reinstated = new UseReinstated(ORGANIZATION, OFFICER, "改善を確認", NOW);
        using.when(suspend).then(SUSPENDED);
        using.given(SUSPENDED).when(suspend).staysQuiet();
        using.given(SUSPENDED).when(reinstate).then(reinstated);
        using.when(reinstate).staysQuiet();
        assertThat(mayUse(NOW, GRANTED, SUSPENDED)).isFalse();
        assertThat(mayUse(NOW, GRANTED, SUSPENDED, reinstated)).isTrue();
        assertThat(mayUse(END, GRANTED, SUSPENDED, reinstated)).isFalse();
    }

    @Test
    void a_suspended_organization_asks_for_its_renewal_and_does_not_use_the_service_by_it() {
        using.given(SUSPENDED).when(ask(LAST)).then(asked(LAST));
        using.given(SUSPENDED, asked(LAST))
                .when(approve(LAST))
                .then(
                        new RenewalApproved(ORGANIZATION, OFFICER, LAST),
                        new UsePeriodGranted(ORGANIZATION, NEXT_END, LAST));
        using.given(SUSPENDED, asked(LAST))
                .when(reject(LAST))
                .then(new RenewalRejected(ORGANIZATION, OFFICER, "実績なし", LAST));
        assertThat(mayUse(LAST, GRANTED, SUSPENDED, asked(LAST))).isFalse();
    }

    @Test
    void a_withdrawal_is_for_good() {
        Withdraw withdraw = new Withdraw(ORGANIZATION, ACCOUNT, NOW);
        using.when(withdraw).then(WITHDRAWN);
        using.given(SUSPENDED).when(withdraw).then(WITHDRAWN);
        using.given(WITHDRAWN).when(withdraw).staysQuiet();
        assertThat(mayUse(NOW, GRANTED, WITHDRAWN)).isFalse();
        for (UseCommand command : List.of(
                ask(LAST),
                approve(LAST),
                reject(LAST),
                new Suspend(ORGANIZATION, OFFICER, "理由", NOW),
                new Reinstate(ORGANIZATION, OFFICER, "理由", NOW))) {
            using.given(WITHDRAWN).when(command).refusedBy(HAS_WITHDRAWN);
        }
    }

    @Test
    void a_commission_ends_once_whatever_the_standing() {
        EndCommission end = new EndCommission(ORGANIZATION, JOINT.jointApplicantId(), ACCOUNT, NOW);
        for (Given<UseCommand> given : List.of(using, using.given(SUSPENDED), using.given(WITHDRAWN))) {
            given.when(end).then(COMMISSION_ENDED);
            given.given(COMMISSION_ENDED).when(end).staysQuiet();
        }
        JointApplicantId other = new JointApplicantId("joint-applicant-" + Samples.uuid(99));
        using.when(new EndCommission(ORGANIZATION, other, ACCOUNT, NOW)).refusedBy(NO_SUCH_JOINT_APPLICANT);
    }

    @Test
    void without_an_admission_nothing_becomes_of_it() {
        DomainEvent form = new ApplicationFormReceived(ORGANIZATION, OFFICER, NOW);
        for (UseCommand command :
                List.of(ask(NOW), approve(NOW), look(NOW), new Withdraw(ORGANIZATION, ACCOUNT, NOW))) {
            nobody.when(command).refusedBy(NO_SUCH_APPLICATION);
            applied.when(command).refusedBy(NOT_ADMITTED);
            applied.given(form).when(command).refusedBy(NOT_ADMITTED);
            applied.given(new ApplicationReturned(ORGANIZATION, OFFICER, "確認", NOW))
                    .when(command)
                    .refusedBy(NOT_ADMITTED);
            applied.given(form, new ApplicationRejected(ORGANIZATION, OFFICER, "要件", NOW))
                    .when(command)
                    .refusedBy(NOT_ADMITTED);
        }
    }
}
