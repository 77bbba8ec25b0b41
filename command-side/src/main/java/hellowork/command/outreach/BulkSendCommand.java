package hellowork.command.outreach;

import hellowork.events.AccountId;
import hellowork.events.BulkSendEvent.BulkSendDrafted;
import hellowork.events.BulkSendId;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an organization does with a bulk send. {@code contractor}: as whom a contractor's account acts. */
sealed interface BulkSendCommand {
    BulkSendId bulkSendId();

    OrganizationId organizationId();

    Instant at();

    /** Writes it down; nothing is sent yet. */
    record DraftBulkSend(BulkSendDrafted draft) implements BulkSendCommand {
        @Override
        public BulkSendId bulkSendId() {
            return draft.bulkSendId();
        }

        @Override
        public OrganizationId organizationId() {
            return draft.organizationId();
        }

        @Override
        public Instant at() {
            return draft.at();
        }
    }

    /** Looks again at who would get nothing. */
    record CheckBulkSend(
            BulkSendId bulkSendId,
            OrganizationId organizationId,
            @Nullable JointApplicantId contractor,
            Instant at) implements BulkSendCommand {}

    /** Sends it now. {@code skipping}: those who are not available any more are left out. */
    record SendBulk(
            BulkSendId bulkSendId,
            OrganizationId organizationId,
            @Nullable JointApplicantId contractor,
            AccountId accountId,
            boolean skipping,
            Instant at)
            implements BulkSendCommand {}

    record ScheduleBulkSend(
            BulkSendId bulkSendId,
            OrganizationId organizationId,
            @Nullable JointApplicantId contractor,
            AccountId accountId,
            Instant sendAt,
            boolean skipping,
            Instant at)
            implements BulkSendCommand {}

    record CancelBulkSend(
            BulkSendId bulkSendId,
            OrganizationId organizationId,
            @Nullable JointApplicantId contractor,
            AccountId accountId,
            Instant at)
            implements BulkSendCommand {}

    /** Its time may have come. {@code stillTheirs}: the account that scheduled it belongs to the organization. */
    record SendDueBulk(BulkSendId bulkSendId, OrganizationId organizationId, boolean stillTheirs, Instant at)
            implements BulkSendCommand {}
}
