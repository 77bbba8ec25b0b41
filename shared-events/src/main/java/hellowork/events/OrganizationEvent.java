package hellowork.events;

import java.time.Instant;

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
}
