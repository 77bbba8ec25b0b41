package hellowork.query.views;

import hellowork.events.ApplicantCategory;
import hellowork.events.OrganizationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An organization's look at the profile, or message.
 *
 * @param name of the organization's principal establishment
 * @param contractor the name of the contractor (連名申請者) who looked or wrote in the municipality's name, if one did
 */
public record View(
        OrganizationId organizationId,
        @Nullable String name,
        @Nullable ApplicantCategory category,
        @Nullable String contractor,
        Kind kind,
        Instant at) {
    /** What the organization did. */
    public enum Kind {
        /** It opened the full profile. */
        VIEWED,
        /** It wrote. */
        CONTACTED
    }
}
