package hellowork.command.account;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.LOGIN;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.PASSWORD;
import static hellowork.command.account.SecurityRule.ACCOUNT_NOT_OPEN;
import static hellowork.command.account.SecurityRule.ALREADY_LOCKED;
import static hellowork.command.account.SecurityRule.DENIAL_REFUSED;
import static hellowork.command.account.SecurityRule.NOT_LOCKED;
import static hellowork.command.account.SecurityRule.PASSWORD_WRONG;
import static hellowork.command.account.SecurityRule.RESET_REFUSED;

import hellowork.command.Given;
import hellowork.command.account.SecurityCommand.AskForReset;
import hellowork.command.account.SecurityCommand.ChangePassword;
import hellowork.command.account.SecurityCommand.DenyLogin;
import hellowork.command.account.SecurityCommand.EndTrust;
import hellowork.command.account.SecurityCommand.ReportLeak;
import hellowork.command.account.SecurityCommand.ResetPassword;
import hellowork.command.account.SecurityCommand.Unlock;
import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountClosed;
import hellowork.events.AccountEvent.AccountLocked;
import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.AccountUnlocked;
import hellowork.events.AccountEvent.DeviceTrustAsked;
import hellowork.events.AccountEvent.DeviceTrustRevoked;
import hellowork.events.AccountEvent.DeviceTrusted;
import hellowork.events.AccountEvent.LeakReported;
import hellowork.events.AccountEvent.LoginDenied;
import hellowork.events.AccountEvent.MailAddressVerified;
import hellowork.events.AccountEvent.NewBrowserNoticed;
import hellowork.events.AccountEvent.PasswordRefused;
import hellowork.events.AccountEvent.PasswordResetAsked;
import hellowork.events.AccountEvent.PasswordResetRefused;
import hellowork.events.AccountEvent.PasswordSet;
import hellowork.events.AccountEvent.SessionsEnded;
import hellowork.events.LoginId;
import hellowork.events.PasswordId;
import hellowork.events.Precaution;
import hellowork.events.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SecurityDeciderTest {
    private static final SecurityDecider DECIDER = new SecurityDecider(
            new SecurityPolicy(Duration.ofHours(24), Duration.ofDays(14), Duration.ofHours(1), 5),
            new PasswordPolicy(6, Duration.ofMinutes(30)));
    private static final PasswordId ANOTHER = new PasswordId("password-00000000-0000-4000-8000-000000000077");
    private static final Instant RESET_ENDS = NOW.plus(Duration.ofHours(1));
    private static final AccountEvent RESET_ASKED = new PasswordResetAsked(ACCOUNT, 1, RESET_ENDS, NOW);
    private static final AccountEvent RESET_WRONG = new PasswordResetRefused(ACCOUNT, 1, NOW);
    private static final AccountEvent WRONG = new PasswordRefused(ACCOUNT, NOW);
    private static final AccountEvent LEAK = new LeakReported(ACCOUNT, OFFICER, NOW);
    private static final AccountEvent NOTICED =
            new NewBrowserNoticed(ACCOUNT, LOGIN, NOW.plus(Duration.ofDays(7)), NOW);

    private final Given<SecurityCommand> nobody = Given.deciding(Account.fold(), DECIDER::decide);
    private final Given<SecurityCommand> unverified =
            nobody.given(new AccountRequested(ACCOUNT, Role.ORGANIZATION, null, NOW));
    private final Given<SecurityCommand> account =
            unverified.given(new MailAddressVerified(ACCOUNT, NOW), new PasswordSet(ACCOUNT, PASSWORD, NOW));

    private static ChangePassword change(boolean right) {
        return new ChangePassword(ACCOUNT, LOGIN, right ? PASSWORD : null, ANOTHER, NOW);
    }

    private static ResetPassword reset(int issue, boolean right, Instant at) {
        return new ResetPassword(ACCOUNT, issue, right, ANOTHER, at);
    }

    private static AccountEvent sessionsEnded(@Nullable LoginId except, Precaution reason, Instant at) {
        return new SessionsEnded(ACCOUNT, except, reason, at);
    }

    private static AccountEvent untrusted(Precaution reason, Instant at) {
        return new DeviceTrustRevoked(ACCOUNT, reason, at);
    }

    @Test
    void all_trust_ends_at_once_and_sessions_stay() {
        account.given(
                        new DeviceTrusted(ACCOUNT, LOGIN, "a", NOW.plusSeconds(9), NOW),
                        new DeviceTrusted(ACCOUNT, LOGIN, "b", NOW.plusSeconds(9), NOW))
                .when(new EndTrust(ACCOUNT, NOW))
                .then(untrusted(Precaution.REQUESTED, NOW));
        account.given(new DeviceTrustAsked(ACCOUNT, LOGIN, NOW.plusSeconds(9), NOW))
                .when(new EndTrust(ACCOUNT, NOW))
                .then(untrusted(Precaution.REQUESTED, NOW));
    }

    @Test
    void without_any_trust_there_is_nothing_to_end() {
        account.when(new EndTrust(ACCOUNT, NOW)).staysQuiet();
        account.given(
                        new DeviceTrusted(ACCOUNT, LOGIN, "a", NOW.plusSeconds(9), NOW),
                        new DeviceTrustRevoked(ACCOUNT, Precaution.REQUESTED, NOW))
                .when(new EndTrust(ACCOUNT, NOW))
                .staysQuiet();
        nobody.when(new EndTrust(ACCOUNT, NOW)).refusedBy(ACCOUNT_NOT_OPEN);
    }

    @Test
    void another_password_ends_all_trust_and_every_session_but_the_one_that_sets_it() {
        account.when(change(true))
                .then(
                        new PasswordSet(ACCOUNT, ANOTHER, NOW),
                        sessionsEnded(LOGIN, Precaution.PASSWORD_CHANGED, NOW),
                        untrusted(Precaution.PASSWORD_CHANGED, NOW));
    }

    @Test
    void a_present_password_that_was_replaced_since_it_was_checked_is_wrong() {
        account.given(new PasswordSet(ACCOUNT, ANOTHER, NOW)).when(change(true)).then(WRONG);
    }

    @Test
    void who_guesses_the_present_password_in_a_session_locks_the_account_with_the_sixth_try() {
        account.when(change(false)).then(WRONG);
        AccountEvent locked = new AccountLocked(ACCOUNT, NOW.plus(Duration.ofMinutes(30)), NOW);
        account.given(Collections.nCopies(5, WRONG)).when(change(false)).then(WRONG, locked);
        account.given(locked).when(change(true)).refusedBy(PASSWORD_WRONG);
    }

    @Test
    void a_key_for_another_password_is_mailed_for_an_open_account_only() {
        account.when(new AskForReset(ACCOUNT, NOW)).then(RESET_ASKED);
        account.given(RESET_ASKED)
                .when(new AskForReset(ACCOUNT, NOW))
                .then(new PasswordResetAsked(ACCOUNT, 2, RESET_ENDS, NOW));
        nobody.when(new AskForReset(ACCOUNT, NOW)).staysQuiet();
        unverified.when(new AskForReset(ACCOUNT, NOW)).staysQuiet();
        account.given(LEAK).when(new AskForReset(ACCOUNT, NOW)).staysQuiet();
    }

    @Test
    void the_mailed_key_sets_another_password_and_ends_all_trust_and_every_session() {
        Instant last = RESET_ENDS.minusNanos(1_000);
        account.given(RESET_ASKED)
                .when(reset(1, true, last))
                .then(
                        new PasswordSet(ACCOUNT, ANOTHER, last),
                        sessionsEnded(null, Precaution.PASSWORD_RESET, last),
                        untrusted(Precaution.PASSWORD_RESET, last));
    }

    @Test
    void a_key_for_another_password_works_once_for_an_hour_and_five_tries_and_only_the_newest() {
        account.given(RESET_ASKED).when(reset(1, true, RESET_ENDS)).refusedBy(RESET_REFUSED);
        account.given(RESET_ASKED).when(reset(1, false, NOW)).then(RESET_WRONG);
        account.given(RESET_ASKED)
                .given(Collections.nCopies(4, RESET_WRONG))
                .when(reset(1, true, NOW))
                .thenKinds(PasswordSet.class, SessionsEnded.class, DeviceTrustRevoked.class);
        account.given(RESET_ASKED)
                .given(Collections.nCopies(5, RESET_WRONG))
                .when(reset(1, true, NOW))
                .refusedBy(RESET_REFUSED);
        account.given(RESET_ASKED, new PasswordSet(ACCOUNT, ANOTHER, NOW))
                .when(reset(1, true, NOW))
                .refusedBy(RESET_REFUSED);
        account.given(RESET_ASKED, new PasswordResetAsked(ACCOUNT, 2, RESET_ENDS, NOW))
                .when(reset(1, true, NOW))
                .refusedBy(RESET_REFUSED);
        account.when(reset(0, true, NOW)).refusedBy(RESET_REFUSED);
        nobody.when(reset(0, true, NOW)).refusedBy(RESET_REFUSED);
    }

    @Test
    void a_login_from_a_new_browser_is_denied_once_and_in_time() {
        DenyLogin deny = new DenyLogin(ACCOUNT, LOGIN, NOW);
        account.given(NOTICED)
                .when(deny)
                .then(
                        new LoginDenied(ACCOUNT, LOGIN, NOW),
                        sessionsEnded(null, Precaution.LOGIN_DENIED, NOW),
                        untrusted(Precaution.LOGIN_DENIED, NOW));
        account.given(NOTICED, new LoginDenied(ACCOUNT, LOGIN, NOW)).when(deny).refusedBy(DENIAL_REFUSED);
        account.when(deny).refusedBy(DENIAL_REFUSED);
        nobody.when(deny).refusedBy(DENIAL_REFUSED);
        deniable(NOTICED, Duration.ofDays(7));
    }

    @Test
    void a_login_of_a_time_when_the_event_did_not_say_how_long_is_denied_within_30_days() {
        deniable(new NewBrowserNoticed(ACCOUNT, LOGIN, null, NOW), Duration.ofDays(30));
    }

    private void deniable(AccountEvent noticed, Duration within) {
        Instant tooLate = NOW.plus(within);
        account.given(noticed)
                .when(new DenyLogin(ACCOUNT, LOGIN, tooLate.minusNanos(1_000)))
                .thenKinds(LoginDenied.class, SessionsEnded.class, DeviceTrustRevoked.class);
        account.given(noticed).when(new DenyLogin(ACCOUNT, LOGIN, tooLate)).refusedBy(DENIAL_REFUSED);
    }

    @Test
    void a_leak_locks_the_account_and_ends_all_trust_and_every_session() {
        account.when(new ReportLeak(ACCOUNT, OFFICER, NOW))
                .then(
                        LEAK,
                        sessionsEnded(null, Precaution.LEAK_REPORTED, NOW),
                        untrusted(Precaution.LEAK_REPORTED, NOW));
        account.given(LEAK).when(new ReportLeak(ACCOUNT, ACCOUNT, NOW)).refusedBy(ALREADY_LOCKED);
        unverified.when(new ReportLeak(ACCOUNT, OFFICER, NOW)).refusedBy(ACCOUNT_NOT_OPEN);
    }

    @Test
    void a_locked_account_sets_no_password_until_the_help_desk_has_checked_who_its_holder_is() {
        Given<SecurityCommand> locked = account.given(RESET_ASKED, LEAK);
        AccountEvent unlocked = new AccountUnlocked(ACCOUNT, OFFICER, "運転免許証", NOW);
        locked.when(change(true)).refusedBy(ACCOUNT_NOT_OPEN);
        locked.when(reset(1, true, NOW)).refusedBy(RESET_REFUSED);
        AccountEvent asked = new PasswordResetAsked(ACCOUNT, 2, RESET_ENDS, NOW);
        locked.when(new Unlock(ACCOUNT, OFFICER, "運転免許証", NOW)).then(unlocked, asked);
        account.when(new Unlock(ACCOUNT, OFFICER, "運転免許証", NOW)).refusedBy(NOT_LOCKED);
        locked.given(unlocked, asked)
                .when(reset(2, true, NOW))
                .thenKinds(PasswordSet.class, SessionsEnded.class, DeviceTrustRevoked.class);
    }

    @Test
    void the_password_that_an_account_had_before_a_leak_works_no_longer() {
        AccountEvent unlocked = new AccountUnlocked(ACCOUNT, OFFICER, "運転免許証", NOW);
        account.given(LEAK, unlocked).when(change(true)).thenKinds(PasswordRefused.class);
    }

    @Test
    void a_closed_account_is_nobodys() {
        Given<SecurityCommand> closed = account.given(NOTICED, new AccountClosed(ACCOUNT, NOW));
        for (SecurityCommand command :
                List.of(new EndTrust(ACCOUNT, NOW), change(true), new ReportLeak(ACCOUNT, OFFICER, NOW))) {
            closed.when(command).refusedBy(ACCOUNT_NOT_OPEN);
        }
        closed.when(new DenyLogin(ACCOUNT, LOGIN, NOW)).refusedBy(DENIAL_REFUSED);
    }
}
