package hellowork.events;

import java.time.Instant;
import java.util.List;

/** One organization's way through its application (S-01 to S-08, O-14). */
public sealed interface OrganizationEvent extends DomainEvent {
    OrganizationId organizationId();

    @Override
    default OrganizationId aggregateId() {
        return organizationId();
    }

    /** 利用申請 was entered online by this account. */
    record ApplicationSubmitted(OrganizationId organizationId, AccountId accountId, Application application, Instant at)
            implements OrganizationEvent {}

    /** 連絡責任者 and 個人情報管理・苦情処理責任者 from now on (S-07). */
    record OfficersNamed(
            OrganizationId organizationId,
            @Personal(of = "organizationId") Officer liaison,
            @Personal(of = "organizationId") Officer privacyAndComplaints,
            Instant at)
            implements OrganizationEvent {}

    /** The bureau recorded the receipt of the application form (S-03). */
    record ApplicationFormReceived(OrganizationId organizationId, AccountId accountId, Instant at)
            implements OrganizationEvent {}

    /** The bureau sent the application back to be corrected. */
    record ApplicationReturned(
            OrganizationId organizationId,
            AccountId accountId,
            @Personal(of = "organizationId") String reason,
            Instant at)
            implements OrganizationEvent {}

    /** The applicant corrected the application and sent it again. */
    record ApplicationCorrected(OrganizationId organizationId, AccountId accountId, Application application, Instant at)
            implements OrganizationEvent {}

    /** The bureau approved: the organization may use the service. */
    record ApplicationApproved(OrganizationId organizationId, AccountId accountId, Instant at)
            implements OrganizationEvent {}

    /** The bureau rejected the application. */
    record ApplicationRejected(
            OrganizationId organizationId,
            AccountId accountId,
            @Personal(of = "organizationId") String reason,
            Instant at)
            implements OrganizationEvent {}

    /** The officers of the joint applicants from now on, of all of them (S-05, S-07). */
    record JointOfficersNamed(
            OrganizationId organizationId,
            @Personal(of = "organizationId") List<JointOfficers> officers,
            Instant at) implements OrganizationEvent {
        public JointOfficersNamed {
            officers = List.copyOf(officers);
        }
    }

    /** Another organization applies with the same base number; the applicant goes on for this reason (S-02). */
    record AnotherApplicationExplained(
            OrganizationId organizationId,
            OrganizationId earlier,
            @Personal(of = "organizationId") String reason,
            Instant at)
            implements OrganizationEvent {}

    /** The service may be used before this instant, once the organization is admitted. */
    record UsePeriodGranted(OrganizationId organizationId, Instant until, Instant at) implements OrganizationEvent {}

    /** 変更申請 was entered, or entered again after it was returned; the old data stay in force (S-06, S-07). */
    record ChangeRequested(
            OrganizationId organizationId,
            AccountId accountId,
            Application application,
            @Personal(of = "organizationId") Officer liaison,
            @Personal(of = "organizationId") Officer privacyAndComplaints,
            @Personal(of = "organizationId") List<JointOfficers> jointOfficers,
            Instant at)
            implements OrganizationEvent {
        public ChangeRequested {
            jointOfficers = List.copyOf(jointOfficers);
        }
    }

    /** The bureau recorded the receipt of the form of the change. */
    record ChangeFormReceived(OrganizationId organizationId, AccountId accountId, Instant at)
            implements OrganizationEvent {}

    /** The bureau sent the change back to be corrected. */
    record ChangeReturned(
            OrganizationId organizationId,
            AccountId accountId,
            @Personal(of = "organizationId") String reason,
            Instant at)
            implements OrganizationEvent {}

    /** The bureau approved the change: this is in force from now on, with the officers that are named beside it. */
    record ChangeApproved(OrganizationId organizationId, AccountId accountId, Application application, Instant at)
            implements OrganizationEvent {}

    /** The bureau rejected the change: what was in force stays so. */
    record ChangeRejected(
            OrganizationId organizationId,
            AccountId accountId,
            @Personal(of = "organizationId") String reason,
            Instant at)
            implements OrganizationEvent {}

    /** 更新申請: the organization asks for the next period. */
    record RenewalRequested(OrganizationId organizationId, AccountId accountId, Instant at)
            implements OrganizationEvent {}

    /** The organization was told that its period ends; the notices of one period count from 1. */
    record RenewalReminded(OrganizationId organizationId, Instant until, int notice, Instant at)
            implements OrganizationEvent {}

    /** The bureau granted the next period, which is stated beside it. */
    record RenewalApproved(OrganizationId organizationId, AccountId accountId, Instant at)
            implements OrganizationEvent {}

    /** The bureau rejected the renewal: the use lapses at the end of the period. */
    record RenewalRejected(
            OrganizationId organizationId,
            AccountId accountId,
            @Personal(of = "organizationId") String reason,
            Instant at)
            implements OrganizationEvent {}

    /** The period had ended without a renewal. Recorded after the fact: the instant decides what is allowed. */
    record UseLapsed(OrganizationId organizationId, Instant until, Instant at) implements OrganizationEvent {}

    /** 利用停止 by the bureau. */
    record UseSuspended(
            OrganizationId organizationId,
            AccountId accountId,
            @Personal(of = "organizationId") String reason,
            Instant at)
            implements OrganizationEvent {}

    /** The bureau ended the suspension. */
    record UseReinstated(
            OrganizationId organizationId,
            AccountId accountId,
            @Personal(of = "organizationId") String reason,
            Instant at)
            implements OrganizationEvent {}

    /** 退会: the organization gave the use up, for good. */
    record UseWithdrawn(OrganizationId organizationId, AccountId accountId, Instant at) implements OrganizationEvent {}

    /** The municipality no longer commissions this joint applicant, whose access ends with it. */
    record CommissionEnded(
            OrganizationId organizationId, JointApplicantId jointApplicantId, AccountId accountId, Instant at)
            implements OrganizationEvent {}
}
