package hellowork.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 一括送信: one outreach to many job seekers, now or at a later time. */
public sealed interface BulkSendEvent extends DomainEvent {
    BulkSendId bulkSendId();

    @Override
    default BulkSendId aggregateId() {
        return bulkSendId();
    }

    /**
     * An account of the organization wrote down what is to be sent to whom.
     *
     * @param jointApplicantId the contractor for whom the account acts, if it does
     * @param keepWordsBecause why words that the law may forbid are kept, or nothing
     * @param recipients each job seeker once, in the order given
     * @param doubled those that were named again
     */
    record BulkSendDrafted(
            BulkSendId bulkSendId,
            OrganizationId organizationId,
            @Nullable JointApplicantId jointApplicantId,
            AccountId accountId,
            @Personal(of = "organizationId") String subject,
            @Personal(of = "organizationId") String body,
            @Personal(of = "organizationId") @Nullable String keepWordsBecause,
            List<JobSeekerId> recipients,
            List<JobSeekerId> doubled,
            Instant at)
            implements BulkSendEvent {
        public BulkSendDrafted {
            recipients = List.copyOf(recipients);
            doubled = List.copyOf(doubled);
        }
    }

    /** Who would have got nothing at this moment: what the organization sees before it sends. */
    record BulkSendChecked(BulkSendId bulkSendId, OrganizationId organizationId, List<Exclusion> exclusions, Instant at)
            implements BulkSendEvent {
        public BulkSendChecked {
            exclusions = List.copyOf(exclusions);
        }
    }

    /**
     * It is to be sent at this time, with the allowance of that day.
     *
     * @param accountId who orders it, and must still belong to the organization then
     * @param skipping whether those who are not available then are left out; otherwise nothing is sent if there are any
     *     but the known ones
     */
    record BulkSendScheduled(
            BulkSendId bulkSendId,
            OrganizationId organizationId,
            AccountId accountId,
            Instant sendAt,
            boolean skipping,
            Instant at)
            implements BulkSendEvent {}

    /** It is not to be sent by itself. It can still be sent, or scheduled again. */
    record BulkSendCancelled(BulkSendId bulkSendId, OrganizationId organizationId, AccountId accountId, Instant at)
            implements BulkSendEvent {}

    /** All of it was sent in one: {@code sent} messages, and none to these. */
    record BulkSendSent(
            BulkSendId bulkSendId,
            OrganizationId organizationId,
            AccountId accountId,
            int sent,
            List<Exclusion> skipped,
            Instant at)
            implements BulkSendEvent {
        public BulkSendSent {
            skipped = List.copyOf(skipped);
        }
    }

    /** Its time had come, and nothing was sent because of this rule ({@code S-10}). It can be sent or scheduled again. */
    record BulkSendRefused(
            BulkSendId bulkSendId, OrganizationId organizationId, AccountId accountId, String rule, Instant at)
            implements BulkSendEvent {}
}
