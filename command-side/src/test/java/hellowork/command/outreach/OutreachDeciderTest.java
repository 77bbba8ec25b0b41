package hellowork.command.outreach;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.COMPLAINTS;
import static hellowork.command.Samples.JOINT;
import static hellowork.command.Samples.MESSAGE;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.Samples.SEEKER;
import static hellowork.command.Samples.THREAD;
import static hellowork.command.Samples.message;
import static hellowork.command.outreach.Correspondence.APPROVED;
import static hellowork.command.outreach.Correspondence.DISCLOSED;
import static hellowork.command.outreach.Correspondence.REGISTERED;
import static hellowork.command.outreach.Correspondence.REPLIED;
import static hellowork.command.outreach.Correspondence.SUBMITTED;
import static hellowork.command.outreach.Correspondence.TERMS;
import static hellowork.command.outreach.Correspondence.VALID_UNTIL;
import static hellowork.command.outreach.Correspondence.firstMessage;
import static hellowork.command.outreach.Correspondence.sent;
import static hellowork.command.outreach.Correspondence.used;
import static hellowork.command.outreach.OutreachRule.ANSWER_AWAITED;
import static hellowork.command.outreach.OutreachRule.COMMISSION_ENDED;
import static hellowork.command.outreach.OutreachRule.DECLINED;
import static hellowork.command.outreach.OutreachRule.NOT_APPROVED;
import static hellowork.command.outreach.OutreachRule.NOT_AVAILABLE;
import static hellowork.command.outreach.OutreachRule.NOT_IN_USE;
import static hellowork.command.outreach.OutreachRule.NO_SUCH_THREAD;
import static hellowork.command.outreach.OutreachRule.PROHIBITED_WORDS;
import static hellowork.command.outreach.OutreachRule.QUOTA_REACHED;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.Given;
import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.organization.Organization;
import hellowork.command.outreach.OutreachCommand.SendMessage;
import hellowork.command.outreach.OutreachCommand.SendOutreach;
import hellowork.command.outreach.OutreachDecider.Facts;
import hellowork.command.outreach.OutreachDecider.Policy;
import hellowork.events.AllowanceId;
import hellowork.events.ApplicantCategory;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.AnswerReceived;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.SenderUnblocked;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.MessageId;
import hellowork.events.MessageKind;
import hellowork.events.MessageThreadEvent.ComplaintContactStated;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ProhibitedWordsKept;
import hellowork.events.OrganizationEvent.ApplicationRejected;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationEvent.UseSuspended;
import hellowork.events.OrganizationEvent.UseWithdrawn;
import hellowork.events.OutreachAllowanceEvent.AllowanceUsed;
import hellowork.events.OutreachAllowanceEvent.MessageNotCounted;
import hellowork.events.SchoolKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutreachDeciderTest {
    private static final MessageId NEXT = message(20);
    private static final MessageId YESTERDAYS = message(19);
    private static final Instant IN_14_DAYS = NOW.plus(Duration.ofDays(14));

    private final Given<OutreachCommand> applicant =
            sending(false).given(SUBMITTED).given(REGISTERED).given(DISCLOSED);
    private final Given<OutreachCommand> approved = applicant.given(APPROVED);
    private final Given<OutreachCommand> contacted = approved.given(firstMessage());
    private final Given<OutreachCommand> answered = contacted.given(REPLIED);

    private static Given<OutreachCommand> sending(boolean answersCount) {
        return Given.decidingOver((past, command) -> OutreachDecider.decide(
                new Facts(
                        past.state(Allowance.fold()),
                        new Allowance(Set.of(YESTERDAYS), 0),
                        past.state(Organization.fold()),
                        past.state(JobSeeker.fold()),
                        past.state(MessageThread.fold())),
                command,
                new Policy(TERMS, Correspondence.policy(answersCount))));
    }

    private static SendOutreach outreach(MessageId message, String body, @Nullable String because, Instant at) {
        return new SendOutreach(THREAD, message, ORGANIZATION, SEEKER, null, "ご案内", body, because, at);
    }

    private static SendOutreach outreachAt(Instant at) {
        return outreach(NEXT, "求人のご案内です。", null, at);
    }

    private static SendMessage answer(MessageId message, Instant at) {
        return new SendMessage(THREAD, message, ORGANIZATION, SEEKER, null, "求人のご案内です。", null, at);
    }

    @Test
    void the_first_message_uses_the_allowance_names_the_complaints_officer_and_reaches_the_seeker() {
        approved.when(outreachAt(NOW))
                .then(
                        used(NEXT, NOW),
                        sent(NEXT, MessageKind.OUTREACH, NOW),
                        new ComplaintContactStated(THREAD, NEXT, ORGANIZATION, COMPLAINTS, NOW),
                        new OutreachReceived(SEEKER, THREAD, NEXT, ORGANIZATION, NOW));
    }

    @Test
    void the_same_request_again_changes_nothing() {
        contacted.when(outreach(MESSAGE, "求人のご案内です。", null, NOW)).staysQuiet();
        approved.given(used(NEXT, NOW)).when(outreachAt(NOW)).staysQuiet();
        approved.when(outreach(YESTERDAYS, "求人のご案内です。", null, NOW)).staysQuiet();
        contacted
                .given(used(1_000))
                .when(outreach(MESSAGE, "求人のご案内です。", null, NOW))
                .staysQuiet();
    }

    @Test
    void only_an_approved_organization_sends() {
        sending(false).given(REGISTERED).given(DISCLOSED).when(outreachAt(NOW)).refusedBy(NOT_APPROVED);
        applicant.when(outreachAt(NOW)).refusedBy(NOT_APPROVED);
        applicant
                .given(new ApplicationReturned(ORGANIZATION, OFFICER, "確認", NOW))
                .when(outreachAt(NOW))
                .refusedBy(NOT_APPROVED);
        applicant
                .given(new ApplicationRejected(ORGANIZATION, OFFICER, "要件", NOW))
                .when(outreachAt(NOW))
                .refusedBy(NOT_APPROVED);
    }

    @Test
    void the_1000th_message_of_the_day_goes_out_and_the_1001st_does_not() {
        approved.given(used(999))
                .when(outreachAt(NOW))
                .thenKinds(
                        AllowanceUsed.class, MessageSent.class, ComplaintContactStated.class, OutreachReceived.class);
        approved.given(used(1_000)).when(outreachAt(NOW)).refusedBy(QUOTA_REACHED);
    }

    @Test
    void a_message_counts_for_its_day_in_japan() {
        Instant lastMoment = JapanTime.startOf(LocalDate.of(2026, 7, 11)).minusMillis(1);
        approved.when(outreachAt(lastMoment))
                .then(
                        used(NEXT, lastMoment),
                        sent(NEXT, MessageKind.OUTREACH, lastMoment),
                        new ComplaintContactStated(THREAD, NEXT, ORGANIZATION, COMPLAINTS, lastMoment),
                        new OutreachReceived(SEEKER, THREAD, NEXT, ORGANIZATION, lastMoment));
        assertThat(List.of(
                        used(NEXT, lastMoment).aggregateId().value().substring(46),
                        used(NEXT, lastMoment.plusMillis(1))
                                .aggregateId()
                                .value()
                                .substring(46)))
                .containsExactly("-2026-07-10", "-2026-07-11");
    }

    @Test
    void nobody_learns_why_a_job_seeker_cannot_be_written_to() {
        var seeker = sending(false).given(SUBMITTED).given(APPROVED).given(REGISTERED);
        seeker.when(outreachAt(NOW)).refusedBy(NOT_AVAILABLE);
        seeker.given(new DisclosureSet(SEEKER, Set.of(ApplicantCategory.LOCAL_GOVERNMENT), NOW))
                .when(outreachAt(NOW))
                .refusedBy(NOT_AVAILABLE);
        approved.given(new SenderBlocked(SEEKER, ORGANIZATION, NOW))
                .when(outreachAt(NOW))
                .refusedBy(NOT_AVAILABLE);
        approved.given(new TermsAccepted(SEEKER, ACCOUNT, "2025-04", NOW))
                .when(outreachAt(NOW))
                .refusedBy(NOT_AVAILABLE);
        sending(false).given(SUBMITTED).given(APPROVED).when(outreachAt(NOW)).refusedBy(NOT_AVAILABLE);
    }

    @Test
    void a_block_stops_answers_too_and_can_be_lifted() {
        var blocked = answered.given(new SenderBlocked(SEEKER, ORGANIZATION, NOW));
        blocked.when(answer(NEXT, NOW)).refusedBy(NOT_AVAILABLE);
        blocked.given(new SenderUnblocked(SEEKER, ORGANIZATION, NOW))
                .when(answer(NEXT, NOW))
                .thenKinds(MessageNotCounted.class, MessageSent.class, AnswerReceived.class);
    }

    @Test
    void a_job_seeker_is_written_to_until_the_last_moment_of_the_registration() {
        Instant end = JapanTime.startOf(VALID_UNTIL.plusDays(1));
        approved.when(outreachAt(end.minusMillis(1)))
                .thenKinds(
                        AllowanceUsed.class, MessageSent.class, ComplaintContactStated.class, OutreachReceived.class);
        approved.when(outreachAt(end)).refusedBy(NOT_AVAILABLE);
    }

    @Test
    void a_new_graduate_of_an_excluded_school_is_written_to_from_1_July() {
        Instant july = JapanTime.startOf(LocalDate.of(2026, 7, 1));
        var graduate =
                approved.given(new SchoolingRecorded(SEEKER, SchoolKind.HIGH_SCHOOL, LocalDate.of(2026, 3, 1), NOW));
        graduate.when(outreachAt(july.minusMillis(1))).refusedBy(NOT_AVAILABLE);
        graduate.when(outreachAt(july))
                .thenKinds(
                        AllowanceUsed.class, MessageSent.class, ComplaintContactStated.class, OutreachReceived.class);
    }

    @Test
    void another_first_message_waits_for_14_days() {
        contacted.when(outreachAt(IN_14_DAYS.minusMillis(1))).refusedBy(ANSWER_AWAITED);
        contacted
                .when(outreachAt(IN_14_DAYS))
                .thenKinds(
                        AllowanceUsed.class, MessageSent.class, ComplaintContactStated.class, OutreachReceived.class);
    }

    @Test
    void the_14_days_begin_anew_with_another_first_message() {
        contacted
                .given(sent(NEXT, MessageKind.OUTREACH, IN_14_DAYS))
                .when(outreach(message(21), "求人のご案内です。", null, IN_14_DAYS.plus(Duration.ofDays(13))))
                .refusedBy(ANSWER_AWAITED);
    }

    @Test
    void a_contractor_that_the_application_does_not_name_any_more_sends_nothing() {
        approved.when(new SendOutreach(
                        THREAD, NEXT, ORGANIZATION, SEEKER, JOINT.jointApplicantId(), "ご案内", "求人のご案内です。", null, NOW))
                .refusedBy(COMMISSION_ENDED);
    }

    @Test
    void a_lapsed_suspended_or_withdrawn_organization_sends_nothing() {
        Instant end = JapanTime.endOfFiscalYear(NOW);
        approved.when(outreachAt(end)).refusedBy(NOT_IN_USE);
        answered.given(new UseSuspended(ORGANIZATION, OFFICER, "理由", NOW))
                .when(answer(NEXT, NOW))
                .refusedBy(NOT_IN_USE);
        answered.given(new UseWithdrawn(ORGANIZATION, OFFICER, NOW))
                .when(outreachAt(NOW))
                .refusedBy(NOT_IN_USE);
    }

    @Test
    void another_first_message_may_follow_the_seekers_answer() {
        answered.when(outreachAt(NOW))
                .thenKinds(
                        AllowanceUsed.class, MessageSent.class, ComplaintContactStated.class, OutreachReceived.class);
    }

    @Test
    void an_answer_to_the_seekers_message_does_not_count() {
        answered.given(used(1_000))
                .when(answer(NEXT, NOW))
                .then(
                        new MessageNotCounted(
                                AllowanceId.of(ORGANIZATION, JapanTime.dayOf(NOW)),
                                ORGANIZATION,
                                JapanTime.dayOf(NOW),
                                NEXT,
                                NOW),
                        sent(NEXT, MessageKind.ANSWER, NOW),
                        new AnswerReceived(SEEKER, THREAD, NEXT, ORGANIZATION, NOW));
    }

    @Test
    void an_answer_counts_if_the_setting_says_so() {
        var counting = sending(true)
                .given(SUBMITTED)
                .given(APPROVED)
                .given(REGISTERED)
                .given(DISCLOSED, firstMessage(), REPLIED);
        counting.when(answer(NEXT, NOW)).thenKinds(AllowanceUsed.class, MessageSent.class, AnswerReceived.class);
        counting.given(used(1_000)).when(answer(NEXT, NOW)).refusedBy(QUOTA_REACHED);
    }

    @Test
    void a_message_after_the_own_answer_counts() {
        var conversation = answered.given(sent(message(13), MessageKind.ANSWER, NOW));
        conversation
                .when(answer(NEXT, NOW))
                .then(
                        used(NEXT, NOW),
                        sent(NEXT, MessageKind.FOLLOW_UP, NOW),
                        new AnswerReceived(SEEKER, THREAD, NEXT, ORGANIZATION, NOW));
        conversation.given(used(1_000)).when(answer(NEXT, NOW)).refusedBy(QUOTA_REACHED);
    }

    @Test
    void there_is_no_second_message_before_the_seeker_has_answered() {
        contacted.when(answer(NEXT, NOW)).refusedBy(ANSWER_AWAITED);
        contacted.when(answer(NEXT, IN_14_DAYS)).refusedBy(ANSWER_AWAITED);
    }

    @Test
    void after_a_decline_nothing_is_sent_until_the_seeker_writes() {
        for (var conversation : List.of(contacted, answered)) {
            var declined = conversation.given(Correspondence.DECLINED);
            declined.when(answer(NEXT, NOW)).refusedBy(DECLINED);
            declined.when(outreachAt(NOW)).refusedBy(DECLINED);
            declined.when(outreachAt(IN_14_DAYS.plus(Duration.ofDays(30)))).refusedBy(DECLINED);
            declined.given(REPLIED)
                    .when(answer(NEXT, NOW))
                    .thenKinds(MessageNotCounted.class, MessageSent.class, AnswerReceived.class);
        }
    }

    @Test
    void a_block_says_the_same_with_and_without_a_decline() {
        contacted
                .given(Correspondence.DECLINED)
                .given(new SenderBlocked(SEEKER, ORGANIZATION, NOW))
                .when(outreachAt(NOW))
                .refusedBy(NOT_AVAILABLE);
    }

    @Test
    void there_is_no_answer_where_nothing_was_sent() {
        approved.when(answer(NEXT, NOW)).refusedBy(NO_SUCH_THREAD);
    }

    @Test
    void words_that_the_law_forbids_are_pointed_out() {
        approved.when(outreach(NEXT, "35歳未満の方、お祝い金があります。", null, NOW)).refusedBy(PROHIBITED_WORDS);
    }

    @Test
    void words_in_the_subject_are_pointed_out_too() {
        approved.when(new SendOutreach(THREAD, NEXT, ORGANIZATION, SEEKER, null, "お祝い金のご案内", "求人のご案内です。", null, NOW))
                .refusedBy(PROHIBITED_WORDS);
    }

    @Test
    void words_kept_with_a_reason_stay_visible_in_the_history() {
        approved.when(outreach(NEXT, "国籍は問いません。", "問わないと伝えるため", NOW))
                .then(
                        used(NEXT, NOW),
                        new MessageSent(
                                THREAD,
                                NEXT,
                                ORGANIZATION,
                                SEEKER,
                                null,
                                MessageKind.OUTREACH,
                                "ご案内",
                                "国籍は問いません。",
                                NOW),
                        new ComplaintContactStated(THREAD, NEXT, ORGANIZATION, COMPLAINTS, NOW),
                        new ProhibitedWordsKept(THREAD, NEXT, ORGANIZATION, List.of("国籍"), "問わないと伝えるため", NOW),
                        new OutreachReceived(SEEKER, THREAD, NEXT, ORGANIZATION, NOW));
    }

    @Test
    void a_reason_without_such_words_is_not_kept() {
        approved.when(outreach(NEXT, "求人のご案内です。", "念のため", NOW))
                .thenKinds(
                        AllowanceUsed.class, MessageSent.class, ComplaintContactStated.class, OutreachReceived.class);
    }
}
