package hellowork.command.organization;

import static hellowork.command.organization.RosterRule.MAIN_ACCOUNT_ONLY;
import static hellowork.command.organization.RosterRule.NO_SUCH_ADDITIONAL_ACCOUNT;
import static hellowork.command.organization.RosterRule.TOO_MANY;

import hellowork.command.account.Account;
import hellowork.command.organization.Organization.Applied;
import hellowork.command.organization.Organization.Suspended;
import hellowork.events.AccountEvent.AccountClosed;
import hellowork.events.AccountEvent.DeviceTrustRevoked;
import hellowork.events.AccountEvent.OrganizationLinked;
import hellowork.events.AccountId;
import hellowork.events.Application;
import hellowork.events.DomainEvent;
import hellowork.events.JointApplicant;
import hellowork.events.JointApplicantId;
import hellowork.events.LoginNameEvent.LoginNameReleased;
import hellowork.events.LoginNameId;
import hellowork.events.OrganizationAccountsEvent.AdditionalAccountAdded;
import hellowork.events.OrganizationAccountsEvent.AdditionalAccountClosed;
import hellowork.events.OrganizationAccountsEvent.ContractorAccessEnded;
import hellowork.events.OrganizationId;
import hellowork.events.Precaution;
import hellowork.events.RosterId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Additional accounts: made and closed by the main account, and ended with what they act for (S-71, S-72). */
final class RosterDecider {
    private RosterDecider() {}

    /**
     * The accounts of an organization.
     *
     * @param main the account that applied
     * @param accounts the state of each account
     * @param names the claim on the login name of an address
     */
    record Accounts(
            Optional<AccountId> main,
            Roster roster,
            Function<AccountId, Account> accounts,
            Function<String, LoginNameId> names) {}

    /** Puts an account on the roster: it acts for the organization, or as its contractor within its application. */
    static List<DomainEvent> add(
            OrganizationId id,
            Accounts organization,
            AccountId by,
            AccountId account,
            @Nullable JointApplicantId contractor,
            int most,
            Instant at) {
        requireMain(organization, by);
        if (organization.roster().open().size() >= most) {
            throw TOO_MANY.violated();
        }
        return List.of(
                new AdditionalAccountAdded(RosterId.of(id), id, account, contractor, at),
                new OrganizationLinked(account, id, contractor, at));
    }

    static List<DomainEvent> close(
            OrganizationId id, Accounts organization, AccountId by, AccountId account, Instant at) {
        requireMain(organization, by);
        if (!organization.roster().open().containsKey(account)) {
            throw NO_SUCH_ADDITIONAL_ACCOUNT.violated();
        }
        return closed(id, organization, account, at);
    }

    /**
     * What a step of the organization means for its accounts: a suspension ends their trust, and with a commission the
     * contractor's accounts end. That is written to the roster even if there is none yet: one may just be being added.
     */
    static List<DomainEvent> follow(
            OrganizationId id, Organization before, Organization after, Accounts organization, Instant at) {
        List<DomainEvent> events = new ArrayList<>();
        for (JointApplicant contractor : contractors(before)) {
            if (!isNamed(after, contractor.jointApplicantId())) {
                events.add(new ContractorAccessEnded(RosterId.of(id), id, contractor.jointApplicantId(), at));
            }
        }
        organization.roster().open().forEach((account, contractor) -> {
            if (contractor.isPresent() && !isNamed(after, contractor.get())) {
                events.addAll(closed(id, organization, account, at));
            }
        });
        if (after instanceof Suspended && !(before instanceof Suspended)) {
            organization.main().ifPresent(main -> events.addAll(untrusted(organization, main, at)));
            organization
                    .roster()
                    .open()
                    .keySet()
                    .forEach(account -> events.addAll(untrusted(organization, account, at)));
        }
        return events;
    }

    private static boolean isNamed(Organization organization, JointApplicantId contractor) {
        return contractors(organization).stream()
                .anyMatch(named -> named.jointApplicantId().equals(contractor));
    }

    private static List<JointApplicant> contractors(Organization organization) {
        return organization
                .applied()
                .map(Applied::application)
                .map(Application::joint)
                .orElse(List.of());
    }

    private static List<DomainEvent> untrusted(Accounts organization, AccountId account, Instant at) {
        return organization.accounts().apply(account) instanceof Account.Open open
                        && open.devices().isTrusting()
                ? List.of(new DeviceTrustRevoked(account, Precaution.ORGANIZATION_SUSPENDED, at))
                : List.of();
    }

    /** The account ends with its sessions and trust, and its login name is free again. */
    private static List<DomainEvent> closed(OrganizationId id, Accounts organization, AccountId account, Instant at) {
        List<DomainEvent> events = new ArrayList<>();
        events.add(new AdditionalAccountClosed(RosterId.of(id), id, account, at));
        events.add(new AccountClosed(account, at));
        loginName(organization.accounts().apply(account))
                .map(organization.names())
                .ifPresent(name -> events.add(new LoginNameReleased(name, account, at)));
        return events;
    }

    /** The address of an account that has proved it. */
    private static Optional<String> loginName(Account account) {
        return switch (account) {
            case Account.Open open -> Optional.of(open.mailAddress());
            case Account.Locked(Account.Open open) -> Optional.of(open.mailAddress());
            case Account.Unknown _, Account.Unverified _, Account.Closed _ -> Optional.empty();
        };
    }

    private static void requireMain(Accounts organization, AccountId by) {
        if (!organization.main().filter(by::equals).isPresent()) {
            throw MAIN_ACCOUNT_ONLY.violated();
        }
    }
}
