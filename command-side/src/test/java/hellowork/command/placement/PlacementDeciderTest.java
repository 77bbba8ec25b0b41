package hellowork.command.placement;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.ANOTHER_ORGANIZATION;
import static hellowork.command.Samples.ANOTHER_SEEKER;
import static hellowork.command.Samples.JOINT;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.Samples.SEEKER;
import static hellowork.command.Samples.THREAD;
import static hellowork.command.placement.Going.ACCEPTED;
import static hellowork.command.placement.Going.APPROVED;
import static hellowork.command.placement.Going.BLOCKED;
import static hellowork.command.placement.Going.EXPLAINED;
import static hellowork.command.placement.Going.HIRE;
import static hellowork.command.placement.Going.HIRED;
import static hellowork.command.placement.Going.IN_THREAD;
import static hellowork.command.placement.Going.NOT_COUNTED;
import static hellowork.command.placement.Going.PLACEMENT;
import static hellowork.command.placement.Going.PROCEEDED;
import static hellowork.command.placement.Going.REGISTERED;
import static hellowork.command.placement.Going.REPLIED;
import static hellowork.command.placement.Going.SERVICE;
import static hellowork.command.placement.Going.SUBMITTED;
import static hellowork.command.placement.Going.TODAY;
import static hellowork.command.placement.Going.WRITTEN;
import static hellowork.command.placement.PlacementRule.ALREADY_RECORDED;
import static hellowork.command.placement.PlacementRule.COMMISSION_ENDED;
import static hellowork.command.placement.PlacementRule.CONFIRMED_BY_SEEKER;
import static hellowork.command.placement.PlacementRule.DAY_OF_HIRE;
import static hellowork.command.placement.PlacementRule.DECLINED;
import static hellowork.command.placement.PlacementRule.EXPLAIN_FIRST;
import static hellowork.command.placement.PlacementRule.NOT_ACCEPTED;
import static hellowork.command.placement.PlacementRule.NOT_AVAILABLE;
import static hellowork.command.placement.PlacementRule.NOT_IN_USE;
import static hellowork.command.placement.PlacementRule.NO_REPLY_YET;
import static hellowork.command.placement.PlacementRule.NO_SUCH_THREAD;
import static hellowork.command.placement.PlacementRule.PROHIBITED_WORDS;
import static hellowork.command.placement.PlacementRule.RETRACTED;
import static hellowork.command.placement.PlacementRule.TAKES_NO_MONEY;
import static hellowork.command.placement.PlacementRule.TOO_LATE_TO_EXPLAIN;

