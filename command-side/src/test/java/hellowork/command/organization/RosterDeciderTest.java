package hellowork.command.organization;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.AGENCY;
import static hellowork.command.Samples.LOGIN;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.organization.RosterRule.MAIN_ACCOUNT_ONLY;
import static hellowork.command.organization.RosterRule.NO_SUCH_ADDITIONAL_ACCOUNT;
import static hellowork.command.organization.RosterRule.TOO_MANY;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.Given;
import hellowork.command.account.Account;
import hellowork.command.organization.RosterDecider.Accounts;
import hellowork.events.AccountEvent.AccountClosed;
import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.DeviceTrustRevoked;
import hellowork.events.AccountEvent.DeviceTrusted;
import hellowork.events.AccountEvent.MailAddressRecorded;
import hellowork.events.AccountEvent.MailAddressVerified;
import hellowork.events.AccountEvent.OrganizationLinked;
import hellowork.events.AccountId;
import hellowork.events.Application;
import hellowork.events.DomainEvent;
import hellowork.events.JointApplicant;
import hellowork.events.JointApplicantId;
import hellowork.events.LicenceNumber;
import hellowork.events.LoginNameEvent.LoginNameReleased;
import hellowork.events.LoginNameId;
import hellowork.events.OrganizationAccountsEvent.AdditionalAccountAdded;
import hellowork.events.OrganizationAccountsEvent.AdditionalAccountClosed;
import hellowork.events.OrganizationAccountsEvent.ContractorAccessEnded;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.CommissionEnded;
import hellowork.events.OrganizationEvent.UseSuspended;
import hellowork.events.Precaution;
import hellowork.events.Role;
import hellowork.events.RosterId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RosterDeciderTest {
    private static final RosterId ROSTER = RosterId.of(ORGANIZATION);
    private static final AccountId MAIN = ACCOUNT;
    private static final AccountId ADDED = additional(1);
    private static final JointApplicantId CONTRACTOR =
            new JointApplicantId("joint-applicant-00000000-0000-4000-8000-000000000001");
    private static final LoginNameId NAME = new LoginNameId("login-name-" + "ab".repeat(32));
    private static final DomainEvent APPLIED = new ApplicationSubmitted(ORGANIZATION, MAIN, AGENCY, NOW);
    private static final DomainEvent ON_ROSTER = new AdditionalAccountAdded(ROSTER, ORGANIZATION, ADDED, null, NOW);
    private static final List<DomainEvent> VERIFIED = List.of(
            new AccountRequested(ADDED, Role.ORGANIZATION, null, NOW),
            new MailAddressRecorded(ADDED, "second@example.jp", NOW),
            new MailAddressVerified(ADDED, NOW));
    private static final DomainEvent TRUSTED = new DeviceTrusted(ADDED, LOGIN, "a", NOW.plusSeconds(9), NOW);

    private static AccountId additional(int number) {
        return new AccountId("account-00000000-0000-4000-8000-%012d".formatted(1_000 + number));
    }

    private static <C> Given<C> deciding(BiFunction<Given.Past, C, List<DomainEvent>> decide) {
        return Given.<C>decidingOver(decide).given(APPLIED);
    }

    private static Accounts accounts(Given.Past past) {
        Account account = past.state(Account.fold()); // of the one account that each test tells of
        return new Accounts(past.state(Roster.main()), past.state(Roster.fold()), _ -> account, _ -> NAME);
    }

    /** The account that adds another one. */
    private final Given<AccountId> adding =
            deciding((past, by) -> RosterDecider.add(ORGANIZATION, accounts(past), by, ADDED, CONTRACTOR, 10, NOW));
    /** The account that closes the additional one. */
    private final Given<AccountId> closing =
            deciding((past, by) -> RosterDecider.close(ORGANIZATION, accounts(past), by, ADDED, NOW));
    /** What follows for the accounts from a step of the organization. */
    private final Given<List<DomainEvent>> following = deciding((past, step) -> {
        Organization before = past.state(Organization.fold());
        Organization after = before;
        for (DomainEvent event : step) {
            after = after.evolve((OrganizationEvent) event);
        }
        return RosterDecider.follow(ORGANIZATION, before, after, accounts(past), NOW);
    });

    private static List<DomainEvent> added(int count) {
        return IntStream.rangeClosed(1, count)
                .<DomainEvent>mapToObj(
                        number -> new AdditionalAccountAdded(ROSTER, ORGANIZATION, additional(100 + number), null, NOW))
                .toList();
    }

    @Test
    void the_main_account_adds_one_that_acts_for_the_organization() {
        adding.when(MAIN)
                .then(
                        new AdditionalAccountAdded(ROSTER, ORGANIZATION, ADDED, CONTRACTOR, NOW),
                        new OrganizationLinked(ADDED, ORGANIZATION, CONTRACTOR, NOW));
    }

    @Test
    void the_tenth_is_added_and_the_eleventh_is_not_until_one_is_closed() {
        adding.given(added(9)).when(MAIN).thenKinds(AdditionalAccountAdded.class, OrganizationLinked.class);
        adding.given(added(10)).when(MAIN).refusedBy(TOO_MANY);
        adding.given(added(10))
                .given(new AdditionalAccountClosed(ROSTER, ORGANIZATION, additional(101), NOW))
                .when(MAIN)
                .thenKinds(AdditionalAccountAdded.class, OrganizationLinked.class);
    }

    @Test
    void nobody_but_the_main_account_adds_or_closes() {
        adding.given(ON_ROSTER).when(ADDED).refusedBy(MAIN_ACCOUNT_ONLY);
        closing.given(ON_ROSTER).when(ADDED).refusedBy(MAIN_ACCOUNT_ONLY);
        adding.when(OFFICER).refusedBy(MAIN_ACCOUNT_ONLY);
    }

    @Test
    void a_closed_account_ends_and_its_address_is_free_again() {
        closing.given(ON_ROSTER)
                .given(VERIFIED)
                .when(MAIN)
                .then(
                        new AdditionalAccountClosed(ROSTER, ORGANIZATION, ADDED, NOW),
                        new AccountClosed(ADDED, NOW),
                        new LoginNameReleased(NAME, ADDED, NOW));
    }

    @Test
    void an_account_that_nobody_opened_has_no_login_name_to_be_freed() {
        closing.given(ON_ROSTER)
                .given(VERIFIED.subList(0, 2))
                .when(MAIN)
                .thenKinds(AdditionalAccountClosed.class, AccountClosed.class);
    }

    @Test
    void only_what_is_on_the_roster_is_closed_and_only_once() {
        closing.when(MAIN).refusedBy(NO_SUCH_ADDITIONAL_ACCOUNT);
        closing.given(ON_ROSTER)
                .given(new AdditionalAccountClosed(ROSTER, ORGANIZATION, ADDED, NOW))
                .when(MAIN)
                .refusedBy(NO_SUCH_ADDITIONAL_ACCOUNT);
    }

    @Test
    void with_the_commission_the_contractors_accounts_end_and_others_stay() {
        List<DomainEvent> step = List.of(new ApplicationFormReceived(ORGANIZATION, OFFICER, NOW));
        following
                .given(new AdditionalAccountAdded(ROSTER, ORGANIZATION, ADDED, CONTRACTOR, NOW))
                .given(VERIFIED)
                .when(step) // its application names no such contractor
                .thenKinds(AdditionalAccountClosed.class, AccountClosed.class, LoginNameReleased.class);
        following.given(ON_ROSTER).given(VERIFIED).when(step).staysQuiet();
    }

    @Test
    void with_the_commission_no_account_of_the_contractor_that_is_being_added_slips_past() {
        Application municipality = new Application(
                AGENCY.category(),
                AGENCY.legalBasis(),
                AGENCY.licenceNumber(),
                AGENCY.establishment(),
                AGENCY.bureau(),
                null,
                null,
                List.of(new JointApplicant(CONTRACTOR, "委託先", new LicenceNumber("13-ユ-300001", null))));
        Given<List<DomainEvent>> commissioned =
                following.given(new ApplicationCorrected(ORGANIZATION, MAIN, municipality, NOW));
        DomainEvent ended = new CommissionEnded(ORGANIZATION, CONTRACTOR, MAIN, NOW);

        commissioned.when(List.of(ended)).then(new ContractorAccessEnded(ROSTER, ORGANIZATION, CONTRACTOR, NOW));
        commissioned.given(ended).when(List.of()).staysQuiet();
    }

    @Test
    void a_suspension_ends_the_trust_of_every_account_and_closes_none() {
        DomainEvent form = new ApplicationFormReceived(ORGANIZATION, OFFICER, NOW);
        DomainEvent approved = new ApplicationApproved(ORGANIZATION, OFFICER, NOW);
        List<DomainEvent> suspended = List.of(new UseSuspended(ORGANIZATION, OFFICER, "理由", NOW));
        following
                .given(form, approved, ON_ROSTER)
                .given(VERIFIED)
                .given(TRUSTED)
                .when(suspended)
                .then(
                        new DeviceTrustRevoked(MAIN, Precaution.ORGANIZATION_SUSPENDED, NOW),
                        new DeviceTrustRevoked(ADDED, Precaution.ORGANIZATION_SUSPENDED, NOW));
        following
                .given(form, approved, ON_ROSTER)
                .given(VERIFIED)
                .when(suspended)
                .staysQuiet();
        following
                .given(form, approved, ON_ROSTER)
                .given(VERIFIED)
                .given(TRUSTED)
                .given(suspended)
                .when(List.of())
                .staysQuiet();
    }

    @Test
    void the_main_account_is_the_one_that_applied() {
        Optional<AccountId> main = new Given.Past(List.of(APPLIED)).state(Roster.main());
        assertThat(main).contains(MAIN);
    }
}
