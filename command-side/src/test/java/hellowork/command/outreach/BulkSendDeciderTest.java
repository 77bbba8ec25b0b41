package hellowork.command.outreach;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.ANOTHER_ORGANIZATION;
import static hellowork.command.Samples.JOINT;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.Samples.message;
import static hellowork.command.outreach.Correspondence.APPROVED;
import static hellowork.command.outreach.Correspondence.SUBMITTED;
import static hellowork.command.outreach.Correspondence.TERMS;
import static hellowork.command.outreach.Correspondence.VALID_UNTIL;
import static hellowork.command.outreach.OutreachRule.ACCOUNT_GONE;
import static hellowork.command.outreach.OutreachRule.ALREADY_SENT;
import static hellowork.command.outreach.OutreachRule.ANOTHERS_NAME;
import static hellowork.command.outreach.OutreachRule.NOBODY_LEFT;
import static hellowork.command.outreach.OutreachRule.NOT_APPROVED;
import static hellowork.command.outreach.OutreachRule.NOT_SCHEDULED;
import static hellowork.command.outreach.OutreachRule.NO_SUCH_BULK_SEND;
import static hellowork.command.outreach.OutreachRule.OUTSIDE_SCHEDULE;
import static hellowork.command.outreach.OutreachRule.PROHIBITED_WORDS;
import static hellowork.command.outreach.OutreachRule.QUOTA_REACHED;
import static hellowork.command.outreach.OutreachRule.RECIPIENTS_CHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.Given;
import hellowork.command.Samples;
import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.organization.Organization;
import hellowork.command.outreach.BulkSendCommand.CancelBulkSend;
import hellowork.command.outreach.BulkSendCommand.CheckBulkSend;
import hellowork.command.outreach.BulkSendCommand.DraftBulkSend;
import hellowork.command.outreach.BulkSendCommand.ScheduleBulkSend;
import hellowork.command.outreach.BulkSendCommand.SendBulk;
import hellowork.command.outreach.BulkSendCommand.SendDueBulk;
import hellowork.command.outreach.BulkSendDelivery.Candidate;
import hellowork.events.AllowanceId;
import hellowork.events.ApplicantCategory;
import hellowork.events.BulkSendEvent.BulkSendCancelled;
import hellowork.events.BulkSendEvent.BulkSendChecked;
import hellowork.events.BulkSendEvent.BulkSendDrafted;
import hellowork.events.BulkSendEvent.BulkSendRefused;
import hellowork.events.BulkSendEvent.BulkSendScheduled;
import hellowork.events.BulkSendEvent.BulkSendSent;
import hellowork.events.BulkSendId;
import hellowork.events.DomainEvent;
import hellowork.events.Exclusion;
import hellowork.events.ExclusionReason;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.DisclosureSet;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.MyPageOpened;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicantId;
import hellowork.events.MessageKind;
import hellowork.events.MessageThreadEvent;
import hellowork.events.MessageThreadEvent.ComplaintContactStated;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ProhibitedWordsKept;
import hellowork.events.MessageThreadEvent.ThreadDeclined;
import hellowork.events.OutreachAllowanceEvent.AllowanceUsedInBulk;
import hellowork.events.RegistrationChannel;
import hellowork.events.ThreadId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BulkSendDeciderTest {
    private static final BulkSendId ID = new BulkSendId("bulk-send-" + Samples.uuid(50));
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));
    private static final BulkSendScheduled SCHEDULED =
            new BulkSendScheduled(ID, ORGANIZATION, ACCOUNT, LATER, false, NOW);
    private static final BulkSendSent SENT = new BulkSendSent(ID, ORGANIZATION, ACCOUNT, 3, List.of(), NOW);

    private final Given<BulkSendCommand> applicant = sending().given(SUBMITTED).given(people(3));
    private final Given<BulkSendCommand> approved = applicant.given(APPROVED);
    private final Given<BulkSendCommand> drafted =
            approved.given(draft(3, null)).given(checked());
    private final Given<BulkSendCommand> scheduled = drafted.given(SCHEDULED);

    private static Given<BulkSendCommand> sending() {
        return Given.decidingOver((past, command) -> BulkSendDecider.decide(
                new BulkSendDecider.Facts(
                        past.state(BulkSend.fold()),
                        past.state(Allowance.fold()),
                        past.state(Organization.fold()),
                        candidates(past.events())),
                command,
                new OutreachDecider.Policy(TERMS, Correspondence.policy(false))));
    }

    /** Everybody who is registered, in that order. */
    private static List<Candidate> candidates(List<DomainEvent> past) {
        return past.stream()
                .filter(JobSeekerRegistered.class::isInstance)
                .map(event -> {
                    JobSeekerId id = ((JobSeekerRegistered) event).jobSeekerId();
                    int number = number(id);
                    JobSeeker seeker = JobSeeker.initial();
                    MessageThread thread = MessageThread.initial();
                    for (DomainEvent each : past) {
                        if (each instanceof JobSeekerEvent e && e.jobSeekerId().equals(id)) {
                            seeker = seeker.evolve(e);
                        } else if (each instanceof MessageThreadEvent e
                                && e.threadId().equals(thread(number))) {
                            thread = thread.evolve(e);
                        }
                    }
                    return new Candidate(id, seeker, thread(number), thread, message(2_000 + number));
                })
                .toList();
    }

    private static int number(JobSeekerId id) {
        return Integer.parseInt(id.value().substring(id.value().length() - 4)) - 1_000;
    }

    private static JobSeekerId seeker(int number) {
        return new JobSeekerId("job-seeker-" + Samples.uuid(1_000 + number));
    }

    private static ThreadId thread(int number) {
        return new ThreadId("thread-" + Samples.uuid(3_000 + number));
    }

    private static List<DomainEvent> people(int count) {
        List<DomainEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            JobSeekerId id = seeker(i);
            events.add(new JobSeekerRegistered(id, RegistrationChannel.DESK, VALID_UNTIL, OFFICER, NOW));
            events.add(new TermsAccepted(id, ACCOUNT, TERMS, NOW));
            events.add(new MyPageOpened(id, ACCOUNT, NOW));
            events.add(new DisclosureSet(id, Set.of(ApplicantCategory.PRIVATE_AGENCY), NOW));
        }
        return events;
    }

    private static BulkSendDrafted draft(int count, @Nullable String because) {
        return draft(count, "求人のご案内です。", because);
    }

    private static BulkSendDrafted draft(int count, String body, @Nullable String because) {
        List<JobSeekerId> recipients =
                IntStream.range(0, count).mapToObj(BulkSendDeciderTest::seeker).toList();
        return new BulkSendDrafted(ID, ORGANIZATION, null, ACCOUNT, "ご案内", body, because, recipients, List.of(), NOW);
    }

    private static BulkSendChecked checked(Exclusion... exclusions) {
        return new BulkSendChecked(ID, ORGANIZATION, List.of(exclusions), NOW);
    }

    private static Exclusion excluded(int number, ExclusionReason reason) {
        return new Exclusion(seeker(number), reason);
    }

    private static DomainEvent blocked(int number) {
        return new SenderBlocked(seeker(number), ORGANIZATION, NOW);
    }

    private static DomainEvent written(int number) {
        return new MessageSent(
                thread(number),
                message(4_000 + number),
                ORGANIZATION,
                seeker(number),
                null,
                MessageKind.OUTREACH,
                "ご案内",
                "前回のご案内です。",
                NOW);
    }

    private static SendBulk send(boolean skipping) {
        return sendAt(skipping, NOW);
    }

    private static SendBulk sendAt(boolean skipping, Instant at) {
        return new SendBulk(ID, ORGANIZATION, null, ACCOUNT, skipping, at);
    }

    private static SendDueBulk due(Instant at) {
        return new SendDueBulk(ID, ORGANIZATION, true, at);
    }

    private static ScheduleBulkSend schedule(Instant sendAt) {
        return new ScheduleBulkSend(ID, ORGANIZATION, null, ACCOUNT, sendAt, false, NOW);
    }

    private static final CancelBulkSend CANCEL = new CancelBulkSend(ID, ORGANIZATION, null, ACCOUNT, NOW);

    private static BulkSendRefused refused(String rule, Instant at) {
        return new BulkSendRefused(ID, ORGANIZATION, ACCOUNT, rule, at);
    }

    @Test
    void a_draft_tells_who_would_get_nothing_as_far_as_the_organization_may_know() {
        BulkSendDrafted draft = draft(3, null);
        approved.given(blocked(0))
                .given(written(1))
                .given(new ThreadDeclined(thread(2), ORGANIZATION, seeker(2), null, NOW))
                .when(new DraftBulkSend(draft))
                .then(
                        draft,
                        checked(
                                excluded(0, ExclusionReason.NOT_AVAILABLE),
                                excluded(1, ExclusionReason.ANSWER_AWAITED),
                                excluded(2, ExclusionReason.DECLINED)));
        drafted.when(new DraftBulkSend(draft)).staysQuiet();
    }

    @Test
    void only_an_organization_that_may_use_the_service_drafts_and_schedules() {
        applicant.when(new DraftBulkSend(draft(3, null))).refusedBy(NOT_APPROVED);
        applicant.given(draft(3, null)).when(schedule(LATER)).refusedBy(NOT_APPROVED);
        applicant.given(draft(3, null)).when(send(true)).refusedBy(NOT_APPROVED);
    }

    @Test
    void words_that_the_law_forbids_are_pointed_out_and_kept_with_a_reason_in_each_message() {
        approved.when(new DraftBulkSend(draft(3, "お祝い金があります。", null))).refusedBy(PROHIBITED_WORDS);
        BulkSendDrafted kept = draft(3, "国籍は問いません。", "問わないと伝えるため");
        approved.when(new DraftBulkSend(kept)).then(kept, checked());
        assertThat(approved.given(kept).given(checked()).when(send(false)).decided())
                .filteredOn(ProhibitedWordsKept.class::isInstance)
                .hasSize(3);
    }

    @Test
    void all_of_it_is_sent_in_one() {
        LocalDate day = JapanTime.dayOf(NOW);
        List<DomainEvent> decided = drafted.when(send(false)).decided();
        assertThat(decided)
                .hasSize(1 + 3 * 3 + 1)
                .startsWith(new AllowanceUsedInBulk(AllowanceId.of(ORGANIZATION, day), ORGANIZATION, day, ID, 3, NOW))
                .endsWith(SENT);
        assertThat(decided).filteredOn(MessageSent.class::isInstance).hasSize(3);
        assertThat(decided).filteredOn(ComplaintContactStated.class::isInstance).hasSize(3);
        assertThat(decided)
                .filteredOn(OutreachReceived.class::isInstance)
                .extracting(event -> ((OutreachReceived) event).jobSeekerId())
                .containsExactly(seeker(0), seeker(1), seeker(2));
    }

    @Test
    void it_is_sent_once() {
        drafted.given(SENT).when(send(false)).staysQuiet();
        drafted.given(SENT).when(due(LATER)).staysQuiet();
        drafted.given(SENT).when(new CheckBulkSend(ID, ORGANIZATION, null, NOW)).refusedBy(ALREADY_SENT);
        drafted.given(SENT).when(schedule(LATER)).refusedBy(ALREADY_SENT);
        drafted.given(SENT).when(CANCEL).refusedBy(ALREADY_SENT);
    }

    @Test
    void all_of_it_fits_into_what_is_left_of_the_day_or_nothing_is_sent() {
        LocalDate day = JapanTime.dayOf(NOW);
        AllowanceId allowance = AllowanceId.of(ORGANIZATION, day);
        var fits = drafted.given(new AllowanceUsedInBulk(allowance, ORGANIZATION, day, ID, 997, NOW));
        assertThat(fits.when(send(false)).decided()).hasSize(11);
        fits.given(Correspondence.used(message(90), NOW)).when(send(false)).refusedBy(QUOTA_REACHED);
    }

    @Test
    void whoever_has_become_unavailable_is_skipped_only_if_the_sender_agreed() {
        drafted.given(blocked(1)).when(send(false)).refusedBy(RECIPIENTS_CHANGED);
        assertThat(drafted.given(blocked(1)).when(send(true)).decided())
                .hasSize(1 + 2 * 3 + 1)
                .endsWith(new BulkSendSent(
                        ID, ORGANIZATION, ACCOUNT, 2, List.of(excluded(1, ExclusionReason.NOT_AVAILABLE)), NOW));
        var known = drafted.given(blocked(1)).given(checked(excluded(1, ExclusionReason.NOT_AVAILABLE)));
        assertThat(known.when(send(false)).decided()).hasSize(8);
    }

    @Test
    void whoever_was_shown_to_get_nothing_gets_nothing_though_available_again() {
        Exclusion shown = excluded(1, ExclusionReason.ANSWER_AWAITED);
        var known = drafted.given(checked(shown));

        for (boolean skipping : List.of(false, true)) {
            List<DomainEvent> decided = known.when(send(skipping)).decided();
            assertThat(decided).filteredOn(MessageSent.class::isInstance).hasSize(2);
            assertThat(decided).endsWith(new BulkSendSent(ID, ORGANIZATION, ACCOUNT, 2, List.of(shown), NOW));
        }
        assertThat(known.given(SCHEDULED).when(due(LATER)).decided())
                .endsWith(new BulkSendSent(ID, ORGANIZATION, ACCOUNT, 2, List.of(shown), LATER));
        known.when(new CheckBulkSend(ID, ORGANIZATION, null, NOW)).then(checked());
    }

    @Test
    void it_is_sent_in_the_name_in_which_it_was_drafted_only() {
        JointApplicantId contractor = JOINT.jointApplicantId();
        drafted.when(new SendBulk(ID, ORGANIZATION, contractor, ACCOUNT, true, NOW))
                .refusedBy(ANOTHERS_NAME);
        drafted.when(new ScheduleBulkSend(ID, ORGANIZATION, contractor, ACCOUNT, LATER, true, NOW))
                .refusedBy(ANOTHERS_NAME);
        drafted.when(new CheckBulkSend(ID, ORGANIZATION, contractor, NOW)).refusedBy(ANOTHERS_NAME);
        scheduled
                .when(new CancelBulkSend(ID, ORGANIZATION, contractor, ACCOUNT, NOW))
                .refusedBy(ANOTHERS_NAME);

        var contractors = approved.given(new BulkSendDrafted(
                        ID,
                        ORGANIZATION,
                        contractor,
                        ACCOUNT,
                        "ご案内",
                        "求人のご案内です。",
                        null,
                        List.of(seeker(0)),
                        List.of(),
                        NOW))
                .given(checked());
        contractors.when(send(true)).refusedBy(ANOTHERS_NAME);
        contractors.when(schedule(LATER)).refusedBy(ANOTHERS_NAME);
        contractors.when(new CheckBulkSend(ID, ORGANIZATION, null, NOW)).refusedBy(ANOTHERS_NAME);
        contractors
                .when(new ScheduleBulkSend(ID, ORGANIZATION, contractor, ACCOUNT, LATER, true, NOW))
                .thenKinds(BulkSendScheduled.class);
        contractors.given(SCHEDULED).when(CANCEL).thenKinds(BulkSendCancelled.class);
    }

    @Test
    void another_check_is_what_the_sender_knows_from_then_on() {
        drafted.given(blocked(1))
                .when(new CheckBulkSend(ID, ORGANIZATION, null, NOW))
                .then(checked(excluded(1, ExclusionReason.NOT_AVAILABLE)));
        drafted.given(blocked(1))
                .given(checked(excluded(1, ExclusionReason.NOT_AVAILABLE)))
                .given(checked())
                .when(send(false))
                .refusedBy(RECIPIENTS_CHANGED);
    }

    @Test
    void nothing_is_sent_to_nobody() {
        drafted.given(blocked(0), blocked(1), blocked(2)).when(send(true)).refusedBy(NOBODY_LEFT);
    }

    @Test
    void it_is_scheduled_for_a_later_time_within_30_days() {
        drafted.when(schedule(LATER)).then(SCHEDULED);
        scheduled.when(schedule(LATER)).staysQuiet();
        drafted.when(schedule(NOW)).refusedBy(OUTSIDE_SCHEDULE);
        drafted.when(schedule(NOW.plusNanos(1))).thenKinds(BulkSendScheduled.class);
        Instant last = NOW.plus(Duration.ofDays(30));
        drafted.when(schedule(last)).thenKinds(BulkSendScheduled.class);
        drafted.when(schedule(last.plusNanos(1))).refusedBy(OUTSIDE_SCHEDULE);
    }

    @Test
    void a_schedule_is_cancelled_before_its_time() {
        BulkSendCancelled cancelled = new BulkSendCancelled(ID, ORGANIZATION, ACCOUNT, NOW);
        scheduled.when(CANCEL).then(cancelled);
        drafted.when(CANCEL).refusedBy(NOT_SCHEDULED);
        scheduled.given(cancelled).when(due(LATER)).staysQuiet();
        assertThat(scheduled.given(cancelled).when(send(false)).decided()).endsWith(SENT);
    }

    @Test
    void it_is_sent_when_its_time_has_come_and_not_before() {
        scheduled.when(due(LATER.minusNanos(1))).staysQuiet();
        assertThat(scheduled.when(due(LATER)).decided())
                .hasSize(11)
                .endsWith(new BulkSendSent(ID, ORGANIZATION, ACCOUNT, 3, List.of(), LATER));
        drafted.when(due(LATER)).staysQuiet();
    }

    @Test
    void a_new_time_takes_the_place_of_the_old_one() {
        var postponed =
                scheduled.given(new BulkSendScheduled(ID, ORGANIZATION, ACCOUNT, LATER.plusSeconds(60), false, NOW));
        postponed.when(due(LATER)).staysQuiet();
        assertThat(postponed.when(due(LATER.plusSeconds(60))).decided()).hasSize(11);
    }

    @Test
    void it_takes_the_allowance_of_the_day_on_which_it_is_sent() {
        Instant midnight = JapanTime.startOf(JapanTime.dayOf(NOW).plusDays(1));
        for (Instant at : List.of(midnight.minusNanos(1), midnight)) {
            assertThat(drafted.given(new BulkSendScheduled(ID, ORGANIZATION, ACCOUNT, at, false, NOW))
                            .when(due(at))
                            .decided()
                            .getFirst())
                    .isEqualTo(new AllowanceUsedInBulk(
                            AllowanceId.of(ORGANIZATION, JapanTime.dayOf(at)),
                            ORGANIZATION,
                            JapanTime.dayOf(at),
                            ID,
                            3,
                            at));
        }
    }

    @Test
    void what_is_refused_when_its_time_has_come_is_recorded_and_may_be_sent_later() {
        scheduled.given(blocked(1)).when(due(LATER)).then(refused("P-BULK-CHANGED", LATER));
        scheduled
                .given(blocked(0), blocked(1), blocked(2))
                .given(checked(
                        excluded(0, ExclusionReason.NOT_AVAILABLE),
                        excluded(1, ExclusionReason.NOT_AVAILABLE),
                        excluded(2, ExclusionReason.NOT_AVAILABLE)))
                .when(due(LATER))
                .then(refused("P-BULK-EMPTY", LATER));
        scheduled.when(new SendDueBulk(ID, ORGANIZATION, false, LATER)).then(refused(ACCOUNT_GONE.code(), LATER));
        applicant.given(draft(3, null)).given(SCHEDULED).when(due(LATER)).then(refused("O-14", LATER));
        scheduled.given(refused("S-10", LATER)).when(due(LATER)).staysQuiet();
        assertThat(scheduled
                        .given(refused("S-10", LATER))
                        .when(sendAt(false, LATER))
                        .decided())
                .hasSize(11);
    }

    @Test
    void anothers_bulk_send_does_not_exist() {
        approved.when(send(true)).refusedBy(NO_SUCH_BULK_SEND);
        approved.when(schedule(LATER)).refusedBy(NO_SUCH_BULK_SEND);
        approved.when(CANCEL).refusedBy(NO_SUCH_BULK_SEND);
        approved.when(new CheckBulkSend(ID, ORGANIZATION, null, NOW)).refusedBy(NO_SUCH_BULK_SEND);
        drafted.when(new SendBulk(ID, ANOTHER_ORGANIZATION, null, ACCOUNT, true, NOW))
                .refusedBy(NO_SUCH_BULK_SEND);
        drafted.when(new CancelBulkSend(ID, ANOTHER_ORGANIZATION, null, ACCOUNT, NOW))
                .refusedBy(NO_SUCH_BULK_SEND);
    }
}
