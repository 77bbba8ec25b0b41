package hellowork.command.account;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.LOGIN;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.PASSWORD;
import static hellowork.command.account.MailAddressRule.ADDRESS_DIFFERS;
import static hellowork.command.account.MailAddressRule.ADDRESS_IS_THE_SAME;
import static hellowork.command.account.MailAddressRule.NOTHING_ASKED;
import static hellowork.command.account.MailAddressRule.NOTHING_PROPOSED;
import static hellowork.command.account.MailAddressRule.NO_SUCH_ACCOUNT;
import static hellowork.command.account.MailAddressRule.SECOND_OFFICER_NEEDED;
import static hellowork.command.account.SecurityRule.PASSWORD_WRONG;

import hellowork.command.Given;
import hellowork.command.account.MailAddressCommand.BeginChange;
import hellowork.command.account.MailAddressCommand.ConfirmChange;
import hellowork.command.account.MailAddressCommand.ProposeChange;
import hellowork.command.account.MailAddressCommand.ProveNewAddress;
import hellowork.command.account.MailAddressCommand.ProvePresentAddress;
import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountLocked;
import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.DeviceTrustRevoked;
import hellowork.events.AccountEvent.LeakReported;
import hellowork.events.AccountEvent.MailAddressChangeAsked;
import hellowork.events.AccountEvent.MailAddressChangeBegun;
import hellowork.events.AccountEvent.MailAddressChangeConfirmed;
import hellowork.events.AccountEvent.MailAddressChangeProposed;
import hellowork.events.AccountEvent.MailAddressChangeRefused;
import hellowork.events.AccountEvent.MailAddressChanged;
import hellowork.events.AccountEvent.MailAddressRecorded;
import hellowork.events.AccountEvent.MailAddressVerified;
import hellowork.events.AccountEvent.PasswordRefused;
import hellowork.events.AccountEvent.PasswordSet;
import hellowork.events.AccountEvent.SessionsEnded;
import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.Precaution;
import hellowork.events.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class MailAddressDeciderTest {
    private static final MailAddressDecider DECIDER = new MailAddressDecider(
            new SecurityPolicy(Duration.ofHours(24), Duration.ofDays(14), Duration.ofHours(1), 5),
            new PasswordPolicy(6, Duration.ofMinutes(30)));
    private static final String OLD = "old@example.jp";
    private static final String NEW = "new@example.jp";
    private static final String CHECK = "運転免許証を確認";
    private static final AccountId SECOND = new AccountId("account-00000000-0000-4000-8000-000000000078");
    private static final BureauCode TOKYO = new BureauCode("13");
    private static final Instant OTP_ENDS = NOW.plus(Duration.ofMinutes(30));
    private static final Instant KEY_ENDS = NOW.plus(Duration.ofHours(24));
    private static final AccountEvent BEGUN = new MailAddressChangeBegun(ACCOUNT, 1, NEW, OTP_ENDS, NOW);
    private static final AccountEvent ASKED = new MailAddressChangeAsked(ACCOUNT, 1, NEW, KEY_ENDS, NOW);
    private static final AccountEvent PROPOSED =
            new MailAddressChangeProposed(ACCOUNT, OFFICER, TOKYO, NEW, CHECK, NOW);
    private static final AccountEvent WRONG_CODE = new MailAddressChangeRefused(ACCOUNT, 1, NOW);

    private final Given<MailAddressCommand> nobody = Given.deciding(Account.fold(), DECIDER::decide);
    private final Given<MailAddressCommand> account = nobody.given(
            new AccountRequested(ACCOUNT, Role.ORGANIZATION, null, NOW),
            new MailAddressRecorded(ACCOUNT, OLD, NOW),
            new MailAddressVerified(ACCOUNT, NOW),
            new PasswordSet(ACCOUNT, PASSWORD, NOW));

    private static BeginChange begin(String address, boolean right) {
        return new BeginChange(ACCOUNT, address, right ? PASSWORD : null, NOW);
    }

    private static ProvePresentAddress present(int issue, boolean right, Instant at) {
        return new ProvePresentAddress(ACCOUNT, issue, right, at);
    }

    private static ProveNewAddress proof(int issue, boolean right, Instant at) {
        return new ProveNewAddress(ACCOUNT, issue, right, at);
    }

    private static ConfirmChange confirm(AccountId officer, BureauCode office, String address) {
        return new ConfirmChange(ACCOUNT, officer, office, address, NOW);
    }

    @Test
    void in_a_session_it_takes_the_password_then_a_one_time_password_then_the_key_of_the_new_address() {
        account.when(begin(NEW, true)).then(BEGUN);
        account.given(BEGUN)
                .when(present(1, true, OTP_ENDS.minusNanos(1_000)))
                .then(new MailAddressChangeAsked(
                        ACCOUNT,
                        2,
                        NEW,
                        OTP_ENDS.minusNanos(1_000).plus(Duration.ofHours(24)),
                        OTP_ENDS.minusNanos(1_000)));
        account.given(ASKED)
                .when(proof(1, true, NOW))
                .then(
                        new MailAddressRecorded(ACCOUNT, NEW, NOW),
                        new MailAddressChanged(ACCOUNT, OLD, NOW),
                        new SessionsEnded(ACCOUNT, null, Precaution.MAIL_ADDRESS_CHANGED, NOW),
                        new DeviceTrustRevoked(ACCOUNT, Precaution.MAIL_ADDRESS_CHANGED, NOW));
    }

    @Test
    void a_wrong_password_is_counted_as_at_a_login() {
        PasswordRefused wrong = new PasswordRefused(ACCOUNT, NOW);
        AccountLocked locked = new AccountLocked(ACCOUNT, NOW.plus(Duration.ofMinutes(30)), NOW);
        account.when(begin(NEW, false)).then(wrong);
        account.given(Collections.nCopies(5, wrong)).when(begin(NEW, false)).then(wrong, locked);
        account.given(locked).when(begin(NEW, true)).refusedBy(PASSWORD_WRONG);
    }

    @Test
    void the_one_time_password_works_for_30_minutes_and_five_tries_and_only_the_newest() {
        account.given(BEGUN).when(present(1, true, OTP_ENDS)).refusedBy(NOTHING_ASKED);
        account.given(BEGUN).when(present(1, false, NOW)).then(WRONG_CODE);
        account.given(BEGUN)
                .given(Collections.nCopies(5, WRONG_CODE))
                .when(present(1, true, NOW))
                .refusedBy(NOTHING_ASKED);
        account.given(BEGUN, new MailAddressChangeBegun(ACCOUNT, 2, NEW, OTP_ENDS, NOW))
                .when(present(1, true, NOW))
                .refusedBy(NOTHING_ASKED);
        account.when(present(0, true, NOW)).refusedBy(NOTHING_ASKED);
    }

    @Test
    void the_key_of_the_new_address_does_not_stand_for_the_one_time_password_nor_the_other_way_round() {
        account.given(BEGUN).when(proof(1, true, NOW)).refusedBy(NOTHING_ASKED);
        account.given(ASKED).when(present(1, true, NOW)).refusedBy(NOTHING_ASKED);
    }

    @Test
    void the_key_works_once_for_24_hours_and_five_tries() {
        account.given(ASKED)
                .when(proof(1, true, KEY_ENDS.minusNanos(1_000)))
                .thenKinds(
                        MailAddressRecorded.class,
                        MailAddressChanged.class,
                        SessionsEnded.class,
                        DeviceTrustRevoked.class);
        account.given(ASKED).when(proof(1, true, KEY_ENDS)).refusedBy(NOTHING_ASKED);
        account.given(ASKED).when(proof(1, false, NOW)).then(WRONG_CODE);
        account.given(ASKED)
                .given(Collections.nCopies(5, WRONG_CODE))
                .when(proof(1, true, NOW))
                .refusedBy(NOTHING_ASKED);
        account.given(ASKED, new MailAddressChanged(ACCOUNT, OLD, NOW))
                .when(proof(1, true, NOW))
                .refusedBy(NOTHING_ASKED);
        nobody.when(proof(0, true, NOW)).refusedBy(NOTHING_ASKED);
    }

    @Test
    void the_present_address_is_no_new_one() {
        account.when(begin("OLD@example.jp", true)).refusedBy(ADDRESS_IS_THE_SAME);
        account.when(new ProposeChange(ACCOUNT, OFFICER, TOKYO, OLD, CHECK, NOW))
                .refusedBy(ADDRESS_IS_THE_SAME);
    }

    @Test
    void without_a_login_it_takes_two_officers_of_one_office() {
        account.when(new ProposeChange(ACCOUNT, OFFICER, TOKYO, NEW, CHECK, NOW))
                .then(PROPOSED);
        Given<MailAddressCommand> proposed = account.given(PROPOSED);
        proposed.when(confirm(OFFICER, TOKYO, NEW)).refusedBy(SECOND_OFFICER_NEEDED);
        proposed.when(confirm(SECOND, new BureauCode("27"), NEW)).refusedBy(NOTHING_PROPOSED);
        proposed.when(new ConfirmChange(ACCOUNT, SECOND, null, NEW, NOW)).refusedBy(NOTHING_PROPOSED);
        proposed.when(confirm(SECOND, TOKYO, "other@example.jp")).refusedBy(ADDRESS_DIFFERS);
        proposed.when(confirm(SECOND, TOKYO, NEW)).then(new MailAddressChangeConfirmed(ACCOUNT, SECOND, NOW), ASKED);
        proposed.given(new MailAddressChangeConfirmed(ACCOUNT, SECOND, NOW), ASKED)
                .when(confirm(SECOND, TOKYO, NEW))
                .refusedBy(NOTHING_PROPOSED);
        account.when(confirm(SECOND, TOKYO, NEW)).refusedBy(NOTHING_PROPOSED);
    }

    @Test
    void a_proposal_is_confirmed_within_14_days() {
        Instant end = NOW.plus(Duration.ofDays(14));
        account.given(PROPOSED)
                .when(new ConfirmChange(ACCOUNT, SECOND, TOKYO, NEW, end.minusNanos(1)))
                .thenKinds(MailAddressChangeConfirmed.class, MailAddressChangeAsked.class);
        account.given(PROPOSED)
                .when(new ConfirmChange(ACCOUNT, SECOND, TOKYO, NEW, end))
                .refusedBy(NOTHING_PROPOSED);
    }

    @Test
    void an_account_that_is_not_open_gets_no_other_address() {
        nobody.when(begin(NEW, true)).refusedBy(NO_SUCH_ACCOUNT);
        account.given(ASKED, new LeakReported(ACCOUNT, ACCOUNT, NOW))
                .when(proof(1, true, NOW))
                .refusedBy(NOTHING_ASKED);
        account.given(new LeakReported(ACCOUNT, ACCOUNT, NOW))
                .when(new ProposeChange(ACCOUNT, OFFICER, TOKYO, NEW, CHECK, NOW))
                .refusedBy(NO_SUCH_ACCOUNT);
    }

    @Test
    void what_ends_all_sessions_ends_a_change_that_was_begun_in_one() {
        account.given(BEGUN, new SessionsEnded(ACCOUNT, LOGIN, Precaution.PASSWORD_CHANGED, NOW))
                .when(present(1, true, NOW))
                .refusedBy(NOTHING_ASKED);
        account.given(ASKED, new SessionsEnded(ACCOUNT, null, Precaution.LOGIN_DENIED, NOW))
                .when(proof(1, true, NOW))
                .refusedBy(NOTHING_ASKED);
    }
}
