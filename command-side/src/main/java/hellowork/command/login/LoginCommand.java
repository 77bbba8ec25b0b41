package hellowork.command.login;

import hellowork.events.AccountId;
import hellowork.events.LoginId;
import java.time.Instant;

sealed interface LoginCommand {
    LoginId loginId();

    record BeginLogin(LoginId loginId, AccountId accountId, boolean passwordIsRight, Instant at)
            implements LoginCommand {}

    record VerifyOtp(LoginId loginId, AccountId accountId, boolean otpIsRight, String tokenHash, Instant at)
            implements LoginCommand {}

    record RenewSession(LoginId loginId, Instant at) implements LoginCommand {}

    record LogOut(LoginId loginId, Instant at) implements LoginCommand {}
}
