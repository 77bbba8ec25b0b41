package hellowork.web.paidservice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notification, as the organization and its bureau read it.
 *
 * @param notedAt when the bureau took note of it
 * @param endedAt when it was withdrawn or replaced; it stands as long as this is absent
 * @param replacedBy the newer one in its place
 */
record Notice(
        String paidServiceNoticeId,
        String organizationId,
        @Nullable String organizationName,
        String kind,
        int amountYen,
        String text,
        Instant notifiedAt,
        @Nullable Instant notedAt,
        @Nullable Instant endedAt,
        @Nullable String replacedBy) {

    /** How far it is, as the end of a message's key. */
    public String state() {
        if (endedAt != null) {
            return replacedBy == null ? "WITHDRAWN" : "REPLACED";
        }
        return notedAt == null ? "NOTIFIED" : "NOTED";
    }
}
