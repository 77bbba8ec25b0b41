package hellowork.command.organization;

import hellowork.events.AccountId;
import hellowork.events.Application;
import hellowork.events.Officer;
import hellowork.events.OrganizationId;
import java.time.Instant;

sealed interface OrganizationCommand {
    OrganizationId organizationId();

    AccountId by();

    Instant at();

    record Apply(
            OrganizationId organizationId,
            AccountId by,
            Application application,
            Officer liaison,
            Officer privacyAndComplaints,
            Instant at)
            implements OrganizationCommand {}

    record Correct(
            OrganizationId organizationId,
            AccountId by,
            Application application,
            Officer liaison,
            Officer privacyAndComplaints,
            Instant at)
            implements OrganizationCommand {}

    record RecordForm(OrganizationId organizationId, AccountId by, Instant at) implements OrganizationCommand {}

    record Approve(OrganizationId organizationId, AccountId by, Instant at) implements OrganizationCommand {}

    record Return(OrganizationId organizationId, AccountId by, String reason, Instant at)
            implements OrganizationCommand {}

    record Reject(OrganizationId organizationId, AccountId by, String reason, Instant at)
            implements OrganizationCommand {}
}
