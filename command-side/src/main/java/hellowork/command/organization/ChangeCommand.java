package hellowork.command.organization;

import hellowork.events.AccountId;
import hellowork.events.OrganizationId;
import java.time.Instant;

/** 変更申請: from its entry to the decision (S-06, S-07). */
sealed interface ChangeCommand {
    OrganizationId organizationId();

    AccountId by();

    Instant at();

    record RequestChange(OrganizationId organizationId, AccountId by, Entered entered, Instant at)
            implements ChangeCommand {}

    record RecordChangeForm(OrganizationId organizationId, AccountId by, Instant at) implements ChangeCommand {}

    record ApproveChange(OrganizationId organizationId, AccountId by, Instant at) implements ChangeCommand {}

    record ReturnChange(OrganizationId organizationId, AccountId by, String reason, Instant at)
            implements ChangeCommand {}

    record RejectChange(OrganizationId organizationId, AccountId by, String reason, Instant at)
            implements ChangeCommand {}
}
