package hellowork.command.login;

import hellowork.events.AccountId;
import hellowork.events.LoginId;
import hellowork.events.PasswordId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

sealed interface LoginCommand {
    LoginId loginId();

    /**
     * Mail address and password were entered.
     *
     * @param proved the password that was found right; absent if the one entered is wrong
     * @param browser what the browser keeps from earlier logins
     * @param opening what a session that opens at once is given
     */
    record BeginLogin(
            LoginId loginId,
            AccountId accountId,
            @Nullable PasswordId proved,
            Browser browser,
            Opening opening,
            Instant at)
            implements LoginCommand {}

    /** {@code trustAsked}: whether 「ワンタイムパスワードを省略する」 was ticked (S-66). */
    record VerifyOtp(
            LoginId loginId, AccountId accountId, boolean otpIsRight, boolean trustAsked, Opening opening, Instant at)
            implements LoginCommand {}

    record ConfirmTrust(LoginId loginId, AccountId accountId, String trustHash, Instant at) implements LoginCommand {}

    record RenewSession(LoginId loginId, Instant at) implements LoginCommand {}

    record LogOut(LoginId loginId, Instant at) implements LoginCommand {}

    /**
     * What a browser says of itself, in hashes.
     *
     * @param trustHash of the id of its trust, which it says expires at {@code trustExpiresAt}
     * @param markerHash of the marker that it was given with an earlier login
     */
    record Browser(
            @Nullable String trustHash,
            @Nullable Instant trustExpiresAt,
            @Nullable String markerHash) {}

    /**
     * Hashes of what is handed to the browser if a session opens.
     *
     * @param markerHash of the marker for a browser that is not known yet
     */
    record Opening(String tokenHash, String markerHash) {}
}
