package hellowork.command.organization;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.AGENCY;
import static hellowork.command.Samples.COMPLAINTS;
import static hellowork.command.Samples.JOINT;
import static hellowork.command.Samples.JOINT_OFFICERS;
import static hellowork.command.Samples.LIAISON;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.organization.OrganizationDeciderTest.POLICY;
import static hellowork.command.organization.OrganizationRule.PLACEMENT_RECORD_NEEDED;
import static hellowork.command.organization.UseRule.BUREAU_STAYS;
import static hellowork.command.organization.UseRule.CATEGORY_STAYS;
import static hellowork.command.organization.UseRule.CHANGE_FORM_NOT_RECEIVED;
import static hellowork.command.organization.UseRule.CHANGE_SENT_BACK;
import static hellowork.command.organization.UseRule.CHANGE_UNDER_WAY;
import static hellowork.command.organization.UseRule.NOT_ADMITTED;
import static hellowork.command.organization.UseRule.NO_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.Given;
import hellowork.command.Samples;
import hellowork.command.organization.ChangeCommand.ApproveChange;
import hellowork.command.organization.ChangeCommand.RecordChangeForm;
import hellowork.command.organization.ChangeCommand.RejectChange;
import hellowork.command.organization.ChangeCommand.RequestChange;
import hellowork.command.organization.ChangeCommand.ReturnChange;
import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.BureauCode;
import hellowork.events.DomainEvent;
import hellowork.events.LegalBasis;
import hellowork.events.LicenceNumber;
import hellowork.events.Officer;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationEvent.ChangeFormReceived;
import hellowork.events.OrganizationEvent.ChangeRejected;
import hellowork.events.OrganizationEvent.ChangeRequested;
import hellowork.events.OrganizationEvent.ChangeReturned;
import hellowork.events.OrganizationEvent.CommissionEnded;
import hellowork.events.OrganizationEvent.JointOfficersNamed;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.OrganizationEvent.UseLapsed;
import hellowork.events.OrganizationEvent.UseSuspended;
import hellowork.events.OrganizationEvent.UseWithdrawn;
import hellowork.events.PlacementRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeDeciderTest {
    private static final Application ALONE = municipality(new PlacementRecord(1, true), false);
    private static final Application COMMISSIONING = municipality(new PlacementRecord(1, true), true);
    private static final Officer NEW_COMPLAINTS = new Officer("後任 花子", "03-9999-0000", "new@example.jp");
    private static final Entered ENTERED = new Entered(COMMISSIONING, LIAISON, NEW_COMPLAINTS, List.of(JOINT_OFFICERS));
    private static final OrganizationEvent[] USING = {
        new ApplicationSubmitted(ORGANIZATION, ACCOUNT, ALONE, NOW),
        new OfficersNamed(ORGANIZATION, LIAISON, COMPLAINTS, NOW),
        new ApplicationApproved(ORGANIZATION, OFFICER, NOW)
    };
    private static final OrganizationEvent REQUESTED = new ChangeRequested(
            ORGANIZATION, ACCOUNT, COMMISSIONING, LIAISON, NEW_COMPLAINTS, List.of(JOINT_OFFICERS), NOW);
    private static final OrganizationEvent FORM = new ChangeFormReceived(ORGANIZATION, OFFICER, NOW);
    private static final OrganizationEvent BACK = new ChangeReturned(ORGANIZATION, OFFICER, "番号の確認", NOW);
    private static final OrganizationEvent REJECTED = new ChangeRejected(ORGANIZATION, OFFICER, "要件", NOW);
    private static final OrganizationEvent APPROVED = new ChangeApproved(ORGANIZATION, OFFICER, COMMISSIONING, NOW);
    private static final OrganizationEvent OFFICERS = new OfficersNamed(ORGANIZATION, LIAISON, NEW_COMPLAINTS, NOW);
    private static final OrganizationEvent JOINED = new JointOfficersNamed(ORGANIZATION, List.of(JOINT_OFFICERS), NOW);

    private static final RequestChange REQUEST = new RequestChange(ORGANIZATION, ACCOUNT, ENTERED, NOW);
    private static final RecordChangeForm RECORD_FORM = new RecordChangeForm(ORGANIZATION, OFFICER, NOW);
    private static final ApproveChange APPROVE = new ApproveChange(ORGANIZATION, OFFICER, NOW);
    private static final ReturnChange RETURN = new ReturnChange(ORGANIZATION, OFFICER, "番号の確認", NOW);
    private static final RejectChange REJECT = new RejectChange(ORGANIZATION, OFFICER, "要件", NOW);

    private final Given<ChangeCommand> nobody = deciding(POLICY);
    private final Given<ChangeCommand> using = nobody.given(USING);
    private final Given<ChangeCommand> requested = using.given(REQUESTED);

    private static Given<ChangeCommand> deciding(OrganizationPolicy policy) {
        return Given.deciding(Organization.fold(), (state, command) -> ChangeDecider.decide(state, command, policy));
    }

    private static Application municipality(@Nullable PlacementRecord record, boolean commissioning) {
        Application sample = Samples.application(
                ApplicantCategory.LOCAL_GOVERNMENT,
                LegalBasis.LOCAL_GOVERNMENT_FREE_PLACEMENT,
                new LicenceNumber("13-地-000001", null));
        return new Application(
                sample.category(),
                sample.legalBasis(),
                sample.licenceNumber(),
                sample.establishment(),
                sample.bureau(),
                record,
                null,
                commissioning ? List.of(JOINT) : null);
    }

    private static RequestChange wanting(Application application) {
        return new RequestChange(ORGANIZATION, ACCOUNT, OrganizationDeciderTest.entered(application), NOW);
    }

    private static Organization after(OrganizationEvent... more) {
        Organization state = Organization.initial();
        for (OrganizationEvent event : USING) {
            state = state.evolve(event);
        }
        for (OrganizationEvent event : more) {
            state = state.evolve(event);
        }
        return state;
    }

    @Test
    void a_municipality_names_a_contractor_by_a_change_and_the_bureau_approves() {
        using.when(REQUEST).then(REQUESTED);
        requested.when(APPROVE).then(APPROVED, OFFICERS, JOINED);
    }

    @Test
    void the_old_data_stay_in_force_until_the_change_is_approved() {
        assertThat(after(REQUESTED).using(NOW)).contains(new Organization.Applied(ALONE, COMPLAINTS));
        assertThat(after(REQUESTED, BACK).using(NOW)).contains(new Organization.Applied(ALONE, COMPLAINTS));
        assertThat(after(REQUESTED, REJECTED).using(NOW)).contains(new Organization.Applied(ALONE, COMPLAINTS));
        assertThat(after(REQUESTED, APPROVED, OFFICERS, JOINED).using(NOW))
                .contains(new Organization.Applied(COMMISSIONING, NEW_COMPLAINTS));
    }

    @Test
    void a_commission_that_ends_meanwhile_does_not_come_back_with_the_change() {
        OrganizationEvent ended = new CommissionEnded(ORGANIZATION, JOINT.jointApplicantId(), ACCOUNT, NOW);
        requested
                .given(ended)
                .when(APPROVE)
                .then(
                        new ChangeApproved(ORGANIZATION, OFFICER, ALONE, NOW),
                        OFFICERS,
                        new JointOfficersNamed(ORGANIZATION, List.of(), NOW));
    }

    @Test
    void a_returned_change_is_asked_for_again() {
        requested.when(RETURN).then(BACK);
        requested.given(BACK).when(RETURN).staysQuiet();
        requested.given(BACK).when(APPROVE).refusedBy(CHANGE_SENT_BACK);
        requested.given(BACK).when(REJECT).refusedBy(CHANGE_SENT_BACK);
        requested.given(BACK).when(RECORD_FORM).refusedBy(CHANGE_SENT_BACK);
        requested.given(BACK).when(REQUEST).then(REQUESTED);
    }

    @Test
    void there_is_one_change_at_a_time() {
        requested.when(REQUEST).refusedBy(CHANGE_UNDER_WAY);
        requested.when(REJECT).then(REJECTED);
        requested.given(REJECTED).when(REQUEST).then(REQUESTED);
        for (ChangeCommand decision : List.of(APPROVE, RETURN, REJECT, RECORD_FORM)) {
            using.when(decision).refusedBy(NO_CHANGE);
            requested.given(REJECTED).when(decision).refusedBy(NO_CHANGE);
        }
    }

    @Test
    void where_a_form_is_asked_for_it_comes_before_the_decision() {
        Given<ChangeCommand> withForm = deciding(new OrganizationPolicy(
                        POLICY.lateApproval(),
                        POLICY.renewalOpens(),
                        POLICY.firstReminder(),
                        POLICY.secondReminder(),
                        true))
                .given(USING)
                .given(REQUESTED);
        for (ChangeCommand decision : List.of(APPROVE, RETURN, REJECT)) {
            withForm.when(decision).refusedBy(CHANGE_FORM_NOT_RECEIVED);
        }
        withForm.when(RECORD_FORM).then(FORM);
        withForm.given(FORM).when(RECORD_FORM).staysQuiet();
        withForm.given(FORM).when(APPROVE).then(APPROVED, OFFICERS, JOINED);
        withForm.given(FORM).given(BACK).given(REQUESTED).when(APPROVE).refusedBy(CHANGE_FORM_NOT_RECEIVED);
    }

    @Test
    void the_category_and_the_bureau_stay_and_the_change_is_eligible_itself() {
        using.when(wanting(AGENCY)).refusedBy(CATEGORY_STAYS);
        Application elsewhere = new Application(
                ALONE.category(),
                ALONE.legalBasis(),
                ALONE.licenceNumber(),
                ALONE.establishment(),
                new BureauCode("27"),
                ALONE.placementRecord(),
                null,
                null);
        using.when(wanting(elsewhere)).refusedBy(BUREAU_STAYS);
        using.when(wanting(municipality(null, true))).refusedBy(PLACEMENT_RECORD_NEEDED);
    }

    @Test
    void whoever_was_admitted_asks_for_changes_also_while_it_may_not_use_the_service() {
        for (DomainEvent end : List.of(
                new UseSuspended(ORGANIZATION, OFFICER, "理由", NOW),
                new UseWithdrawn(ORGANIZATION, ACCOUNT, NOW),
                new UseLapsed(ORGANIZATION, NOW, NOW))) {
            using.given(end).when(REQUEST).then(REQUESTED);
            using.given(end).given(REQUESTED).when(APPROVE).then(APPROVED, OFFICERS, JOINED);
        }
        nobody.when(REQUEST).refusedBy(NOT_ADMITTED);
        nobody.given(USING[0], USING[1]).when(REQUEST).refusedBy(NOT_ADMITTED);
    }
}
