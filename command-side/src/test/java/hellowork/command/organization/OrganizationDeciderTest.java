package hellowork.command.organization;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.AGENCY;
import static hellowork.command.Samples.ANOTHER_ORGANIZATION;
import static hellowork.command.Samples.COMPLAINTS;
import static hellowork.command.Samples.JOINT;
import static hellowork.command.Samples.LIAISON;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.organization.OrganizationRule.ALREADY_APPLIED;
import static hellowork.command.organization.OrganizationRule.ALREADY_DECIDED;
import static hellowork.command.organization.OrganizationRule.CATEGORY_DOES_NOT_FIT;
import static hellowork.command.organization.OrganizationRule.DESIGNATED_BODY_NEEDS_RECORD;
import static hellowork.command.organization.OrganizationRule.FORM_NOT_RECEIVED;
import static hellowork.command.organization.OrganizationRule.JOINT_APPLICANT_TWICE;
import static hellowork.command.organization.OrganizationRule.LICENCE_NUMBER_NEEDED;
import static hellowork.command.organization.OrganizationRule.MONEY_TAKEN;
import static hellowork.command.organization.OrganizationRule.NOT_RETURNED;
import static hellowork.command.organization.OrganizationRule.NO_SUCH_APPLICATION;
import static hellowork.command.organization.OrganizationRule.ONLY_LOCAL_GOVERNMENTS_COMMISSION;
import static hellowork.command.organization.OrganizationRule.OPERATOR_NOT_NAMED;
import static hellowork.command.organization.OrganizationRule.ORDERS_NOT_DECLARED;
import static hellowork.command.organization.OrganizationRule.PLACEMENT_RECORD_NEEDED;
import static hellowork.command.organization.OrganizationRule.RETURNED;
import static hellowork.command.organization.OrganizationRule.UNDER_ORDER;

