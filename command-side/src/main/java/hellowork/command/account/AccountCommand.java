package hellowork.command.account;

import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.JobSeekerId;
import hellowork.events.PasswordId;
import hellowork.events.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

sealed interface AccountCommand {
    AccountId accountId();

    /** The key that goes out by mail is derived from the account and the number of its issue. */
    record RequestAccount(
            AccountId accountId,
            Role role,
            @Nullable BureauCode bureau,
            @Nullable JobSeekerId jobSeekerId,
            String mailAddress,
            Instant at)
            implements AccountCommand {}

    /** {@code issue} is the issue of the key that was found right or wrong. */
    record VerifyMailAddress(AccountId accountId, int issue, boolean keyIsRight, PasswordId passwordId, Instant at)
            implements AccountCommand {}

    /** Asks again and again, with another address if need be, until the first official is there. */
    record RequestFirstOfficial(AccountId accountId, String mailAddress, Instant at) implements AccountCommand {}
}
