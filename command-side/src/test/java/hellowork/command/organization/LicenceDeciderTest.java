package hellowork.command.organization;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.AGENCY;
import static hellowork.command.Samples.ANOTHER_ORGANIZATION;
import static hellowork.command.Samples.COMPLAINTS;
import static hellowork.command.Samples.LIAISON;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.organization.OrganizationRule.ANOTHER_APPLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.Given;
import hellowork.command.Samples;
import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.LegalBasis;
import hellowork.events.LicenceEvent.LicenceReleased;
import hellowork.events.LicenceEvent.LicenceStated;
import hellowork.events.LicenceId;
import hellowork.events.LicenceNumber;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.AnotherApplicationExplained;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationRejected;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationEvent.ChangeRejected;
import hellowork.events.OrganizationEvent.ChangeRequested;
import hellowork.events.OrganizationEvent.UseWithdrawn;
import hellowork.events.OrganizationId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LicenceDeciderTest {
    private static final LicenceId NUMBER =
            LicenceId.of(ApplicantCategory.PRIVATE_AGENCY, new LicenceNumber("13-ユ-316864", null));
    private static final LicenceId OTHER_NUMBER =
            LicenceId.of(ApplicantCategory.PRIVATE_AGENCY, new LicenceNumber("13-ユ-316865", null));
    private static final Application OTHER = Samples.application(
            ApplicantCategory.PRIVATE_AGENCY, LegalBasis.FEE_CHARGING, new LicenceNumber("13-ユ-316865", "02"));
    private static final OrganizationEvent SUBMITTED = new ApplicationSubmitted(ORGANIZATION, ACCOUNT, AGENCY, NOW);
    private static final OrganizationEvent ADMITTED = new ApplicationApproved(ORGANIZATION, OFFICER, NOW);
    private static final OrganizationEvent CHANGING =
            new ChangeRequested(ORGANIZATION, ACCOUNT, OTHER, LIAISON, COMPLAINTS, List.of(), NOW);

    /** A step of the organization, with or without a reason for another application. */
    private record Step(@Nullable String because, List<OrganizationEvent> events) {
        static Step of(OrganizationEvent... events) {
            return new Step(null, List.of(events));
        }

        Step because(String reason) {
            return new Step(reason, events);
        }
    }

    /** What follows for the numbers from a step, where these organizations hold each number that is asked about. */
    private static Given<Step> heldBy(OrganizationId... holders) {
        return heldBy(_ -> new Licence(List.of(holders)));
    }

    private static Given<Step> heldBy(Function<LicenceId, Licence> licences) {
        return Given.decidingOver((past, step) -> LicenceDecider.follow(
                ORGANIZATION,
                past.state(Organization.fold()),
                past.after(step.events()).state(Organization.fold()),
                licences,
                step.because(),
                NOW));
    }

    private static Organization after(OrganizationEvent... events) {
        return new Given.Past(List.of(events)).state(Organization.fold());
    }

    @Test
    void an_application_states_its_number_without_the_branch() {
        heldBy().when(Step.of(SUBMITTED)).then(new LicenceStated(NUMBER, ORGANIZATION, NOW));
        assertThat(LicenceId.of(ApplicantCategory.LOCAL_GOVERNMENT, new LicenceNumber("13-ユ-316864", null)))
                .isNotEqualTo(NUMBER);
    }

    @Test
    void a_second_application_with_the_number_needs_a_reason() {
        Given<Step> held = heldBy(ANOTHER_ORGANIZATION);
        held.when(Step.of(SUBMITTED)).refusedBy(ANOTHER_APPLICATION);
        held.when(Step.of(SUBMITTED).because("別部署のため"))
                .then(
                        new AnotherApplicationExplained(ORGANIZATION, ANOTHER_ORGANIZATION, "別部署のため", NOW),
                        new LicenceStated(NUMBER, ORGANIZATION, NOW));
    }

    @Test
    void who_has_explained_it_once_is_not_asked_again() {
        heldBy(ANOTHER_ORGANIZATION, ORGANIZATION)
                .given(SUBMITTED)
                .when(Step.of(new ApplicationCorrected(ORGANIZATION, ACCOUNT, AGENCY, NOW)))
                .staysQuiet();
    }

    @Test
    void a_corrected_number_is_asked_about_anew_and_the_former_one_is_free() {
        Step corrected = Step.of(new ApplicationCorrected(ORGANIZATION, ACCOUNT, OTHER, NOW));
        heldBy(ANOTHER_ORGANIZATION).given(SUBMITTED).when(corrected).refusedBy(ANOTHER_APPLICATION);
        heldBy(number -> new Licence(number.equals(NUMBER) ? List.of(ORGANIZATION) : List.of()))
                .given(SUBMITTED)
                .when(corrected)
                .then(
                        new LicenceStated(OTHER_NUMBER, ORGANIZATION, NOW),
                        new LicenceReleased(NUMBER, ORGANIZATION, NOW));
    }

    @Test
    void a_rejected_or_withdrawn_organization_holds_no_number() {
        Given<Step> submitted = heldBy(ORGANIZATION).given(SUBMITTED);
        LicenceReleased released = new LicenceReleased(NUMBER, ORGANIZATION, NOW);
        submitted
                .when(Step.of(new ApplicationRejected(ORGANIZATION, OFFICER, "要件", NOW)))
                .then(released);
        submitted
                .given(ADMITTED)
                .when(Step.of(new UseWithdrawn(ORGANIZATION, ACCOUNT, NOW)))
                .then(released);
    }

    @Test
    void a_change_holds_both_numbers_until_it_is_decided() {
        Organization asked = after(SUBMITTED, ADMITTED, CHANGING);
        assertThat(LicenceDecider.numbers(asked)).containsExactly(NUMBER, OTHER_NUMBER);
        assertThat(LicenceDecider.numbers(
                        after(SUBMITTED, ADMITTED, CHANGING, new ChangeRejected(ORGANIZATION, OFFICER, "要件", NOW))))
                .containsExactly(NUMBER);
        assertThat(LicenceDecider.numbers(
                        after(SUBMITTED, ADMITTED, CHANGING, new ChangeApproved(ORGANIZATION, OFFICER, OTHER, NOW))))
                .containsExactly(OTHER_NUMBER);
    }
}
