package hellowork.query.changes;

import hellowork.events.AccountId;
import hellowork.events.JobSeekerId;
import hellowork.events.LoginId;
import hellowork.events.Role;
import hellowork.query.Samples;
import hellowork.rest.Actor;
import java.time.Duration;
import java.util.UUID;

/** Who may listen, and what they are told, for tests. */
final class Listeners {
    private Listeners() {}

    static Actor organization() {
        return new Actor(account(), login(), Role.ORGANIZATION, Samples.organization(), null, null, null);
    }

    static Actor jobSeeker(JobSeekerId id) {
        return new Actor(account(), login(), Role.JOB_SEEKER, null, null, id, null);
    }

    static ChangesPolicy policy(int perSession, int perNode, Duration heartbeat) {
        return new ChangesPolicy(perSession, perNode, heartbeat, Duration.ofMillis(1));
    }

    static Change change(int number) {
        return new Change(Subject.THREADS, "thread-" + number);
    }

    private static AccountId account() {
        return new AccountId("account-" + UUID.randomUUID());
    }

    private static LoginId login() {
        return new LoginId("login-" + UUID.randomUUID());
    }
}
