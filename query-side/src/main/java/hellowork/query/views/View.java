package hellowork.query.views;

import hellowork.events.ApplicantCategory;
import hellowork.events.OrganizationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An organization's look at the profile, or message.
 *
 * @param name of the organization's principal establishment
 */
public record View(
        OrganizationId organizationId,
        @Nullable String name,
        @Nullable ApplicantCategory category,
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
