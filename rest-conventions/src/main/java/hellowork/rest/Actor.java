package hellowork.rest;

import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicantId;
import hellowork.events.LoginId;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind a request: the account of a living session, and whom it acts for.
 *
 * @param organizationId the organization of an account that has applied, whatever became of the application
 * @param jointApplicantId present for a contractor's account: it acts within the organization's application as this
 *     joint applicant and as nothing else (S-04 民Q2)
 * @param jobSeekerId the registration of a job seeker's account, once there is one
 * @param bureau the labour bureau of a bureau officer
 */
public record Actor(
        AccountId accountId,
        LoginId loginId,
        Role role,
        @Nullable OrganizationId organizationId,
        @Nullable JointApplicantId jointApplicantId,
        @Nullable JobSeekerId jobSeekerId,
        @Nullable BureauCode bureau) {

    /** The organization this account acts for; refused if it has not applied (P-ROLE). */
    public OrganizationId organization() {
        return present(organizationId, RestRule.NOTHING_OF_ONES_OWN);
    }

    /** The job seeker this account belongs to; refused if there is no registration yet (P-ROLE). */
    public JobSeekerId jobSeeker() {
        return present(jobSeekerId, RestRule.NOTHING_OF_ONES_OWN);
    }

    /** The officer's bureau; refused for anybody else (P-ROLE). */
    public BureauCode ownBureau() {
        return present(bureau, RestRule.ROLE_MAY_NOT);
    }

    private static <T> T present(@Nullable T value, RestRule otherwise) {
        if (value == null) {
            throw otherwise.violated();
        }
        return value;
    }
}
