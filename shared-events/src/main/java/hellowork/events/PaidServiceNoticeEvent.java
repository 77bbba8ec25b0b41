package hellowork.events;

import java.time.Instant;

/**
 * 届出: an organization tells the labour bureau of its application, on the prescribed form, of a paid service for
 * 新規大学卒業者等 before it offers it (S-22 民Q4).
 */
public sealed interface PaidServiceNoticeEvent extends DomainEvent {
    PaidServiceNoticeId paidServiceNoticeId();

    OrganizationId organizationId();

    @Override
    default PaidServiceNoticeId aggregateId() {
        return paidServiceNoticeId();
    }

    /** The bureau was notified of kind, amount and what else the form asks for. */
    record PaidServiceNotified(
            PaidServiceNoticeId paidServiceNoticeId,
            OrganizationId organizationId,
            AccountId accountId,
            BureauCode bureau,
            PaidService service,
            Instant at)
            implements PaidServiceNoticeEvent {}

    /** An officer of the bureau took note of it. */
    record PaidServiceNoted(
            PaidServiceNoticeId paidServiceNoticeId, OrganizationId organizationId, AccountId accountId, Instant at)
            implements PaidServiceNoticeEvent {}

    /**
     * The service was offered as notified, or is provided. Written with that, so that a withdrawal or a replacement and
     * that cannot both win.
     */
    record PaidServiceNoticeReliedOn(
            PaidServiceNoticeId paidServiceNoticeId,
            OrganizationId organizationId,
            PaidServiceId paidServiceId,
            Instant at)
            implements PaidServiceNoticeEvent {}

    /** The organization offers it no longer. */
    record PaidServiceNoticeWithdrawn(
            PaidServiceNoticeId paidServiceNoticeId, OrganizationId organizationId, AccountId accountId, Instant at)
            implements PaidServiceNoticeEvent {}

    /** A newer notification stands in its place: consents to this one do not hold for that one. */
    record PaidServiceNoticeReplaced(
            PaidServiceNoticeId paidServiceNoticeId,
            OrganizationId organizationId,
            PaidServiceNoticeId replacedBy,
            Instant at)
            implements PaidServiceNoticeEvent {}
}
