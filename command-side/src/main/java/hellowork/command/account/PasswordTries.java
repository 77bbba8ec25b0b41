package hellowork.command.account;

import hellowork.events.AccountEvent;
import hellowork.events.AccountId;
import java.time.Instant;
import java.util.List;

/** What a login writes to its account when a password was wrong: it counts with those that were wrong in a session. */
public final class PasswordTries {
    private final PasswordDecider decider;

    public PasswordTries(PasswordPolicy policy) {
        this.decider = new PasswordDecider(policy);
    }

    /** One more failure of the account, and the lock with the last one that is forgiven. */
    public List<AccountEvent> refused(Account.Open account, AccountId id, Instant at) {
        return decider.refused(account, id, at);
    }
}
