package hellowork.command.account;

import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountLocked;
import hellowork.events.AccountEvent.PasswordRefused;
import hellowork.events.AccountId;
import java.time.Instant;
import java.util.List;

/** What a wrong password is, be it at a login or in a session: one count, and one lock. */
public final class PasswordTries {
    private final PasswordPolicy policy;

    public PasswordTries(PasswordPolicy policy) {
        this.policy = policy;
    }

    /** One more failure of the account, and the lock with the last one that is forgiven. */
    public List<AccountEvent> refused(Account.Open account, AccountId id, Instant at) {
        PasswordRefused refused = new PasswordRefused(id, at);
        return policy.locksAfter(account.password().wrong())
                ? List.of(refused, new AccountLocked(id, at.plus(policy.lock()), at))
                : List.of(refused);
    }
}
