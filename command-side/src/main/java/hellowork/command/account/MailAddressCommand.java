package hellowork.command.account;

import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.PasswordId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** On the way to another mail address (S-65 他Q14). */
sealed interface MailAddressCommand {
    AccountId accountId();

    /**
     * In a session.
     *
     * @param proved the password that was found right; absent if the one entered is wrong
     */
    record BeginChange(
            AccountId accountId,
            String mailAddress,
            @Nullable PasswordId proved,
            Instant at) implements MailAddressCommand {}

    /** In a session; {@code issue} is the issue of the one-time password that was found right or wrong. */
    record ProvePresentAddress(AccountId accountId, int issue, boolean otpIsRight, Instant at)
            implements MailAddressCommand {}

    /**
     * The first officer, who has checked who asks.
     *
     * @param office the labour bureau; absent for a Hello Work desk
     */
    record ProposeChange(
            AccountId accountId,
            AccountId officer,
            @Nullable BureauCode office,
            String mailAddress,
            String identityCheck,
            Instant at)
            implements MailAddressCommand {}

    /**
     * The second officer of the same office.
     *
     * @param mailAddress as the second officer read it
     */
    record ConfirmChange(
            AccountId accountId,
            AccountId officer,
            @Nullable BureauCode office,
            String mailAddress,
            Instant at) implements MailAddressCommand {}

    /** {@code issue} is the issue of the key that was found right or wrong. */
    record ProveNewAddress(AccountId accountId, int issue, boolean keyIsRight, Instant at)
            implements MailAddressCommand {}
}
