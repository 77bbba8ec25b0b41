package hellowork.command.jobseeker;

import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to write to a job seeker.
 *
 * @param category in which the organization may use the service
 * @param operators the base numbers of whoever acts: the organization's own as it is in force, or that of the joint
 *     applicant (連名申請者) whose account it is
 */
public record Sender(OrganizationId organizationId, ApplicantCategory category, Set<String> operators) {
    /**
     * The organization as what is in force says.
     *
     * @param contractor the joint applicant whose account acts, if it is one's
     */
    public static Sender of(OrganizationId id, Application inForce, @Nullable JointApplicantId contractor) {
        return new Sender(id, inForce.category(), inForce.operators(contractor));
    }
}
