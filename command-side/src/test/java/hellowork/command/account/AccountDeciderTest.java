package hellowork.command.account;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.PASSWORD;
import static hellowork.command.Samples.SEEKER;
import static hellowork.command.account.AccountRule.ALREADY_VERIFIED;
import static hellowork.command.account.AccountRule.INVITATION_REPLACED;
import static hellowork.command.account.AccountRule.KEY_EXPIRED;
import static hellowork.command.account.AccountRule.NO_SUCH_KEY;
import static hellowork.command.account.AccountRule.SETUP_DONE;

import hellowork.command.Given;
import hellowork.command.account.AccountCommand.RequestAccount;
import hellowork.command.account.AccountCommand.RequestFirstOfficial;
import hellowork.command.account.AccountCommand.VerifyMailAddress;
import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.JobSeekerLinked;
import hellowork.events.AccountEvent.MailAddressRecorded;
import hellowork.events.AccountEvent.MailAddressVerified;
import hellowork.events.AccountEvent.PasswordSet;
import hellowork.events.AccountEvent.VerificationKeyIssued;
import hellowork.events.AccountEvent.VerificationKeyRefused;
import hellowork.events.BureauCode;
import hellowork.events.JobSeekerEvent.MyPageInvited;
import hellowork.events.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountDeciderTest {
    private static final String ADDRESS = "office@example.jp";
    private static final Instant TOMORROW = NOW.plus(Duration.ofHours(24));
    private static final List<AccountEvent> REQUESTED = List.of(
            new AccountRequested(ACCOUNT, Role.ORGANIZATION, null, NOW),
            new MailAddressRecorded(ACCOUNT, ADDRESS, NOW),
            new VerificationKeyIssued(ACCOUNT, 1, TOMORROW, NOW));
    private static final List<AccountEvent> VERIFIED =
            List.of(new MailAddressVerified(ACCOUNT, NOW), new PasswordSet(ACCOUNT, PASSWORD, NOW));
    private static final AccountEvent WRONG_KEY = new VerificationKeyRefused(ACCOUNT, 1, NOW);

    private static final AccountDecider DECIDER =
            new AccountDecider(new SecurityPolicy(Duration.ofHours(24), Duration.ofDays(14), Duration.ofHours(1), 5));

    private final Given<AccountCommand> account = Given.deciding(Account.fold(), DECIDER::decide);

    private static RequestAccount request() {
        return new RequestAccount(ACCOUNT, Role.ORGANIZATION, null, null, ADDRESS, NOW);
    }

    private static VerifyMailAddress verify(boolean right, Instant at) {
        return verify(1, right, at);
    }

    private static VerifyMailAddress verify(int issue, boolean right, Instant at) {
        return new VerifyMailAddress(ACCOUNT, issue, right, PASSWORD, at);
    }

    private static RequestFirstOfficial first(String address) {
        return new RequestFirstOfficial(ACCOUNT, address, NOW);
    }

    @Test
    void an_account_begins_with_a_key_that_is_mailed_and_valid_for_24_hours() {
        account.when(request()).then(REQUESTED.toArray(AccountEvent[]::new));
    }

    @Test
    void an_officer_keeps_the_bureau() {
        account.when(new RequestAccount(OFFICER, Role.BUREAU_OFFICER, new BureauCode("13"), null, ADDRESS, NOW))
                .then(
                        new AccountRequested(OFFICER, Role.BUREAU_OFFICER, new BureauCode("13"), NOW),
                        new MailAddressRecorded(OFFICER, ADDRESS, NOW),
                        new VerificationKeyIssued(OFFICER, 1, TOMORROW, NOW));
    }

    @Test
    void an_invited_job_seekers_account_is_linked_from_the_first_moment() {
        account.when(new RequestAccount(ACCOUNT, Role.JOB_SEEKER, null, SEEKER, ADDRESS, NOW))
                .then(
                        new AccountRequested(ACCOUNT, Role.JOB_SEEKER, null, NOW),
                        new MailAddressRecorded(ACCOUNT, ADDRESS, NOW),
                        new JobSeekerLinked(ACCOUNT, SEEKER, NOW),
                        new VerificationKeyIssued(ACCOUNT, 1, TOMORROW, NOW));
    }

    @Test
    void asking_twice_for_the_same_account_changes_nothing() {
        account.given(REQUESTED).when(request()).staysQuiet();
        account.given(REQUESTED).given(VERIFIED).when(request()).staysQuiet();
    }

    @Test
    void the_mailed_key_opens_the_account_and_sets_the_password() {
        account.given(REQUESTED)
                .when(verify(true, TOMORROW.minusMillis(1)))
                .then(
                        new MailAddressVerified(ACCOUNT, TOMORROW.minusMillis(1)),
                        new PasswordSet(ACCOUNT, PASSWORD, TOMORROW.minusMillis(1)));
    }

    @Test
    void the_key_no_longer_works_after_24_hours() {
        account.given(REQUESTED).when(verify(true, TOMORROW)).refusedBy(KEY_EXPIRED);
    }

    @Test
    void a_wrong_key_is_counted() {
        account.given(REQUESTED).when(verify(false, NOW)).then(WRONG_KEY);
    }

    @Test
    void the_right_key_works_after_four_wrong_ones_but_not_after_five() {
        account.given(REQUESTED)
                .given(Collections.nCopies(4, WRONG_KEY))
                .when(verify(true, NOW))
                .thenKinds(MailAddressVerified.class, PasswordSet.class);
        account.given(REQUESTED)
                .given(Collections.nCopies(5, WRONG_KEY))
                .when(verify(true, NOW))
                .refusedBy(KEY_EXPIRED);
    }

    @Test
    void there_is_no_key_for_an_account_that_nobody_asked_for() {
        account.when(verify(true, NOW)).refusedBy(NO_SUCH_KEY);
    }

    @Test
    void an_open_account_is_not_verified_again() {
        account.given(REQUESTED).given(VERIFIED).when(verify(true, NOW)).refusedBy(ALREADY_VERIFIED);
    }

    @Test
    void the_first_official_is_an_administrator() {
        account.when(first(ADDRESS))
                .then(
                        new AccountRequested(ACCOUNT, Role.ADMINISTRATOR, null, NOW),
                        new MailAddressRecorded(ACCOUNT, ADDRESS, NOW),
                        new VerificationKeyIssued(ACCOUNT, 1, TOMORROW, NOW));
    }

    @Test
    void the_first_official_who_mistyped_the_address_asks_again_and_gets_another_key() {
        account.given(REQUESTED)
                .when(first("other@example.jp"))
                .then(
                        new MailAddressRecorded(ACCOUNT, "other@example.jp", NOW),
                        new VerificationKeyIssued(ACCOUNT, 2, TOMORROW, NOW));
    }

    @Test
    void a_key_that_was_checked_before_another_one_was_issued_opens_nothing() {
        var asked = account.given(REQUESTED)
                .given(
                        new MailAddressRecorded(ACCOUNT, "other@example.jp", NOW),
                        new VerificationKeyIssued(ACCOUNT, 2, TOMORROW, NOW));
        asked.when(verify(1, true, NOW)).refusedBy(KEY_EXPIRED);
        asked.when(verify(1, false, NOW)).refusedBy(KEY_EXPIRED);
        asked.when(verify(2, true, NOW)).thenKinds(MailAddressVerified.class, PasswordSet.class);
    }

    @Test
    void of_all_accounts_invited_to_a_my_page_only_the_newest_opens() {
        MyPageInvited invited = new MyPageInvited(SEEKER, ACCOUNT, NOW);
        Given<VerifyMailAddress> verification = Given.<VerifyMailAddress>decidingOver((past, command) ->
                        DECIDER.verify(past.state(Account.fold()), past.state(Invitations.newest()), command))
                .given(REQUESTED)
                .given(new JobSeekerLinked(ACCOUNT, SEEKER, NOW));
        verification
                .given(invited, new MyPageInvited(SEEKER, OFFICER, NOW))
                .when(verify(true, NOW))
                .refusedBy(INVITATION_REPLACED);
        verification
                .given(new MyPageInvited(SEEKER, OFFICER, NOW), invited)
                .when(verify(true, NOW))
                .thenKinds(MailAddressVerified.class, PasswordSet.class);
        verification.when(verify(true, NOW)).thenKinds(MailAddressVerified.class, PasswordSet.class);
    }

    @Test
    void how_long_a_key_is_valid_and_how_many_tries_it_has_are_settings() {
        AccountDecider stricter = new AccountDecider(
                new SecurityPolicy(Duration.ofHours(2), Duration.ofDays(14), Duration.ofHours(1), 1));
        Given<AccountCommand> opening = Given.deciding(Account.fold(), stricter::decide);
        opening.when(request())
                .then(
                        new AccountRequested(ACCOUNT, Role.ORGANIZATION, null, NOW),
                        new MailAddressRecorded(ACCOUNT, ADDRESS, NOW),
                        new VerificationKeyIssued(ACCOUNT, 1, NOW.plus(Duration.ofHours(2)), NOW));
        opening.given(REQUESTED).given(WRONG_KEY).when(verify(true, NOW)).refusedBy(KEY_EXPIRED);
    }

    @Test
    void another_key_has_its_own_five_tries() {
        account.given(REQUESTED)
                .given(Collections.nCopies(5, WRONG_KEY))
                .given(new VerificationKeyIssued(ACCOUNT, 2, TOMORROW, NOW))
                .when(verify(2, true, NOW))
                .thenKinds(MailAddressVerified.class, PasswordSet.class);
    }

    @Test
    void there_is_one_first_official_only() {
        account.given(REQUESTED).given(VERIFIED).when(first(ADDRESS)).refusedBy(SETUP_DONE);
    }
}
