package hellowork.command.organization;

import static hellowork.command.organization.UseRule.NOT_ADMITTED;
import static hellowork.command.organization.UseRule.NO_SUCH_JOINT_APPLICANT;

import hellowork.command.organization.Organization.Applied;
import hellowork.events.JointApplicantId;

/** A contractor's account acts within the municipality's application, as this joint applicant and nothing else (S-04). */
final class ContractorDecider {
    private ContractorDecider() {}

    /** Refuses whoever is no joint applicant of an application that is in force. */
    static void check(Organization municipality, JointApplicantId contractor) {
        if (municipality.admitted().isEmpty()) {
            throw NOT_ADMITTED.violated();
        }
        if (!municipality
                .applied()
                .map(Applied::application)
                .filter(application -> application.names(contractor))
                .isPresent()) {
            throw NO_SUCH_JOINT_APPLICANT.violated();
        }
    }
}
