package hellowork.command.organization;

import static hellowork.command.organization.UseRule.NOT_ADMITTED;
import static hellowork.command.organization.UseRule.NO_SUCH_JOINT_APPLICANT;

import hellowork.command.organization.Organization.Applied;
import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.OrganizationLinked;
import hellowork.events.AccountId;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationId;
import java.time.Instant;
import java.util.List;

/** A contractor's account acts within the municipality's application, as this joint applicant and nothing else (S-04). */
final class ContractorDecider {
    private ContractorDecider() {}

    /** What links the account of a contractor that is in force. */
    static List<AccountEvent> link(
            OrganizationId id, Organization municipality, JointApplicantId contractor, AccountId account, Instant at) {
        municipality.admitted().orElseThrow(NOT_ADMITTED::violated);
        municipality
                .applied()
                .map(Applied::application)
                .filter(application -> application.names(contractor))
                .orElseThrow(NO_SUCH_JOINT_APPLICANT::violated);
        return List.of(new OrganizationLinked(account, id, contractor, at));
    }
}
