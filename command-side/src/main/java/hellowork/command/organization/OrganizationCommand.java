package hellowork.command.organization;

import hellowork.events.AccountId;
import hellowork.events.OrganizationId;
import java.time.Instant;

/** 利用申請: from its entry to the decision. */
sealed interface OrganizationCommand {
    OrganizationId organizationId();

    AccountId by();

    Instant at();

    record Apply(OrganizationId organizationId, AccountId by, Entered entered, Instant at)
            implements OrganizationCommand {}

    record Correct(OrganizationId organizationId, AccountId by, Entered entered, Instant at)
            implements OrganizationCommand {}

    record RecordForm(OrganizationId organizationId, AccountId by, Instant at) implements OrganizationCommand {}

    record Approve(OrganizationId organizationId, AccountId by, Instant at) implements OrganizationCommand {}

    record Return(OrganizationId organizationId, AccountId by, String reason, Instant at)
            implements OrganizationCommand {}

    record Reject(OrganizationId organizationId, AccountId by, String reason, Instant at)
            implements OrganizationCommand {}
}
