package hellowork.command.login;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.LOGIN;
import static hellowork.command.Samples.NEWER_LOGIN;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.PASSWORD;
import static hellowork.command.login.LoginRule.LOGIN_ENDED;
import static hellowork.command.login.LoginRule.LOGIN_REFUSED;
import static hellowork.command.login.LoginRule.NO_SUCH_LOGIN;
import static hellowork.command.login.LoginRule.OTP_EXPIRED;
import static hellowork.command.login.LoginRule.OTP_SUPERSEDED;
import static hellowork.command.login.LoginRule.OTP_USED;
import static hellowork.command.login.LoginRule.TRUST_NOT_ASKED;
import static hellowork.command.login.LoginRule.TRUST_TOO_LATE;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.Given;
import hellowork.command.account.Account;
import hellowork.command.account.PasswordPolicy;
import hellowork.command.login.LoginCommand.BeginLogin;
import hellowork.command.login.LoginCommand.Browser;
import hellowork.command.login.LoginCommand.ConfirmTrust;
import hellowork.command.login.LoginCommand.LogOut;
import hellowork.command.login.LoginCommand.Opening;
import hellowork.command.login.LoginCommand.RenewSession;
import hellowork.command.login.LoginCommand.VerifyOtp;
import hellowork.events.AccountEvent.AccountLocked;
import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.BrowserRemembered;
import hellowork.events.AccountEvent.DeviceTrustAsked;
import hellowork.events.AccountEvent.DeviceTrustRevoked;
import hellowork.events.AccountEvent.DeviceTrusted;
import hellowork.events.AccountEvent.LoginBegun;
import hellowork.events.AccountEvent.LoginCompleted;
import hellowork.events.AccountEvent.LoginDenied;
import hellowork.events.AccountEvent.MailAddressVerified;
import hellowork.events.AccountEvent.NewBrowserNoticed;
import hellowork.events.AccountEvent.PasswordRefused;
import hellowork.events.AccountEvent.PasswordSet;
import hellowork.events.AccountEvent.SessionsEnded;
import hellowork.events.AccountEvent.TrustLocked;
import hellowork.events.AccountEvent.TrustedLoginCompleted;
import hellowork.events.AccountEvent.TrustedPasswordRefused;
import hellowork.events.DomainEvent;
import hellowork.events.LoginSessionEvent.BrowserRecognized;
import hellowork.events.LoginSessionEvent.OtpIssued;
import hellowork.events.LoginSessionEvent.OtpRefused;
import hellowork.events.LoginSessionEvent.SessionEnded;
import hellowork.events.LoginSessionEvent.SessionOpened;
import hellowork.events.LoginSessionEvent.SessionRenewed;
import hellowork.events.PasswordId;
import hellowork.events.Precaution;
import hellowork.events.Role;
import hellowork.events.SessionEndReason;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoginDeciderTest {
    private static final LoginDecider DECIDER = new LoginDecider(
            new LoginPolicy(5, Duration.ofMinutes(10), 2, Duration.ofDays(30), Duration.ZERO),
            new PasswordPolicy(6, Duration.ofMinutes(30)));
    private static final String HASH = "ab".repeat(32);
    private static final String MARKER = "cd".repeat(32);
    private static final String TRUST = "ef".repeat(32);
    private static final Opening OPENING = new Opening(HASH, MARKER);
    private static final Browser UNKNOWN = new Browser(null, null, null);
    private static final Instant OTP_ENDS = NOW.plus(Duration.ofMinutes(30));
    private static final Instant LOCK_ENDS = NOW.plus(Duration.ofMinutes(30));

    private static final List<DomainEvent> UNVERIFIED =
            List.of(new AccountRequested(ACCOUNT, Role.ORGANIZATION, null, NOW));
    private static final List<DomainEvent> OPEN =
            List.of(new MailAddressVerified(ACCOUNT, NOW), new PasswordSet(ACCOUNT, PASSWORD, NOW));
    private static final List<DomainEvent> BEGUN =
            List.of(new LoginBegun(ACCOUNT, LOGIN, NOW), new OtpIssued(LOGIN, ACCOUNT, OTP_ENDS, NOW));
    private static final DomainEvent WRONG_PASSWORD = new PasswordRefused(ACCOUNT, NOW);
    private static final DomainEvent WRONG_OTP = new OtpRefused(LOGIN, ACCOUNT, NOW);
    private static final DomainEvent LOCKED = new AccountLocked(ACCOUNT, LOCK_ENDS, NOW);
    private static final List<DomainEvent> IN_SESSION = List.of(
            new SessionOpened(LOGIN, ACCOUNT, HASH, NOW.plus(Duration.ofHours(12)), NOW),
            new LoginCompleted(ACCOUNT, LOGIN, NOW),
            new BrowserRemembered(ACCOUNT, MARKER, NOW));
    private static final DomainEvent LOGGED_OUT = new SessionEnded(LOGIN, ACCOUNT, SessionEndReason.LOGGED_OUT, NOW);

    private final Given<LoginCommand> nobody = Given.decidingOver(
            (past, command) -> DECIDER.decide(past.state(Login.fold()), past.state(Account.fold()), command));
    private final Given<LoginCommand> account = nobody.given(UNVERIFIED).given(OPEN);

    private static BeginLogin begin(boolean right, Instant at) {
        return begin(UNKNOWN, right, at);
    }

    private static BeginLogin begin(Browser browser, boolean right, Instant at) {
        return new BeginLogin(LOGIN, ACCOUNT, right ? PASSWORD : null, browser, OPENING, at);
    }

    private static VerifyOtp otp(boolean right, Instant at) {
        return otp(right, false, at);
    }

    private static VerifyOtp otp(boolean right, boolean trust, Instant at) {
        return new VerifyOtp(LOGIN, ACCOUNT, right, trust, OPENING, at);
    }

    @Test
    void the_right_password_begins_a_login_whose_otp_is_valid_for_30_minutes() {
        account.when(begin(true, NOW)).then(BEGUN.toArray(DomainEvent[]::new));
    }

    @Test
    void an_account_that_is_unknown_or_not_yet_verified_cannot_log_in() {
        nobody.when(begin(true, NOW)).refusedBy(LOGIN_REFUSED);
        nobody.given(UNVERIFIED).when(begin(true, NOW)).refusedBy(LOGIN_REFUSED);
    }

    @Test
    void a_password_that_was_replaced_since_it_was_checked_is_wrong() {
        Given<LoginCommand> replaced = account.given(
                new PasswordSet(ACCOUNT, new PasswordId("password-00000000-0000-4000-8000-000000000077"), NOW));
        replaced.when(begin(true, NOW)).then(WRONG_PASSWORD);
        replaced.given(new DeviceTrusted(ACCOUNT, NEWER_LOGIN, TRUST, TRUST_ENDS, NOW))
                .when(begin(TRUSTED_BROWSER, true, NOW))
                .then(WRONG_TRUSTED);
    }

    @Test
    void after_a_denied_login_every_browser_is_new_again() {
        Browser known = new Browser(null, null, MARKER);
        account.given(REMEMBERED, new LoginDenied(ACCOUNT, NEWER_LOGIN, NOW))
                .when(begin(known, true, NOW))
                .thenKinds(LoginBegun.class, OtpIssued.class);
    }

    @Test
    void a_wrong_password_is_counted() {
        account.when(begin(false, NOW)).then(WRONG_PASSWORD);
    }

    @Test
    void the_fifth_wrong_password_does_not_lock_and_the_sixth_does_for_30_minutes() {
        account.given(Collections.nCopies(4, WRONG_PASSWORD))
                .when(begin(false, NOW))
                .then(WRONG_PASSWORD);
        account.given(Collections.nCopies(5, WRONG_PASSWORD))
                .when(begin(false, NOW))
                .then(WRONG_PASSWORD, LOCKED);
    }

    @Test
    void a_locked_account_refuses_even_the_right_password_until_30_minutes_have_passed() {
        account.given(LOCKED).when(begin(true, LOCK_ENDS.minusMillis(1))).refusedBy(LOGIN_REFUSED);
        account.given(LOCKED).when(begin(true, LOCK_ENDS)).thenKinds(LoginBegun.class, OtpIssued.class);
    }

    @Test
    void after_a_lock_the_count_begins_anew() {
        account.given(Collections.nCopies(6, WRONG_PASSWORD))
                .given(LOCKED)
                .when(begin(false, LOCK_ENDS))
                .then(new PasswordRefused(ACCOUNT, LOCK_ENDS));
    }

    @Test
    void only_a_completed_login_resets_the_count_of_wrong_passwords() {
        account.given(Collections.nCopies(5, WRONG_PASSWORD))
                .given(new LoginBegun(ACCOUNT, NEWER_LOGIN, NOW))
                .when(begin(false, NOW))
                .then(WRONG_PASSWORD, LOCKED);
        account.given(Collections.nCopies(5, WRONG_PASSWORD))
                .given(new LoginCompleted(ACCOUNT, NEWER_LOGIN, NOW))
                .when(begin(false, NOW))
                .then(WRONG_PASSWORD);
    }

    @Test
    void a_login_is_begun_once() {
        account.given(BEGUN).when(begin(true, NOW)).refusedBy(LOGIN_REFUSED);
    }

    @Test
    void the_otp_opens_a_session_of_12_hours_at_the_most() {
        account.given(BEGUN).when(otp(true, NOW)).then(IN_SESSION.toArray(DomainEvent[]::new));
    }

    @Test
    void the_otp_works_at_29_minutes_59_and_not_at_30() {
        account.given(BEGUN)
                .when(otp(true, NOW.plus(Duration.ofMinutes(30)).minusSeconds(1)))
                .thenKinds(SessionOpened.class, LoginCompleted.class, BrowserRemembered.class);
        account.given(BEGUN).when(otp(true, OTP_ENDS)).refusedBy(OTP_EXPIRED);
    }

    @Test
    void the_otp_works_once() {
        account.given(BEGUN).given(IN_SESSION).when(otp(true, NOW)).refusedBy(OTP_USED);
    }

    @Test
    void a_newer_login_ends_the_older_otp() {
        account.given(BEGUN)
                .given(new LoginBegun(ACCOUNT, NEWER_LOGIN, NOW))
                .when(otp(true, NOW))
                .refusedBy(OTP_SUPERSEDED);
    }

    @Test
    void a_login_that_was_never_begun_knows_no_otp_no_session_and_no_end() {
        account.when(otp(true, NOW)).refusedBy(NO_SUCH_LOGIN);
        account.when(new RenewSession(LOGIN, NOW)).refusedBy(NO_SUCH_LOGIN);
        account.when(new LogOut(LOGIN, NOW)).refusedBy(NO_SUCH_LOGIN);
    }

    @Test
    void a_wrong_otp_is_counted_with_the_login_and_with_the_account() {
        account.given(BEGUN)
                .given(Collections.nCopies(3, WRONG_OTP))
                .when(otp(false, NOW))
                .then(WRONG_OTP, WRONG_PASSWORD);
    }

    @Test
    void the_fifth_wrong_otp_ends_the_login() {
        account.given(BEGUN)
                .given(Collections.nCopies(4, WRONG_OTP))
                .when(otp(false, NOW))
                .then(
                        WRONG_OTP,
                        WRONG_PASSWORD,
                        new SessionEnded(LOGIN, ACCOUNT, SessionEndReason.TOO_MANY_WRONG_OTPS, NOW));
    }

    @Test
    void no_newer_login_resets_the_count_of_wrong_otps() {
        account.given(Collections.nCopies(5, WRONG_PASSWORD))
                .given(BEGUN)
                .when(otp(false, NOW))
                .then(WRONG_OTP, WRONG_PASSWORD, LOCKED);
    }

    @Test
    void a_locked_account_takes_no_otp() {
        account.given(BEGUN).given(LOCKED).when(otp(true, NOW)).refusedBy(LOGIN_REFUSED);
    }

    @Test
    void a_login_that_has_ended_takes_no_otp_and_no_renewal() {
        account.given(BEGUN).given(LOGGED_OUT).when(otp(true, NOW)).refusedBy(LOGIN_ENDED);
        account.given(BEGUN)
                .given(LOGGED_OUT)
                .when(new RenewSession(LOGIN, NOW))
                .refusedBy(LOGIN_ENDED);
        account.given(BEGUN).when(new RenewSession(LOGIN, NOW)).refusedBy(LOGIN_ENDED);
    }

    @Test
    void use_is_recorded_after_5_minutes_and_not_before() {
        Instant fiveMinutesLater = NOW.plus(Duration.ofMinutes(5));
        account.given(BEGUN)
                .given(IN_SESSION)
                .when(new RenewSession(LOGIN, fiveMinutesLater.minusMillis(1)))
                .staysQuiet();
        account.given(BEGUN)
                .given(IN_SESSION)
                .when(new RenewSession(LOGIN, fiveMinutesLater))
                .then(new SessionRenewed(LOGIN, ACCOUNT, fiveMinutesLater));
    }

    @Test
    void logging_out_ends_the_session_or_the_login_on_its_way() {
        account.given(BEGUN).given(IN_SESSION).when(new LogOut(LOGIN, NOW)).then(LOGGED_OUT);
        account.given(BEGUN).when(new LogOut(LOGIN, NOW)).then(LOGGED_OUT);
    }

    @Test
    void logging_out_twice_changes_nothing() {
        account.given(BEGUN)
                .given(IN_SESSION)
                .given(LOGGED_OUT)
                .when(new LogOut(LOGIN, NOW))
                .staysQuiet();
    }

    private static final Instant CONFIRM_BEFORE = NOW.plus(Duration.ofMinutes(10));
    private static final Instant TRUST_ENDS = NOW.plus(Duration.ofDays(90));
    private static final DomainEvent ASKED = new DeviceTrustAsked(ACCOUNT, LOGIN, CONFIRM_BEFORE, NOW);
    private static final DomainEvent TRUSTED = new DeviceTrusted(ACCOUNT, LOGIN, TRUST, TRUST_ENDS, NOW);
    private static final Browser TRUSTED_BROWSER = new Browser(TRUST, TRUST_ENDS, MARKER);
    private static final DomainEvent REMEMBERED = new BrowserRemembered(ACCOUNT, MARKER, NOW);
    private static final DomainEvent WRONG_TRUSTED = new TrustedPasswordRefused(ACCOUNT, TRUST, NOW);

    private static ConfirmTrust confirm(Instant at) {
        return new ConfirmTrust(LOGIN, ACCOUNT, TRUST, at);
    }

    private Given<LoginCommand> trusting() {
        return account.given(new DeviceTrusted(ACCOUNT, NEWER_LOGIN, TRUST, TRUST_ENDS, NOW), REMEMBERED);
    }

    @Test
    void the_tick_with_the_right_otp_opens_the_session_and_awaits_a_confirmation() {
        account.given(BEGUN)
                .when(otp(true, true, NOW))
                .then(IN_SESSION.get(0), IN_SESSION.get(1), IN_SESSION.get(2), ASKED);
        account.given(BEGUN).when(otp(false, true, NOW)).then(WRONG_OTP, WRONG_PASSWORD);
    }

    @Test
    void the_confirmation_sets_a_trust_of_90_days_from_that_moment() {
        Instant later = CONFIRM_BEFORE.minusSeconds(1);
        account.given(BEGUN)
                .given(IN_SESSION)
                .given(ASKED)
                .when(confirm(later))
                .then(new DeviceTrusted(ACCOUNT, LOGIN, TRUST, later.plus(Duration.ofDays(90)), later));
    }

    @Test
    void the_confirmation_counts_once_in_time_and_only_after_the_tick() {
        Given<LoginCommand> open = account.given(BEGUN).given(IN_SESSION);
        open.when(confirm(NOW)).refusedBy(TRUST_NOT_ASKED);
        open.given(ASKED).when(confirm(CONFIRM_BEFORE)).refusedBy(TRUST_TOO_LATE);
        open.given(ASKED).given(TRUSTED).when(confirm(NOW)).refusedBy(TRUST_NOT_ASKED);
        account.given(BEGUN).when(confirm(NOW)).refusedBy(LOGIN_ENDED);
        nobody.when(confirm(NOW)).refusedBy(NO_SUCH_LOGIN);
    }

    @Test
    void what_ends_all_trust_or_all_sessions_ends_an_awaited_confirmation_too() {
        Given<LoginCommand> awaited = account.given(BEGUN).given(IN_SESSION).given(ASKED);
        awaited.given(new DeviceTrustRevoked(ACCOUNT, Precaution.REQUESTED, NOW))
                .when(confirm(NOW))
                .refusedBy(TRUST_NOT_ASKED);
        awaited.given(new SessionsEnded(ACCOUNT, null, Precaution.LEAK_REPORTED, NOW))
                .when(confirm(NOW))
                .refusedBy(TRUST_NOT_ASKED);
    }

    @Test
    void a_trusted_browser_needs_the_password_only_until_90_days_have_passed() {
        Instant last = TRUST_ENDS.minusNanos(1_000);
        trusting()
                .when(begin(TRUSTED_BROWSER, true, last))
                .then(
                        new LoginBegun(ACCOUNT, LOGIN, last),
                        new SessionOpened(LOGIN, ACCOUNT, HASH, last.plus(Duration.ofHours(12)), last),
                        new TrustedLoginCompleted(ACCOUNT, LOGIN, TRUST, last));
        trusting()
                .when(begin(TRUSTED_BROWSER, true, TRUST_ENDS))
                .thenKinds(LoginBegun.class, OtpIssued.class, BrowserRecognized.class);
    }

    @Test
    void a_trusted_browser_that_lost_its_marker_gets_another_and_nobody_is_warned() {
        trusting()
                .when(begin(new Browser(TRUST, TRUST_ENDS, null), true, NOW))
                .thenKinds(LoginBegun.class, SessionOpened.class, TrustedLoginCompleted.class, BrowserRemembered.class);
    }

    @Test
    void a_trust_that_is_unknown_revoked_or_of_another_expiry_asks_for_the_otp() {
        Browser tampered = new Browser(TRUST, TRUST_ENDS.plusSeconds(1), null);
        Browser unknown = new Browser("00".repeat(32), TRUST_ENDS, null);
        Browser without = new Browser(TRUST, null, null);
        for (Browser browser : List.of(tampered, unknown, without)) {
            trusting().when(begin(browser, true, NOW)).then(BEGUN.toArray(DomainEvent[]::new));
        }
        trusting()
                .given(new DeviceTrustRevoked(ACCOUNT, Precaution.REQUESTED, NOW))
                .when(begin(TRUSTED_BROWSER, true, NOW))
                .thenKinds(LoginBegun.class, OtpIssued.class, BrowserRecognized.class);
    }

    @Test
    void trust_does_not_replace_the_password() {
        trusting().when(begin(TRUSTED_BROWSER, false, NOW)).then(WRONG_TRUSTED);
    }

    @Test
    void a_stranger_cannot_lock_the_holder_out_of_a_trusted_browser() {
        trusting()
                .given(Collections.nCopies(6, WRONG_PASSWORD))
                .given(LOCKED)
                .when(begin(TRUSTED_BROWSER, true, NOW))
                .thenKinds(LoginBegun.class, SessionOpened.class, TrustedLoginCompleted.class);
    }

    @Test
    void the_sixth_wrong_password_with_a_trust_locks_that_trust_and_nothing_else() {
        TrustLocked locked = new TrustLocked(ACCOUNT, TRUST, LOCK_ENDS, NOW);
        trusting()
                .given(Collections.nCopies(5, WRONG_TRUSTED))
                .when(begin(TRUSTED_BROWSER, false, NOW))
                .then(WRONG_TRUSTED, locked);
        Given<LoginCommand> after = trusting().given(locked);
        after.when(begin(TRUSTED_BROWSER, true, LOCK_ENDS.minusNanos(1_000))).refusedBy(LOGIN_REFUSED);
        after.when(begin(TRUSTED_BROWSER, true, LOCK_ENDS))
                .thenKinds(LoginBegun.class, SessionOpened.class, TrustedLoginCompleted.class);
        after.when(begin(true, NOW)).thenKinds(LoginBegun.class, OtpIssued.class);
    }

    @Test
    void a_login_from_a_trusted_browser_does_not_reset_the_count_of_a_strangers_tries() {
        trusting()
                .given(Collections.nCopies(5, WRONG_PASSWORD))
                .given(new TrustedLoginCompleted(ACCOUNT, NEWER_LOGIN, TRUST, NOW))
                .when(begin(false, NOW))
                .then(WRONG_PASSWORD, LOCKED);
    }

    @Test
    void of_a_new_browser_the_holder_is_told_but_not_of_the_first_login_of_all_or_of_a_known_browser() {
        Given<LoginCommand> used = account.given(new LoginCompleted(ACCOUNT, NEWER_LOGIN, NOW), REMEMBERED);
        used.given(BEGUN)
                .when(otp(true, NOW))
                .thenKinds(SessionOpened.class, LoginCompleted.class, BrowserRemembered.class, NewBrowserNoticed.class);
        used.given(BEGUN)
                .given(new BrowserRecognized(LOGIN, ACCOUNT, MARKER, NOW))
                .when(otp(true, NOW))
                .thenKinds(SessionOpened.class, LoginCompleted.class);
    }

    @Test
    void a_login_from_a_new_browser_can_be_denied_as_long_as_the_policy_says() {
        assertThat(account.given(new LoginCompleted(ACCOUNT, NEWER_LOGIN, NOW), REMEMBERED)
                        .given(BEGUN)
                        .when(otp(true, NOW))
                        .decided())
                .contains(new NewBrowserNoticed(ACCOUNT, LOGIN, NOW.plus(Duration.ofDays(30)), NOW));
    }

    @Test
    void of_more_browsers_than_the_policy_says_the_one_known_longest_is_new_again() {
        Browser known = new Browser(null, null, MARKER);
        Given<LoginCommand> one = account.given(REMEMBERED, another("a"));
        one.when(begin(known, true, NOW)).thenKinds(LoginBegun.class, OtpIssued.class, BrowserRecognized.class);
        one.given(another("b")).when(begin(known, true, NOW)).thenKinds(LoginBegun.class, OtpIssued.class);
    }

    private static DomainEvent another(String marker) {
        return new BrowserRemembered(ACCOUNT, marker, NOW);
    }

    @Test
    void the_end_of_all_sessions_ends_a_login_that_awaits_its_otp() {
        account.given(BEGUN)
                .given(new SessionsEnded(ACCOUNT, null, Precaution.PASSWORD_RESET, NOW))
                .when(otp(true, NOW))
                .refusedBy(LOGIN_ENDED);
    }
}
