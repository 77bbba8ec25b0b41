package hellowork.query.complaints;

import hellowork.events.ComplaintId;
import hellowork.events.ComplaintParty;
import hellowork.events.JobSeekerId;
import hellowork.events.MessageId;
import hellowork.events.OrganizationId;
import hellowork.events.PlaceCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as one of those who take part may see it.
 *
 * @param seeker the organization's own reference for the job seeker; for the organization only
 * @param jobSeekerId for the desk only
 * @param raisedBy the job seeker, or the organization that consults the desk
 * @param prefecture of the desk, once it takes part; for the organization only where it consults it
 * @param entries what the reader may read, in order
 */
record ComplaintView(
        ComplaintId complaintId,
        OrganizationId organizationId,
        @Nullable String organizationName,
        @Nullable String seeker,
        @Nullable JobSeekerId jobSeekerId,
        ComplaintParty raisedBy,
        ComplaintState state,
        @Nullable PlaceCode prefecture,
        Instant raisedAt,
        Instant changedAt,
        List<Entry> entries) {

    enum Kind {
        RAISED,
        MESSAGE,
        ESCALATED,
        REFERRED,
        STEP,
        SOLUTION,
        CLOSED
    }

    /**
     * Something that was said or done.
     *
     * @param to to whom it was said
     * @param subject of the first word
     * @param text absent where the reader learns only that it happened
     */
    record Entry(
            Kind kind,
            @Nullable MessageId messageId,
            ComplaintParty from,
            @Nullable ComplaintParty to,
            @Nullable String subject,
            @Nullable String text,
            Instant at) {}
}
