package hellowork.command.complaint;

import hellowork.events.AccountId;
import hellowork.events.ComplaintId;
import hellowork.events.ComplaintParty;
import hellowork.events.JobSeekerId;
import hellowork.events.MessageId;
import hellowork.events.OrganizationId;
import hellowork.events.PlaceCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is done about a complaint after it was raised. */
sealed interface ComplaintCommand {
    ComplaintId complaintId();

    Instant at();

    /** Who does it. */
    sealed interface By {
        record Seeker(JobSeekerId jobSeekerId) implements By {}

        record Officer(OrganizationId organizationId) implements By {}

        record Desk(AccountId accountId) implements By {}

        default ComplaintParty party() {
            return switch (this) {
                case Seeker _ -> ComplaintParty.JOB_SEEKER;
                case Officer _ -> ComplaintParty.ORGANIZATION;
                case Desk _ -> ComplaintParty.DESK;
            };
        }
    }

    /** The first word of a job seeker; decided with the organization. */
    record Raise(
            ComplaintId complaintId,
            OrganizationId organizationId,
            JobSeekerId jobSeekerId,
            ComplaintParty to,
            @Nullable PlaceCode prefecture,
            String subject,
            String body,
            boolean identityMayBeTold,
            Instant at) {}

    /** The first word of an organization to the desk; decided with the organization. */
    record Consult(
            ComplaintId complaintId,
            OrganizationId organizationId,
            AccountId accountId,
            PlaceCode prefecture,
            String subject,
            String body,
            Instant at) {}

    record Write(
            ComplaintId complaintId,
            MessageId messageId,
            ComplaintParty to,
            String body,
            boolean identityMayBeTold,
            Instant at)
            implements ComplaintCommand {}

    record Escalate(ComplaintId complaintId, MessageId messageId, PlaceCode prefecture, String body, Instant at)
            implements ComplaintCommand {}

    record Refer(ComplaintId complaintId, MessageId messageId, String body, boolean identityMayBeTold, Instant at)
            implements ComplaintCommand {}

    record RecordStep(ComplaintId complaintId, MessageId messageId, String step, Instant at)
            implements ComplaintCommand {}

    record RecordSolution(
            ComplaintId complaintId, MessageId messageId, String solution, boolean identityMayBeTold, Instant at)
            implements ComplaintCommand {}

    record Close(ComplaintId complaintId, boolean solved, Instant at) implements ComplaintCommand {}
}