import hellowork.command.Given;
import hellowork.command.Samples;
import hellowork.command.account.Account;
import hellowork.command.organization.OrganizationCommand.Apply;
import hellowork.command.organization.OrganizationCommand.Approve;
import hellowork.command.organization.OrganizationCommand.Correct;
import hellowork.command.organization.OrganizationCommand.RecordForm;
import hellowork.command.organization.OrganizationCommand.Reject;
import hellowork.command.organization.OrganizationCommand.Return;
import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.MailAddressVerified;
import hellowork.events.AccountEvent.OrganizationLinked;
import hellowork.events.AccountId;
import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.DomainEvent;
import hellowork.events.JointApplicant;
import hellowork.events.JointApplicantId;
import hellowork.events.JointOfficers;
import hellowork.events.LegalBasis;
import hellowork.events.LicenceNumber;
import hellowork.events.OrdersDeclaration;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationRejected;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.JointOfficersNamed;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import hellowork.events.OrganizationEvent.UseSuspended;
import hellowork.events.OrganizationEvent.UseWithdrawn;
import hellowork.events.PlacementRecord;
import hellowork.events.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganizationDeciderTest {
    private static final List<DomainEvent> OPEN_ACCOUNT =
            List.of(new AccountRequested(ACCOUNT, Role.ORGANIZATION, null, NOW), new MailAddressVerified(ACCOUNT, NOW));
    private static final DomainEvent NAMED = new OfficersNamed(ORGANIZATION, LIAISON, COMPLAINTS, NOW);
    private static final List<DomainEvent> SUBMITTED = List.of(
            new ApplicationSubmitted(ORGANIZATION, ACCOUNT, AGENCY, NOW),
            NAMED,
            new OrganizationLinked(ACCOUNT, ORGANIZATION, null, NOW));
    private static final DomainEvent FORM = new ApplicationFormReceived(ORGANIZATION, OFFICER, NOW);
    private static final DomainEvent BACK = new ApplicationReturned(ORGANIZATION, OFFICER, "番号の確認", NOW);
    private static final DomainEvent APPROVED = new ApplicationApproved(ORGANIZATION, OFFICER, NOW);
    private static final DomainEvent GRANTED =
            new UsePeriodGranted(ORGANIZATION, Instant.parse("2027-03-31T15:00:00Z"), NOW);
    private static final DomainEvent REJECTED = new ApplicationRejected(ORGANIZATION, OFFICER, "要件を満たさない", NOW);

    static final OrganizationPolicy POLICY = new OrganizationPolicy(
            Duration.ofDays(30), Duration.ofDays(60), Duration.ofDays(30), Duration.ofDays(7), false);

    private static final RecordForm RECORD_FORM = new RecordForm(ORGANIZATION, OFFICER, NOW);
    private static final Approve APPROVE = new Approve(ORGANIZATION, OFFICER, NOW);
    private static final Return RETURN = new Return(ORGANIZATION, OFFICER, "番号の確認", NOW);
    private static final Reject REJECT = new Reject(ORGANIZATION, OFFICER, "要件を満たさない", NOW);

    private final Given<Apply> applicant = Given.<Apply>decidingOver((past, command) -> OrganizationDecider.apply(
                    past.state(Organization.fold()),
                    past.state(Account.fold()),
                    Organization.initial(),
                    Optional.empty(),
                    command))
            .given(OPEN_ACCOUNT);
    private final Given<OrganizationCommand> nothing =
            Given.deciding(Organization.fold(), (state, command) -> OrganizationDecider.decide(state, command, POLICY));
    private final Given<OrganizationCommand> submitted = nothing.given(SUBMITTED);
    private final Given<OrganizationCommand> formReceived = submitted.given(FORM);

    private static Apply apply(Application application) {
        return new Apply(ORGANIZATION, ACCOUNT, entered(application), NOW);
    }

    private static Correct correct(Application application) {
        return new Correct(ORGANIZATION, ACCOUNT, entered(application), NOW);
    }

    static Entered entered(Application application) {
        List<JointOfficers> officers = application.joint().stream()
                .map(joint -> new JointOfficers(joint.jointApplicantId(), LIAISON, COMPLAINTS))
                .toList();
        return new Entered(application, LIAISON, COMPLAINTS, officers);
    }

    @Test
    void an_application_names_both_officers_and_links_the_account() {
        applicant.when(apply(AGENCY)).then(SUBMITTED.toArray(DomainEvent[]::new));
    }

    @Test
    void the_same_application_again_changes_nothing() {
        applicant.given(SUBMITTED).when(apply(AGENCY)).staysQuiet();
        applicant.given(SUBMITTED).given(FORM, APPROVED).when(apply(AGENCY)).staysQuiet();
    }

    @Test
    void an_account_applies_once() {
        applicant
                .given(new OrganizationLinked(ACCOUNT, ANOTHER_ORGANIZATION, null, NOW))
                .when(apply(AGENCY))
                .refusedBy(ALREADY_APPLIED);
        submitted.when(apply(AGENCY)).refusedBy(ALREADY_APPLIED);
    }

    @Test
    void an_account_applies_again_only_after_its_application_was_rejected() {
        Given<Apply> again = Given.<Apply>decidingOver((past, command) -> OrganizationDecider.apply(
                        Organization.initial(),
                        past.state(Account.fold()),
                        past.state(Organization.fold()),
                        past.state(Roster.main()),
                        command))
                .given(OPEN_ACCOUNT)
                .given(SUBMITTED)
                .given(FORM);
        Apply another = new Apply(ANOTHER_ORGANIZATION, ACCOUNT, entered(AGENCY), NOW);
        again.given(REJECTED)
                .when(another)
                .then(
                        new ApplicationSubmitted(ANOTHER_ORGANIZATION, ACCOUNT, AGENCY, NOW),
                        new OfficersNamed(ANOTHER_ORGANIZATION, LIAISON, COMPLAINTS, NOW),
                        new OrganizationLinked(ACCOUNT, ANOTHER_ORGANIZATION, null, NOW));
        again.when(another).refusedBy(ALREADY_APPLIED);
        again.given(BACK).when(another).refusedBy(ALREADY_APPLIED);
        again.given(APPROVED).when(another).refusedBy(ALREADY_APPLIED);
    }

    @Test
    void an_additional_account_of_a_rejected_organization_does_not_apply_for_itself() {
        AccountId main = new AccountId("account-" + Samples.uuid(77));
        Given.<Apply>decidingOver((past, command) -> OrganizationDecider.apply(
                        Organization.initial(),
                        past.state(Account.fold()),
                        past.state(Organization.fold()),
                        past.state(Roster.main()),
                        command))
                .given(OPEN_ACCOUNT)
                .given(
                        new ApplicationSubmitted(ORGANIZATION, main, AGENCY, NOW),
                        new OrganizationLinked(ACCOUNT, ORGANIZATION, null, NOW),
                        FORM,
                        REJECTED)
                .when(new Apply(ANOTHER_ORGANIZATION, ACCOUNT, entered(AGENCY), NOW))
                .refusedBy(ALREADY_APPLIED);
    }

    @ParameterizedTest
    @EnumSource
    void the_legal_basis_belongs_to_the_category(LegalBasis basis) {
        ApplicantCategory other = basis.category() == ApplicantCategory.PRIVATE_AGENCY
                ? ApplicantCategory.LOCAL_GOVERNMENT
                : ApplicantCategory.PRIVATE_AGENCY;
        Application misfit = Samples.application(other, basis, AGENCY.licenceNumber());
        applicant.when(apply(misfit)).refusedBy(CATEGORY_DOES_NOT_FIT);
        formReceived.given(BACK).when(correct(misfit)).refusedBy(CATEGORY_DOES_NOT_FIT);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_places_people_gives_the_number_of_its_licence_or_notification(LegalBasis basis) {
        var outcome = applicant.when(apply(Samples.application(basis.category(), basis, null)));
        switch (basis) {
            case LOCAL_GOVERNMENT_COMMISSIONING ->
                outcome.thenKinds(
                        ApplicationSubmitted.class,
                        OfficersNamed.class,
                        JointOfficersNamed.class,
                        OrganizationLinked.class);
            case LOCAL_GOVERNMENT_PUBLICITY, DESIGNATED_BODY ->
                outcome.thenKinds(ApplicationSubmitted.class, OfficersNamed.class, OrganizationLinked.class);
            case LOCAL_GOVERNMENT_FREE_PLACEMENT, FEE_CHARGING, FREE, SCHOOL, SPECIAL_CORPORATION ->
                outcome.refusedBy(LICENCE_NUMBER_NEEDED);
        }
    }

    @Test
    void who_places_people_for_a_municipality_has_placed_somebody_in_the_last_three_months() {
        for (LegalBasis basis : LegalBasis.values()) {
            Application none = stating(basis, null, null);
            Application zero = stating(basis, new PlacementRecord(0, true), null);
            OrganizationRule rule =
                    basis == LegalBasis.DESIGNATED_BODY ? DESIGNATED_BODY_NEEDS_RECORD : PLACEMENT_RECORD_NEEDED;
            if (basis.needsPlacementRecord()) {
                applicant.when(apply(none)).refusedBy(rule);
                applicant.when(apply(zero)).refusedBy(rule);
                formReceived.given(BACK).when(correct(zero)).refusedBy(rule);
            }
        }
        applicant
                .when(apply(stating(LegalBasis.LOCAL_GOVERNMENT_PUBLICITY, null, null)))
                .thenKinds(ApplicationSubmitted.class, OfficersNamed.class, OrganizationLinked.class);
    }

    @Test
    void a_commissioned_operator_takes_no_money() {
        applicant
                .when(apply(stating(LegalBasis.LOCAL_GOVERNMENT_COMMISSIONING, new PlacementRecord(3, false), null)))
                .refusedBy(MONEY_TAKEN);
    }

    @Test
    void nobody_is_admitted_under_an_order_nor_without_declaring_that_there_is_none() {
        applicant.when(apply(stating(LegalBasis.FREE, null, null))).refusedBy(ORDERS_NOT_DECLARED);
        for (var order : List.of(new OrdersDeclaration(true, false), new OrdersDeclaration(false, true))) {
            applicant.when(apply(stating(LegalBasis.FREE, null, order))).refusedBy(UNDER_ORDER);
            formReceived
                    .given(BACK)
                    .when(correct(stating(LegalBasis.FREE, null, order)))
                    .refusedBy(UNDER_ORDER);
        }
    }

    @Test
    void only_a_local_government_that_has_people_placed_names_joint_applicants() {
        OrdersDeclaration none = new OrdersDeclaration(false, false);
        PlacementRecord record = new PlacementRecord(1, true);
        applicant
                .when(apply(joint(stating(LegalBasis.FREE, null, none), JOINT)))
                .refusedBy(ONLY_LOCAL_GOVERNMENTS_COMMISSION);
        applicant
                .when(apply(joint(stating(LegalBasis.LOCAL_GOVERNMENT_PUBLICITY, null, null), JOINT)))
                .refusedBy(ONLY_LOCAL_GOVERNMENTS_COMMISSION);
        Application commissioning = stating(LegalBasis.LOCAL_GOVERNMENT_COMMISSIONING, record, null);
        applicant.when(apply(joint(commissioning))).refusedBy(OPERATOR_NOT_NAMED);
        JointApplicant other = new JointApplicant(
                new JointApplicantId("joint-applicant-" + Samples.uuid(13)),
                "受託人材の別事業所",
                new LicenceNumber(JOINT.licenceNumber().base(), "02"));
        applicant.when(apply(joint(commissioning, JOINT, other))).refusedBy(JOINT_APPLICANT_TWICE);
    }

    private static Application stating(
            LegalBasis basis, @Nullable PlacementRecord record, @Nullable OrdersDeclaration orders) {
        Application sample = Samples.application(basis.category(), basis, AGENCY.licenceNumber());
        return new Application(
                sample.category(),
                basis,
                sample.licenceNumber(),
                sample.establishment(),
                sample.bureau(),
                record,
                orders,
                sample.jointApplicants());
    }

    private static Application joint(Application a, JointApplicant... joint) {
        return new Application(
                a.category(),
                a.legalBasis(),
                a.licenceNumber(),
                a.establishment(),
                a.bureau(),
                a.placementRecord(),
                a.orders(),
                List.of(joint));
    }

    @Test
    void the_receipt_of_the_form_is_recorded_once() {
        submitted.when(RECORD_FORM).then(FORM);
        formReceived.when(RECORD_FORM).staysQuiet();
        formReceived.given(APPROVED).when(RECORD_FORM).staysQuiet();
    }

    @Test
    void nothing_is_decided_before_the_form_is_there() {
        submitted.when(APPROVE).refusedBy(FORM_NOT_RECEIVED);
        submitted.when(RETURN).refusedBy(FORM_NOT_RECEIVED);
        submitted.when(REJECT).refusedBy(FORM_NOT_RECEIVED);
    }

    @Test
    void the_bureau_approves_returns_or_rejects() {
        formReceived.when(APPROVE).then(APPROVED, GRANTED);
        formReceived.when(RETURN).then(BACK);
        formReceived.when(REJECT).then(REJECTED);
    }

    @Test
    void deciding_the_same_twice_changes_nothing() {
        formReceived.given(APPROVED).when(APPROVE).staysQuiet();
        formReceived.given(BACK).when(RETURN).staysQuiet();
        formReceived.given(REJECTED).when(REJECT).staysQuiet();
    }

    @Test
    void a_decision_stands() {
        formReceived.given(APPROVED).when(RETURN).refusedBy(ALREADY_DECIDED);
        formReceived.given(APPROVED).when(REJECT).refusedBy(ALREADY_DECIDED);
        formReceived.given(REJECTED).when(APPROVE).refusedBy(ALREADY_DECIDED);
        formReceived.given(REJECTED).when(RETURN).refusedBy(ALREADY_DECIDED);
        DomainEvent suspended = new UseSuspended(ORGANIZATION, OFFICER, "苦情のため", NOW);
        DomainEvent withdrawn = new UseWithdrawn(ORGANIZATION, ACCOUNT, NOW);
        for (DomainEvent end : List.of(suspended, withdrawn)) {
            for (OrganizationCommand decision : List.of(APPROVE, RETURN, REJECT)) {
                formReceived.given(APPROVED, GRANTED, end).when(decision).refusedBy(ALREADY_DECIDED);
            }
            formReceived.given(APPROVED, GRANTED, end).when(correct(AGENCY)).refusedBy(NOT_RETURNED);
        }
    }

    @Test
    void a_returned_application_is_not_decided_before_it_comes_back() {
        formReceived.given(BACK).when(APPROVE).refusedBy(RETURNED);
        formReceived.given(BACK).when(REJECT).refusedBy(RETURNED);
    }

    @Test
    void a_returned_application_is_corrected_and_a_form_of_what_was_corrected_follows() {
        DomainEvent corrected = new ApplicationCorrected(ORGANIZATION, ACCOUNT, AGENCY, NOW);
        formReceived.given(BACK).when(correct(AGENCY)).then(corrected, NAMED);
        formReceived.given(BACK, corrected, NAMED).when(APPROVE).refusedBy(FORM_NOT_RECEIVED);
        formReceived.given(BACK, corrected, NAMED).when(RECORD_FORM).then(FORM);
        formReceived.given(BACK, corrected, NAMED, FORM).when(APPROVE).then(APPROVED, GRANTED);
    }

    @Test
    void only_a_returned_application_is_corrected() {
        submitted.when(correct(AGENCY)).refusedBy(NOT_RETURNED);
        formReceived.when(correct(AGENCY)).refusedBy(NOT_RETURNED);
        formReceived.given(APPROVED).when(correct(AGENCY)).refusedBy(NOT_RETURNED);
        formReceived.given(REJECTED).when(correct(AGENCY)).refusedBy(NOT_RETURNED);
    }

    @Test
    void where_nobody_applied_there_is_nothing_to_do() {
        for (OrganizationCommand command : List.of(RECORD_FORM, APPROVE, RETURN, REJECT, correct(AGENCY))) {
            nothing.when(command).refusedBy(NO_SUCH_APPLICATION);
        }
    }
}