import hellowork.command.Given;
import hellowork.command.Samples;
import hellowork.command.placement.PlacementCommand.AcceptJobApplication;
import hellowork.command.placement.PlacementCommand.Explain;
import hellowork.command.placement.PlacementCommand.RecordPlacement;
import hellowork.command.placement.PlacementCommand.RetractPlacement;
import hellowork.command.placement.PlacementDecider.By;
import hellowork.command.placement.SeekerPlacementCommand.ConfirmPlacement;
import hellowork.events.ApplicantCategory;
import hellowork.events.DomainEvent;
import hellowork.events.HireId;
import hellowork.events.HireKind;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.DisclosurePaused;
import hellowork.events.JobSeekerEvent.DisclosureResumed;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.PlacementProceeded;
import hellowork.events.JobSeekerEvent.RegistrationEnded;
import hellowork.events.JointApplicantId;
import hellowork.events.MessageThreadEvent.ThreadDeclined;
import hellowork.events.MessageThreadEvent.ThreadProceeded;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.CommissionEnded;
import hellowork.events.OutreachAllowanceEvent.PlacementNotCounted;
import hellowork.events.PaidService;
import hellowork.events.PaidServiceId;
import hellowork.events.PlacementEvent.JobApplicationAccepted;
import hellowork.events.PlacementEvent.PaidServiceExplained;
import hellowork.events.PlacementEvent.PlacementConfirmed;
import hellowork.events.PlacementEvent.PlacementRecorded;
import hellowork.events.PlacementEvent.PlacementRetracted;
import hellowork.events.RegistrationEndReason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacementDeciderTest {
    private static final PaidServiceId ID = new PaidServiceId("paid-service-" + Samples.uuid(61));
    private static final Explain EXPLAIN = new Explain(ID, SERVICE, NOW);
    private static final AcceptJobApplication ACCEPT = new AcceptJobApplication(false, NOW);
    private static final AcceptJobApplication ACCEPT_PAID = new AcceptJobApplication(true, NOW);
    private static final RetractPlacement RETRACT = new RetractPlacement(HIRE, "別の方の記録でした。", NOW);
    private static final PlacementRetracted GONE = new PlacementRetracted(
            PLACEMENT, THREAD, ORGANIZATION, SEEKER, HIRE, null, HireKind.REGULAR, TODAY, "別の方の記録でした。", NOW);
    private static final PlacementConfirmed CONFIRMED =
            new PlacementConfirmed(PLACEMENT, THREAD, ORGANIZATION, SEEKER, HIRE, NOW);

    private static final JointApplicantId CONTRACTOR = JOINT.jointApplicantId();

    private final Given<PlacementCommand> byContractor = Going.by(new By(THREAD, ORGANIZATION, CONTRACTOR), false)
            .given(new ApplicationSubmitted(ORGANIZATION, ACCOUNT, Going.COMMISSIONING, NOW))
            .given(APPROVED)
            .given(REGISTERED)
            .given(WRITTEN, REPLIED);
    private final Given<PlacementCommand> written = Going.organization(false)
            .given(SUBMITTED)
            .given(APPROVED)
            .given(REGISTERED)
            .given(WRITTEN);
    private final Given<PlacementCommand> answered = written.given(REPLIED);
    private final Given<PlacementCommand> accepted = answered.given(ACCEPTED);
    private final Given<SeekerPlacementCommand> seeker = Going.seeker(SEEKER).given(WRITTEN, REPLIED, ACCEPTED, HIRED);

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of classes
    private static final Class<? extends DomainEvent>[] EXPLAINS = new Class[] {
        PaidServiceExplained.class, PlacementProceeded.class, ThreadProceeded.class, PlacementNotCounted.class
    };

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of classes
    private static final Class<? extends DomainEvent>[] ACCEPTS = new Class[] {
        JobApplicationAccepted.class, PlacementProceeded.class, ThreadProceeded.class, PlacementNotCounted.class
    };

    private static RecordPlacement hired(LocalDate day) {
        return new RecordPlacement(HIRE, HireKind.REGULAR, day, NOW);
    }

    @Test
    void a_paid_service_that_comes_with_placement_is_explained() {
        written.when(EXPLAIN)
                .then(
                        new PaidServiceExplained(PLACEMENT, THREAD, ORGANIZATION, SEEKER, ID, SERVICE, NOW),
                        PROCEEDED,
                        IN_THREAD,
                        NOT_COUNTED);
        written.given(new PaidServiceExplained(PLACEMENT, THREAD, ORGANIZATION, SEEKER, ID, SERVICE, NOW))
                .when(EXPLAIN)
                .staysQuiet();
    }

    @Test
    void it_is_explained_before_the_job_application_is_accepted() {
        answered.when(ACCEPT_PAID).refusedBy(EXPLAIN_FIRST);
        answered.given(EXPLAINED)
                .when(ACCEPT_PAID)
                .then(
                        new JobApplicationAccepted(PLACEMENT, THREAD, ORGANIZATION, SEEKER, null, true, NOW),
                        PROCEEDED,
                        IN_THREAD,
                        NOT_COUNTED);
        accepted.when(EXPLAIN).refusedBy(TOO_LATE_TO_EXPLAIN);
        accepted.given(EXPLAINED).when(EXPLAIN).refusedBy(TOO_LATE_TO_EXPLAIN);
    }

    @Test
    void a_job_application_without_paid_services_needs_no_explanation() {
        answered.when(ACCEPT)
                .then(
                        new JobApplicationAccepted(PLACEMENT, THREAD, ORGANIZATION, SEEKER, null, false, NOW),
                        PROCEEDED,
                        IN_THREAD,
                        NOT_COUNTED);
        accepted.when(ACCEPT).staysQuiet();
        accepted.when(ACCEPT_PAID).refusedBy(TOO_LATE_TO_EXPLAIN);
    }

    @Test
    void nobody_is_accepted_who_has_not_answered() {
        written.when(ACCEPT).refusedBy(NO_REPLY_YET);
    }

    @Test
    void whoever_is_commissioned_takes_no_money() {
        Given<PlacementCommand> commissioned = answered.given(
                        new ApplicationSubmitted(ORGANIZATION, ACCOUNT, Going.COMMISSIONING, NOW))
                .given(APPROVED);
        commissioned.when(EXPLAIN).refusedBy(TAKES_NO_MONEY);
        commissioned.given(EXPLAINED).when(ACCEPT_PAID).refusedBy(TAKES_NO_MONEY);
        commissioned.when(ACCEPT).thenKinds(ACCEPTS);
    }

    @Test
    void a_contractor_takes_no_money_and_is_named_by_what_it_does() {
        byContractor.when(EXPLAIN).refusedBy(TAKES_NO_MONEY);
        byContractor
                .when(ACCEPT)
                .then(
                        new JobApplicationAccepted(PLACEMENT, THREAD, ORGANIZATION, SEEKER, CONTRACTOR, false, NOW),
                        PROCEEDED,
                        IN_THREAD,
                        NOT_COUNTED);
        byContractor
                .given(ACCEPTED)
                .when(hired(TODAY))
                .then(
                        new PlacementRecorded(
                                PLACEMENT,
                                THREAD,
                                ORGANIZATION,
                                SEEKER,
                                HIRE,
                                CONTRACTOR,
                                HireKind.REGULAR,
                                TODAY,
                                NOW),
                        NOT_COUNTED);
    }

    @Test
    void a_contractor_whose_commission_has_ended_does_nothing_any_more() {
        Given<PlacementCommand> ended = byContractor.given(new CommissionEnded(ORGANIZATION, CONTRACTOR, OFFICER, NOW));
        ended.when(ACCEPT).refusedBy(COMMISSION_ENDED);
        ended.given(ACCEPTED).when(hired(TODAY)).refusedBy(COMMISSION_ENDED);
        ended.given(ACCEPTED, HIRED).when(RETRACT).refusedBy(COMMISSION_ENDED);
    }

    @Test
    void whoever_may_not_use_the_service_accepts_and_explains_nothing_but_records_what_was_reached() {
        Given<PlacementCommand> notApproved =
                Going.organization(false).given(SUBMITTED).given(REGISTERED).given(WRITTEN, REPLIED);
        notApproved.when(EXPLAIN).refusedBy(NOT_IN_USE);
        notApproved.when(ACCEPT).refusedBy(NOT_IN_USE);
        notApproved.given(ACCEPTED).when(hired(TODAY)).thenKinds(PlacementRecorded.class);
    }

    @Test
    void nothing_gets_through_to_a_job_seeker_who_blocks() {
        answered.given(BLOCKED).when(EXPLAIN).refusedBy(NOT_AVAILABLE);
        answered.given(BLOCKED).when(ACCEPT).refusedBy(NOT_AVAILABLE);
        accepted.given(BLOCKED).when(hired(TODAY)).thenKinds(PlacementRecorded.class);
    }

    @Test
    void nothing_gets_through_to_a_job_seeker_whose_registration_has_ended() {
        DomainEvent ended = new RegistrationEnded(SEEKER, RegistrationEndReason.WITHDRAWN, ACCOUNT, NOW);
        answered.given(ended).when(EXPLAIN).refusedBy(NOT_AVAILABLE);
        answered.given(ended).when(ACCEPT).refusedBy(NOT_AVAILABLE);
        accepted.given(ended).when(hired(TODAY)).thenKinds(PlacementRecorded.class);
    }

    /** What the job seeker has begun goes on; a text is no way round the disclosure. */
    @Test
    void to_a_job_seeker_who_discloses_no_longer_nothing_is_explained_and_what_was_applied_for_is_accepted() {
        for (DomainEvent end : List.of(
                new DisclosurePaused(SEEKER, NOW),
                new DisclosureSet(SEEKER, Set.of(), NOW),
                new DisclosureSet(SEEKER, Set.of(ApplicantCategory.LOCAL_GOVERNMENT), NOW))) {
            answered.given(end).when(EXPLAIN).refusedBy(NOT_AVAILABLE);
            answered.given(end).when(ACCEPT).thenKinds(ACCEPTS);
        }
        answered.given(new DisclosurePaused(SEEKER, NOW), new DisclosureResumed(SEEKER, NOW))
                .when(EXPLAIN)
                .thenKinds(EXPLAINS);
    }

    @Test
    void the_last_day_of_a_registration_is_its_last_moment_in_japan() {
        Instant end = JapanTime.startOf(LocalDate.of(2026, 10, 1));
        answered.when(new Explain(ID, SERVICE, end.minusNanos(1))).thenKinds(EXPLAINS);
        answered.when(new Explain(ID, SERVICE, end)).refusedBy(NOT_AVAILABLE);
    }

    @Test
    void nothing_goes_on_after_the_job_seeker_declined_until_the_seeker_writes() {
        DomainEvent declined = new ThreadDeclined(THREAD, ORGANIZATION, SEEKER, null, NOW);
        answered.given(declined).when(EXPLAIN).refusedBy(DECLINED);
        answered.given(declined).when(ACCEPT).refusedBy(DECLINED);
        answered.given(declined, REPLIED).when(ACCEPT).thenKinds(ACCEPTS);
    }

    @Test
    void words_that_the_law_forbids_are_pointed_out() {
        written.when(new Explain(ID, new PaidService("登録料", 1_000, "お祝い金を差し上げます。"), NOW))
                .refusedBy(PROHIBITED_WORDS);
    }

    @Test
    void an_employment_is_recorded_after_the_job_application_was_accepted() {
        answered.when(hired(TODAY)).refusedBy(NOT_ACCEPTED);
        accepted.when(hired(TODAY)).then(HIRED);
        accepted.given(HIRED).when(hired(TODAY)).staysQuiet();
    }

    @Test
    void one_employment_is_recorded_once_by_whomever() {
        HireId another = new HireId("hire-" + Samples.uuid(63));
        accepted.given(HIRED)
                .when(new RecordPlacement(another, HireKind.REGULAR, TODAY, NOW))
                .refusedBy(ALREADY_RECORDED);
        accepted.given(HIRED)
                .when(new RecordPlacement(another, HireKind.OTHER, TODAY, NOW))
                .thenKinds(PlacementRecorded.class);
        accepted.given(HIRED, GONE)
                .when(new RecordPlacement(another, HireKind.REGULAR, TODAY, NOW))
                .thenKinds(PlacementRecorded.class);
    }

    /** S-51: it counts for the contractor, whoever types it in. */
    @Test
    void what_comes_of_a_job_application_that_a_contractor_accepted_is_the_contractors() {
        DomainEvent acceptedByContractor =
                new JobApplicationAccepted(PLACEMENT, THREAD, ORGANIZATION, SEEKER, CONTRACTOR, false, NOW);
        PlacementRecorded theirs = new PlacementRecorded(
                PLACEMENT, THREAD, ORGANIZATION, SEEKER, HIRE, CONTRACTOR, HireKind.REGULAR, TODAY, NOW);
        answered.given(acceptedByContractor).when(hired(TODAY)).then(theirs);
        answered.given(acceptedByContractor, theirs)
                .when(RETRACT)
                .then(new PlacementRetracted(
                        PLACEMENT,
                        THREAD,
                        ORGANIZATION,
                        SEEKER,
                        HIRE,
                        CONTRACTOR,
                        HireKind.REGULAR,
                        TODAY,
                        "別の方の記録でした。",
                        NOW));
    }

    @Test
    void the_day_of_employment_lies_between_the_first_message_and_today() {
        accepted.when(hired(TODAY.minusDays(1))).refusedBy(DAY_OF_HIRE);
        accepted.when(hired(TODAY.plusDays(1))).refusedBy(DAY_OF_HIRE);
    }

    @Test
    void a_record_made_by_mistake_is_retracted_unless_the_job_seeker_has_confirmed_it() {
        accepted.given(HIRED).when(RETRACT).then(GONE);
        accepted.given(HIRED, GONE).when(RETRACT).staysQuiet();
        accepted.given(HIRED, CONFIRMED).when(RETRACT).refusedBy(CONFIRMED_BY_SEEKER);
        accepted.when(RETRACT).refusedBy(NO_SUCH_THREAD);
    }

    @Test
    void the_job_seeker_confirms_if_the_seeker_likes() {
        seeker.when(new ConfirmPlacement(HIRE, NOW)).then(CONFIRMED);
        seeker.given(CONFIRMED).when(new ConfirmPlacement(HIRE, NOW)).staysQuiet();
        seeker.given(GONE).when(new ConfirmPlacement(HIRE, NOW)).refusedBy(RETRACTED);
        seeker.when(new ConfirmPlacement(new HireId("hire-" + Samples.uuid(99)), NOW))
                .refusedBy(NO_SUCH_THREAD);
    }

    /** O-21. */
    @Test
    void the_registration_in_which_the_employment_was_reached_ends_when_the_job_seeker_confirms_it() {
        seeker.given(REGISTERED)
                .when(new ConfirmPlacement(HIRE, NOW))
                .then(CONFIRMED, new RegistrationEnded(SEEKER, RegistrationEndReason.PLACED, null, NOW));
        seeker.given(REGISTERED)
                .given(new RegistrationEnded(SEEKER, RegistrationEndReason.WITHDRAWN, ACCOUNT, NOW))
                .when(new ConfirmPlacement(HIRE, NOW))
                .then(CONFIRMED);
        Going.seeker(SEEKER, NOW.plus(Duration.ofDays(1)))
                .given(REGISTERED)
                .given(WRITTEN, REPLIED, ACCEPTED, HIRED)
                .when(new ConfirmPlacement(HIRE, NOW.plus(Duration.ofDays(2))))
                .thenKinds(PlacementConfirmed.class);
    }

    @Test
    void a_thread_of_others_is_not_there() {
        Going.by(new By(THREAD, ANOTHER_ORGANIZATION, null), false)
                .given(WRITTEN, REPLIED)
                .when(ACCEPT)
                .refusedBy(NO_SUCH_THREAD);
        Going.seeker(ANOTHER_SEEKER)
                .given(WRITTEN, REPLIED, ACCEPTED, HIRED)
                .when(new ConfirmPlacement(HIRE, NOW))
                .refusedBy(NO_SUCH_THREAD);
        Going.organization(false).when(ACCEPT).refusedBy(NO_SUCH_THREAD);
    }
}
