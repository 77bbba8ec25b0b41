package hellowork.command.organization;

import static hellowork.command.organization.UseRule.BUREAU_STAYS;
import static hellowork.command.organization.UseRule.CATEGORY_STAYS;
import static hellowork.command.organization.UseRule.CHANGE_FORM_NOT_RECEIVED;
import static hellowork.command.organization.UseRule.CHANGE_SENT_BACK;
import static hellowork.command.organization.UseRule.CHANGE_UNDER_WAY;
import static hellowork.command.organization.UseRule.NOT_ADMITTED;
import static hellowork.command.organization.UseRule.NO_CHANGE;

import hellowork.command.organization.Change.Asked;
import hellowork.command.organization.Change.NoChange;
import hellowork.command.organization.Change.SentBack;
import hellowork.command.organization.ChangeCommand.ApproveChange;
import hellowork.command.organization.ChangeCommand.RecordChangeForm;
import hellowork.command.organization.ChangeCommand.RejectChange;
import hellowork.command.organization.ChangeCommand.RequestChange;
import hellowork.command.organization.ChangeCommand.ReturnChange;
import hellowork.command.organization.Organization.Proposed;
import hellowork.events.Application;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationEvent.ChangeFormReceived;
import hellowork.events.OrganizationEvent.ChangeRejected;
import hellowork.events.OrganizationEvent.ChangeRequested;
import hellowork.events.OrganizationEvent.ChangeReturned;
import hellowork.events.OrganizationEvent.JointOfficersNamed;
import hellowork.events.OrganizationEvent.OfficersNamed;
import java.util.List;

/**
 * 変更申請 (S-05 to S-07): what was in force stays so until the bureau approves. Whoever was admitted may ask, also while
 * it may not use the service: its officers must stay reachable.
 */
final class ChangeDecider {
    private ChangeDecider() {}

    private record On(Change change, ChangeCommand command) {}

    static List<OrganizationEvent> decide(Organization state, ChangeCommand command, OrganizationPolicy policy) {
        Admission admission = state.admitted().orElseThrow(NOT_ADMITTED::violated);
        Application inForce = state.applied().orElseThrow().application();
        return switch (new On(admission.change(), command)) {
            case On(Asked _, RequestChange _) -> throw CHANGE_UNDER_WAY.violated();
            case On(Change _, RequestChange c) -> request(inForce, c);

            case On(NoChange _, ChangeCommand _) -> throw NO_CHANGE.violated();

            case On(Asked(Proposed _, boolean received), RecordChangeForm c) ->
                received ? List.of() : List.of(new ChangeFormReceived(c.organizationId(), c.by(), c.at()));
            case On(SentBack _, ReturnChange _) -> List.of(); // saying it twice changes nothing
            case On(SentBack _, RecordChangeForm _), On(SentBack _, ApproveChange _), On(SentBack _, RejectChange _) ->
                throw CHANGE_SENT_BACK.violated();

            case On(Asked(Proposed _, boolean received), ChangeCommand _)
            when policy.changeNeedsForm() && !received -> throw CHANGE_FORM_NOT_RECEIVED.violated();
            case On(Asked(Proposed proposed, boolean _), ApproveChange c) ->
                List.of(
                        new ChangeApproved(c.organizationId(), c.by(), proposed.application(), c.at()),
                        new OfficersNamed(
                                c.organizationId(), proposed.liaison(), proposed.privacyAndComplaints(), c.at()),
                        new JointOfficersNamed(c.organizationId(), proposed.jointOfficers(), c.at()));
            case On(Asked _, ReturnChange c) ->
                List.of(new ChangeReturned(c.organizationId(), c.by(), c.reason(), c.at()));
            case On(Asked _, RejectChange c) ->
                List.of(new ChangeRejected(c.organizationId(), c.by(), c.reason(), c.at()));
        };
    }

    private static List<OrganizationEvent> request(Application inForce, RequestChange c) {
        Application wanted = c.entered().application();
        if (wanted.category() != inForce.category()) {
            throw CATEGORY_STAYS.violated();
        }
        if (!wanted.bureau().equals(inForce.bureau())) {
            throw BUREAU_STAYS.violated();
        }
        Eligible.check(wanted);
        return List.of(new ChangeRequested(
                c.organizationId(),
                c.by(),
                wanted,
                c.entered().liaison(),
                c.entered().privacyAndComplaints(),
                c.entered().jointOfficers(),
                c.at()));
    }
}
