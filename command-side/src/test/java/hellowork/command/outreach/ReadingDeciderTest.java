package hellowork.command.outreach;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.ANOTHER_ORGANIZATION;
import static hellowork.command.Samples.MESSAGE;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.Samples.THREAD;
import static hellowork.command.Samples.message;
import static hellowork.command.outreach.Correspondence.REPLIED;
import static hellowork.command.outreach.Correspondence.REPLY;
import static hellowork.command.outreach.Correspondence.firstMessage;
import static hellowork.command.outreach.OutreachRule.NO_SUCH_THREAD;

import hellowork.command.Given;
import hellowork.events.MessageId;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.MessageThreadEvent.ReplyRead;
import hellowork.events.OrganizationId;
import org.junit.jupiter.api.Test;

class ReadingDeciderTest {
    private static final ReplyRead READ = new ReplyRead(THREAD, REPLY, ORGANIZATION, ACCOUNT, NOW);

    private final Given<ReadingCommand> answered = Given.deciding(MessageThread.fold(), ReadingDecider::decide)
            .given(firstMessage())
            .given(REPLIED);

    private static ReadingCommand read(MessageId message, OrganizationId who) {
        return new ReadingCommand(THREAD, message, who, ACCOUNT, NOW);
    }

    @Test
    void a_reply_is_read_once() {
        answered.when(read(REPLY, ORGANIZATION)).then(READ);
        answered.given(READ).when(read(REPLY, ORGANIZATION)).staysQuiet();
    }

    @Test
    void ones_own_message_needs_no_reading_and_stays_unread_for_the_job_seeker() {
        answered.when(read(MESSAGE, ORGANIZATION)).staysQuiet();
        answered.given(new MessageRead(THREAD, MESSAGE, NOW))
                .when(read(MESSAGE, ORGANIZATION))
                .staysQuiet();
    }

    @Test
    void anothers_thread_or_message_does_not_exist() {
        answered.when(read(REPLY, ANOTHER_ORGANIZATION)).refusedBy(NO_SUCH_THREAD);
        answered.when(read(message(99), ORGANIZATION)).refusedBy(NO_SUCH_THREAD);
        Given.deciding(MessageThread.fold(), ReadingDecider::decide)
                .when(read(REPLY, ORGANIZATION))
                .refusedBy(NO_SUCH_THREAD);
    }
}
