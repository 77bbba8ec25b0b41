package hellowork.command.organization;

import static hellowork.command.organization.OrganizationRule.ALREADY_APPLIED;
import static hellowork.command.organization.OrganizationRule.ALREADY_DECIDED;
import static hellowork.command.organization.OrganizationRule.FORM_NOT_RECEIVED;
import static hellowork.command.organization.OrganizationRule.NOT_RETURNED;
import static hellowork.command.organization.OrganizationRule.NO_SUCH_APPLICATION;
import static hellowork.command.organization.OrganizationRule.RETURNED;

import hellowork.command.account.Account;
import hellowork.command.organization.Organization.Approved;
import hellowork.command.organization.Organization.AwaitingDecision;
import hellowork.command.organization.Organization.AwaitingForm;
import hellowork.command.organization.Organization.NotApplied;
import hellowork.command.organization.Organization.Rejected;
import hellowork.command.organization.Organization.Returned;
import hellowork.command.organization.Organization.Suspended;
import hellowork.command.organization.Organization.Withdrawn;
import hellowork.command.organization.OrganizationCommand.Apply;
import hellowork.command.organization.OrganizationCommand.Approve;
import hellowork.command.organization.OrganizationCommand.Correct;
import hellowork.command.organization.OrganizationCommand.RecordForm;
import hellowork.command.organization.OrganizationCommand.Reject;
import hellowork.command.organization.OrganizationCommand.Return;
import hellowork.events.AccountEvent.OrganizationLinked;
import hellowork.events.AccountId;
import hellowork.events.DomainEvent;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationRejected;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.JointOfficersNamed;
import hellowork.events.OrganizationEvent.OfficersNamed;
import hellowork.events.OrganizationEvent.UsePeriodGranted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 利用申請 between the applicant and its labour bureau (S-01 to S-03, O-14). */
final class OrganizationDecider {
    private OrganizationDecider() {}

    private record On(Organization state, OrganizationCommand command) {}

    /**
     * An application is one decision over the organization and the account that applies: an account applies once, and
     * again only after a rejection.
     *
     * @param former what the account acts for so far; not applied for if it acts for nothing
     * @param applicant the main account of that: an additional one stays within what it was made for
     */
    static List<DomainEvent> apply(
            Organization state, Account account, Organization former, Optional<AccountId> applicant, Apply c) {
        return switch (state) {
            case NotApplied _
            when account instanceof Account.Open open
                    && (open.links().organizationId() == null
                            || (former instanceof Rejected
                                    && applicant.filter(c.by()::equals).isPresent())) -> {
                checkAdmissible(c.entered());
                List<DomainEvent> events = new ArrayList<>();
                events.add(new ApplicationSubmitted(
                        c.organizationId(), c.by(), c.entered().application(), c.at()));
                events.addAll(named(c, c.entered()));
                events.add(new OrganizationLinked(c.by(), c.organizationId(), null, c.at()));
                yield events;
            }
            case NotApplied _ -> throw ALREADY_APPLIED.violated();
            case AwaitingForm _, AwaitingDecision _, Returned _, Approved _, Suspended _, Withdrawn _, Rejected _ ->
                List.of(); // the same application again
        };
    }

    static List<OrganizationEvent> decide(Organization state, OrganizationCommand command, OrganizationPolicy policy) {
        return switch (new On(state, command)) {
            case On(NotApplied _, OrganizationCommand _) -> throw NO_SUCH_APPLICATION.violated();
            case On(Organization _, Apply _) -> throw ALREADY_APPLIED.violated();

            case On(Returned _, Correct c) -> {
                checkAdmissible(c.entered());
                List<OrganizationEvent> events = new ArrayList<>();
                events.add(new ApplicationCorrected(
                        c.organizationId(), c.by(), c.entered().application(), c.at()));
                events.addAll(named(c, c.entered()));
                yield events;
            }
            case On(AwaitingForm _, Correct _),
                    On(AwaitingDecision _, Correct _),
                    On(Approved _, Correct _),
                    On(Suspended _, Correct _),
                    On(Withdrawn _, Correct _),
                    On(Rejected _, Correct _) -> throw NOT_RETURNED.violated();

            case On(AwaitingForm _, RecordForm c) ->
                List.of(new ApplicationFormReceived(c.organizationId(), c.by(), c.at()));
            case On(Organization _, RecordForm _) -> List.of(); // it came already

            case On(AwaitingForm _, Approve _), On(AwaitingForm _, Return _), On(AwaitingForm _, Reject _) ->
                throw FORM_NOT_RECEIVED.violated();

            case On(AwaitingDecision _, Approve c) ->
                List.of(
                        new ApplicationApproved(c.organizationId(), c.by(), c.at()),
                        new UsePeriodGranted(c.organizationId(), policy.endOfUse(c.at()), c.at()));
            case On(AwaitingDecision _, Return c) ->
                List.of(new ApplicationReturned(c.organizationId(), c.by(), c.reason(), c.at()));
            case On(AwaitingDecision _, Reject c) ->
                List.of(new ApplicationRejected(c.organizationId(), c.by(), c.reason(), c.at()));

            case On(Approved _, Approve _), On(Returned _, Return _), On(Rejected _, Reject _) ->
                List.of(); // saying it twice changes nothing
            case On(Returned _, Approve _), On(Returned _, Reject _) -> throw RETURNED.violated();
            case On(Approved _, Return _),
                    On(Approved _, Reject _),
                    On(Suspended _, Approve _),
                    On(Suspended _, Return _),
                    On(Suspended _, Reject _),
                    On(Withdrawn _, Approve _),
                    On(Withdrawn _, Return _),
                    On(Withdrawn _, Reject _),
                    On(Rejected _, Approve _),
                    On(Rejected _, Return _) -> throw ALREADY_DECIDED.violated();
        };
    }

    private static void checkAdmissible(Entered entered) {
        Eligible.check(entered.application());
        Eligible.checkOrders(entered.application());
    }

    private static List<OrganizationEvent> named(OrganizationCommand c, Entered entered) {
        OrganizationEvent officers =
                new OfficersNamed(c.organizationId(), entered.liaison(), entered.privacyAndComplaints(), c.at());
        return entered.jointOfficers().isEmpty()
                ? List.of(officers)
                : List.of(officers, new JointOfficersNamed(c.organizationId(), entered.jointOfficers(), c.at()));
    }
}
