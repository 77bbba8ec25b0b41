package hellowork.command.account;

import hellowork.events.AccountId;
import hellowork.events.LoginId;
import hellowork.events.PasswordId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is done for the safety of an account that is open. */
sealed interface SecurityCommand {
    AccountId accountId();

    /** Ends the trust of all devices: 「ワンタイムパスワードの入力を再開する」 (S-74). */
    record EndTrust(AccountId accountId, Instant at) implements SecurityCommand {}

    /**
     * Somebody in a session sets a new password.
     *
     * @param session the one that asks, which alone goes on
     * @param proved the password that was found right; absent if the one entered is wrong
     */
    record ChangePassword(
            AccountId accountId, LoginId session, @Nullable PasswordId proved, PasswordId passwordId, Instant at)
            implements SecurityCommand {}

    record AskForReset(AccountId accountId, Instant at) implements SecurityCommand {}

    /** {@code issue} is the issue of the key that was found right or wrong. */
    record ResetPassword(AccountId accountId, int issue, boolean keyIsRight, PasswordId passwordId, Instant at)
            implements SecurityCommand {}

    /** Somebody has the code of the mail about this login, and says that the login was somebody else's. */
    record DenyLogin(AccountId accountId, LoginId loginId, Instant at) implements SecurityCommand {}

    record ReportLeak(AccountId accountId, AccountId reporter, Instant at) implements SecurityCommand {}

    record Unlock(AccountId accountId, AccountId officer, String identityCheck, Instant at)
            implements SecurityCommand {}
}
