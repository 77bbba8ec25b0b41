package hellowork.command.organization;

import hellowork.events.AccountId;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationId;
import java.time.Instant;

/** What becomes of an admission: renewal, suspension, withdrawal, lapse, and the end of a commission (S-06). */
sealed interface UseCommand {
    OrganizationId organizationId();

    Instant at();

    /** 更新申請. */
    record AskRenewal(OrganizationId organizationId, AccountId by, Instant at) implements UseCommand {}

    record ApproveRenewal(OrganizationId organizationId, AccountId by, Instant at) implements UseCommand {}

    record RejectRenewal(OrganizationId organizationId, AccountId by, String reason, Instant at)
            implements UseCommand {}

    /** 利用停止. */
    record Suspend(OrganizationId organizationId, AccountId by, String reason, Instant at) implements UseCommand {}

    record Reinstate(OrganizationId organizationId, AccountId by, String reason, Instant at) implements UseCommand {}

    /** 退会. */
    record Withdraw(OrganizationId organizationId, AccountId by, Instant at) implements UseCommand {}

    record EndCommission(OrganizationId organizationId, JointApplicantId jointApplicantId, AccountId by, Instant at)
            implements UseCommand {}

    /** Time has passed: perhaps a notice is due, or the period is over. */
    record LookAtPeriod(OrganizationId organizationId, Instant at) implements UseCommand {}
}
