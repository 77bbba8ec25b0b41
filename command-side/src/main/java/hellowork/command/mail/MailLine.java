package hellowork.command.mail;

import hellowork.command.follow.Follower;
import hellowork.command.follow.Followers;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;

/** One of the lines in which mail leaves: its processor, and the letters that it could not hand over. */
record MailLine(Mailing mailing, DeadLetteringEventHandlerInvoker invoker, DeadLetters letters) {
    /** The token moves with each mail: a crash repeats one of them, not a batch. */
    private static final int ONE_BY_ONE = 1;

    /** What happened before there was a mailer, or before its token was lost, is not mailed. */
    Follower follower(Followers followers) {
        return followers.follower(mailing.processor(), Follower.Beginning.NOW, ONE_BY_ONE, invoker);
    }

    void tryAgain() {
        new SecondTries(invoker, letters).run();
    }
}
