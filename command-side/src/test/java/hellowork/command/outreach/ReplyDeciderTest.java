package hellowork.command.outreach;

import static hellowork.command.Samples.ANOTHER_ORGANIZATION;
import static hellowork.command.Samples.ANOTHER_SEEKER;
import static hellowork.command.Samples.JOINT;
import static hellowork.command.Samples.MESSAGE;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.Samples.SEEKER;
import static hellowork.command.Samples.THREAD;
import static hellowork.command.Samples.message;
import static hellowork.command.outreach.Correspondence.REGISTERED;
import static hellowork.command.outreach.Correspondence.REPLIED;
import static hellowork.command.outreach.Correspondence.REPLY;
import static hellowork.command.outreach.Correspondence.SUBMITTED;
import static hellowork.command.outreach.Correspondence.firstMessage;
import static hellowork.command.outreach.OutreachRule.BLOCKED_BY_ONESELF;
import static hellowork.command.outreach.OutreachRule.IDENTIFYING_TEXT;
import static hellowork.command.outreach.OutreachRule.NO_SUCH_THREAD;

import hellowork.command.Given;
import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.organization.Organization;
import hellowork.command.outreach.ReplyCommand.Decline;
import hellowork.command.outreach.ReplyCommand.MarkRead;
import hellowork.command.outreach.ReplyCommand.Reply;
import hellowork.events.JobSeekerEvent.OperatorBlocked;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicantId;
import hellowork.events.LicenceNumber;
import hellowork.events.MessageId;
import hellowork.events.MessageKind;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.MessageThreadEvent.ThreadDeclined;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplyDeciderTest {
    private final Given<ReplyCommand> contacted =
            replying(SEEKER).given(SUBMITTED).given(REGISTERED).given(firstMessage());

    private static Given<ReplyCommand> replying(JobSeekerId who) {
        return Given.decidingOver((past, command) -> ReplyDecider.decide(
                past.state(MessageThread.fold()),
                who,
                past.state(JobSeeker.fold()),
                past.state(Organization.fold()),
                command));
    }

    private static Reply reply(String body, boolean identityMayBeTold) {
        return new Reply(THREAD, REPLY, body, identityMayBeTold, NOW);
    }

    private static MarkRead read(int message) {
        return new MarkRead(THREAD, message(message), NOW);
    }

    private static Decline decline(@Nullable String reason, boolean identityMayBeTold) {
        return new Decline(THREAD, reason, identityMayBeTold, NOW);
    }

    @Test
    void a_job_seeker_answers() {
        contacted.when(reply("興味があります。", false)).then(REPLIED);
    }

    @Test
    void a_job_seeker_may_write_several_times() {
        contacted
                .given(REPLIED)
                .when(new Reply(THREAD, message(14), "追伸です。", false, NOW))
                .then(new ReplySent(THREAD, message(14), ORGANIZATION, SEEKER, null, "追伸です。", NOW));
    }

    @Test
    void an_answer_tells_which_contractor_wrote_what_it_answers() {
        var bothWrote = contacted.given(byContractor(message(20), JOINT.jointApplicantId()));
        bothWrote.when(reply("興味があります。", false)).then(answerTo(JOINT.jointApplicantId()));
        bothWrote
                .given(answerTo(JOINT.jointApplicantId()))
                .when(new MarkRead(THREAD, message(20), NOW))
                .thenKinds(MessageRead.class);
        bothWrote
                .given(byContractor(message(21), null))
                .when(reply("興味があります。", false))
                .then(answerTo(null));
    }

    private static MessageSent byContractor(MessageId message, @Nullable JointApplicantId contractor) {
        return new MessageSent(
                THREAD, message, ORGANIZATION, SEEKER, contractor, MessageKind.OUTREACH, "ご案内", "求人のご案内です。", NOW);
    }

    private static ReplySent answerTo(@Nullable JointApplicantId contractor) {
        return new ReplySent(THREAD, REPLY, ORGANIZATION, SEEKER, contractor, "興味があります。", NOW);
    }

    @Test
    void the_same_answer_again_changes_nothing() {
        contacted.given(REPLIED).when(reply("興味があります。", false)).staysQuiet();
    }

    @Test
    void another_ones_thread_does_not_exist() {
        replying(ANOTHER_SEEKER)
                .given(REGISTERED)
                .given(firstMessage())
                .when(reply("興味があります。", false))
                .refusedBy(NO_SUCH_THREAD);
        replying(ANOTHER_SEEKER)
                .given(REGISTERED)
                .given(firstMessage())
                .when(read(11))
                .refusedBy(NO_SUCH_THREAD);
        replying(SEEKER).given(REGISTERED).when(reply("興味があります。", false)).refusedBy(NO_SUCH_THREAD);
        replying(SEEKER).given(firstMessage()).when(reply("興味があります。", false)).refusedBy(NO_SUCH_THREAD);
    }

    @Test
    void whoever_blocks_an_organization_does_not_write_to_it() {
        contacted
                .given(new SenderBlocked(SEEKER, ORGANIZATION, NOW))
                .when(reply("興味があります。", false))
                .refusedBy(BLOCKED_BY_ONESELF);
        contacted
                .given(new SenderBlocked(SEEKER, ANOTHER_ORGANIZATION, NOW))
                .when(reply("興味があります。", false))
                .then(REPLIED);
    }

    @Test
    void nor_to_one_whose_operator_is_blocked_in_every_capacity() {
        contacted
                .given(new OperatorBlocked(SEEKER, ANOTHER_ORGANIZATION, new LicenceNumber("13-ユ-316864", "01"), NOW))
                .when(reply("興味があります。", false))
                .refusedBy(BLOCKED_BY_ONESELF);
        contacted
                .given(new OperatorBlocked(SEEKER, ANOTHER_ORGANIZATION, new LicenceNumber("27-ユ-300001", null), NOW))
                .when(reply("興味があります。", false))
                .then(REPLIED);
    }

    @Test
    void what_tells_the_identity_is_pointed_out_and_sent_after_a_confirmation() {
        contacted.when(reply("山田太郎です。", false)).refusedBy(IDENTIFYING_TEXT);
        contacted
                .when(reply("山田太郎です。", true))
                .then(new ReplySent(THREAD, REPLY, ORGANIZATION, SEEKER, null, "山田太郎です。", NOW));
    }

    @Test
    void a_message_is_read_once() {
        MessageRead opened = new MessageRead(THREAD, MESSAGE, NOW);
        contacted.when(read(11)).then(opened);
        contacted.given(opened).when(read(11)).staysQuiet();
    }

    @Test
    void ones_own_answer_needs_no_reading() {
        contacted.given(REPLIED).when(read(12)).staysQuiet();
    }

    @Test
    void a_message_that_is_not_in_the_thread_cannot_be_read() {
        contacted.when(read(99)).refusedBy(NO_SUCH_THREAD);
    }

    @Test
    void a_job_seeker_declines_once_with_or_without_a_reason() {
        contacted.when(decline("別の仕事が決まりました。", false)).then(Correspondence.DECLINED);
        contacted.when(decline(null, false)).then(new ThreadDeclined(THREAD, ORGANIZATION, SEEKER, null, NOW));
        contacted.given(Correspondence.DECLINED).when(decline(null, false)).staysQuiet();
    }

    @Test
    void a_job_seeker_who_has_written_again_may_decline_again() {
        contacted
                .given(Correspondence.DECLINED)
                .given(REPLIED)
                .when(decline("別の仕事が決まりました。", false))
                .then(Correspondence.DECLINED);
    }

    @Test
    void a_reason_that_tells_the_identity_is_pointed_out() {
        contacted.when(decline("山田太郎は辞退します。", false)).refusedBy(IDENTIFYING_TEXT);
        contacted.when(decline("山田太郎は辞退します。", true)).thenKinds(ThreadDeclined.class);
    }

    @Test
    void what_was_not_sent_to_oneself_cannot_be_declined() {
        replying(ANOTHER_SEEKER)
                .given(REGISTERED)
                .given(firstMessage())
                .when(decline(null, false))
                .refusedBy(NO_SUCH_THREAD);
        replying(SEEKER).given(REGISTERED).when(decline(null, false)).refusedBy(NO_SUCH_THREAD);
    }

    @Test
    void whoever_blocks_may_decline_too() {
        contacted
                .given(new SenderBlocked(SEEKER, ORGANIZATION, NOW))
                .when(decline(null, false))
                .thenKinds(ThreadDeclined.class);
    }
}
