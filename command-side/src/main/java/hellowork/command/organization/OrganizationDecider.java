package hellowork.command.organization;

import static hellowork.command.organization.OrganizationRule.ALREADY_APPLIED;
import static hellowork.command.organization.OrganizationRule.ALREADY_DECIDED;
import static hellowork.command.organization.OrganizationRule.CATEGORY_DOES_NOT_FIT;
import static hellowork.command.organization.OrganizationRule.FORM_NOT_RECEIVED;
import static hellowork.command.organization.OrganizationRule.LICENCE_NUMBER_NEEDED;
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
import hellowork.command.organization.OrganizationCommand.Apply;
import hellowork.command.organization.OrganizationCommand.Approve;
import hellowork.command.organization.OrganizationCommand.Correct;
import hellowork.command.organization.OrganizationCommand.RecordForm;
import hellowork.command.organization.OrganizationCommand.Reject;
import hellowork.command.organization.OrganizationCommand.Return;
import hellowork.events.AccountEvent.OrganizationLinked;
import hellowork.events.Application;
import hellowork.events.DomainEvent;
import hellowork.events.LegalBasis;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationRejected;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.OfficersNamed;
import java.util.List;

/** 利用申請 between the applicant and its labour bureau (S-01 to S-03, O-14). */
final class OrganizationDecider {
    private OrganizationDecider() {}

    private record On(Organization state, OrganizationCommand command) {}

    /**
     * An application is one decision over the organization and the account that applies: an account applies once, and
     * again only after a rejection.
     *
     * @param former what the account applied for before; not applied for if it has never applied
     */
    static List<DomainEvent> apply(Organization state, Account account, Organization former, Apply c) {
        return switch (state) {
            case NotApplied _
            when account instanceof Account.Open open
                    && (open.links().organizationId() == null || former instanceof Rejected) -> {
                check(c.application());
                yield List.of(
                        new ApplicationSubmitted(c.organizationId(), c.by(), c.application(), c.at()),
                        new OfficersNamed(c.organizationId(), c.liaison(), c.privacyAndComplaints(), c.at()),
                        new OrganizationLinked(c.by(), c.organizationId(), null, c.at()));
            }
            case NotApplied _ -> throw ALREADY_APPLIED.violated();
            case AwaitingForm _, AwaitingDecision _, Returned _, Approved _, Rejected _ ->
                List.of(); // the same application again
        };
    }

    static List<OrganizationEvent> decide(Organization state, OrganizationCommand command) {
        return switch (new On(state, command)) {
            case On(NotApplied _, OrganizationCommand _) -> throw NO_SUCH_APPLICATION.violated();
            case On(Organization _, Apply _) -> throw ALREADY_APPLIED.violated();

            case On(Returned _, Correct c) -> {
                check(c.application());
                yield List.of(
                        new ApplicationCorrected(c.organizationId(), c.by(), c.application(), c.at()),
                        new OfficersNamed(c.organizationId(), c.liaison(), c.privacyAndComplaints(), c.at()));
            }
            case On(AwaitingForm _, Correct _),
                    On(AwaitingDecision _, Correct _),
                    On(Approved _, Correct _),
                    On(Rejected _, Correct _) -> throw NOT_RETURNED.violated();

            case On(AwaitingForm _, RecordForm c) ->
                List.of(new ApplicationFormReceived(c.organizationId(), c.by(), c.at()));
            case On(Organization _, RecordForm _) -> List.of(); // it came already

            case On(AwaitingForm _, Approve _), On(AwaitingForm _, Return _), On(AwaitingForm _, Reject _) ->
                throw FORM_NOT_RECEIVED.violated();

            case On(AwaitingDecision _, Approve c) ->
                List.of(new ApplicationApproved(c.organizationId(), c.by(), c.at()));
            case On(AwaitingDecision _, Return c) ->
                List.of(new ApplicationReturned(c.organizationId(), c.by(), c.reason(), c.at()));
            case On(AwaitingDecision _, Reject c) ->
                List.of(new ApplicationRejected(c.organizationId(), c.by(), c.reason(), c.at()));

            case On(Approved _, Approve _), On(Returned _, Return _), On(Rejected _, Reject _) ->
                List.of(); // saying it twice changes nothing
            case On(Returned _, Approve _), On(Returned _, Reject _) -> throw RETURNED.violated();
            case On(Approved _, Return _),
                    On(Approved _, Reject _),
                    On(Rejected _, Approve _),
                    On(Rejected _, Return _) -> throw ALREADY_DECIDED.violated();
        };
    }

    private static void check(Application application) {
        if (application.legalBasis().category() != application.category()) {
            throw CATEGORY_DOES_NOT_FIT.violated();
        }
        if (application.licenceNumber() == null
                && application.legalBasis() != LegalBasis.LOCAL_GOVERNMENT_PUBLICITY
                && application.legalBasis() != LegalBasis.LOCAL_GOVERNMENT_COMMISSIONING) {
            throw LICENCE_NUMBER_NEEDED.violated();
        }
    }
}
