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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import hellowork.events.RuleViolated;
import java.util.List;
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

    private static Organization after(OrganizationEvent... events) {
        Organization state = Organization.initial();
        for (OrganizationEvent event : events) {
            state = state.evolve(event);
        }
        return state;
    }

    private static List<?> follow(
            Organization before, Organization after, @Nullable String because, OrganizationId... holders) {
        return LicenceDecider.follow(ORGANIZATION, before, after, _ -> new Licence(List.of(holders)), because, NOW);
    }

    private static void refused(Organization before, Organization after, OrganizationId... holders) {
        assertThatThrownBy(() -> follow(before, after, null, holders))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.rule()).isSameAs(ANOTHER_APPLICATION));
    }

    @Test
    void an_application_states_its_number_without_the_branch() {
        assertThat(follow(after(), after(SUBMITTED), null))
                .isEqualTo(List.of(new LicenceStated(NUMBER, ORGANIZATION, NOW)));
        assertThat(LicenceId.of(ApplicantCategory.LOCAL_GOVERNMENT, new LicenceNumber("13-ユ-316864", null)))
                .isNotEqualTo(NUMBER);
    }

    @Test
    void a_second_application_with_the_number_needs_a_reason() {
        refused(after(), after(SUBMITTED), ANOTHER_ORGANIZATION);
        assertThat(follow(after(), after(SUBMITTED), "別部署のため", ANOTHER_ORGANIZATION))
                .isEqualTo(List.of(
                        new AnotherApplicationExplained(ORGANIZATION, ANOTHER_ORGANIZATION, "別部署のため", NOW),
                        new LicenceStated(NUMBER, ORGANIZATION, NOW)));
    }

    @Test
    void who_has_explained_it_once_is_not_asked_again() {
        assertThat(follow(
                        after(SUBMITTED),
                        after(SUBMITTED, new ApplicationCorrected(ORGANIZATION, ACCOUNT, AGENCY, NOW)),
                        null,
                        ANOTHER_ORGANIZATION,
                        ORGANIZATION))
                .isEqualTo(List.of());
    }

    @Test
    void a_corrected_number_is_asked_about_anew_and_the_former_one_is_free() {
        Organization corrected = after(SUBMITTED, new ApplicationCorrected(ORGANIZATION, ACCOUNT, OTHER, NOW));
        refused(after(SUBMITTED), corrected, ANOTHER_ORGANIZATION);
        assertThat(LicenceDecider.follow(
                        ORGANIZATION,
                        after(SUBMITTED),
                        corrected,
                        number -> new Licence(number.equals(NUMBER) ? List.of(ORGANIZATION) : List.of()),
                        null,
                        NOW))
                .isEqualTo(List.of(
                        new LicenceStated(OTHER_NUMBER, ORGANIZATION, NOW),
                        new LicenceReleased(NUMBER, ORGANIZATION, NOW)));
    }

    @Test
    void a_rejected_or_withdrawn_organization_holds_no_number() {
        assertThat(follow(
                        after(SUBMITTED),
                        after(SUBMITTED, new ApplicationRejected(ORGANIZATION, OFFICER, "要件", NOW)),
                        null,
                        ORGANIZATION))
                .isEqualTo(List.of(new LicenceReleased(NUMBER, ORGANIZATION, NOW)));
        assertThat(follow(
                        after(SUBMITTED, ADMITTED),
                        after(SUBMITTED, ADMITTED, new UseWithdrawn(ORGANIZATION, ACCOUNT, NOW)),
                        null,
                        ORGANIZATION))
                .isEqualTo(List.of(new LicenceReleased(NUMBER, ORGANIZATION, NOW)));
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
