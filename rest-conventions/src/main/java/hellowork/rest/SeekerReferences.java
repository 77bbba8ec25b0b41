package hellowork.rest;

import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationId;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * What an organization holds for a job seeker: a reference of its own, from which neither the seeker nor another
 * organization's reference for the same seeker can be told (S-32 求Q2).
 */
public final class SeekerReferences {
    private static final String PREFIX = "job-seeker-";

    private final Sealed sealed;

    public SeekerReferences(Sealed sealed) {
        this.sealed = sealed;
    }

    /** The reference of this organization for this job seeker; the same each time. */
    public String reference(OrganizationId organization, JobSeekerId jobSeeker) {
        UUID uuid = UUID.fromString(jobSeeker.value().substring(PREFIX.length()));
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
        return sealed.seal(bytes, organization.value());
    }

    /** The job seeker whom this organization means; refused if the reference is not its own (P-UNKNOWN). */
    public JobSeekerId jobSeeker(OrganizationId organization, String reference) {
        ByteBuffer bytes =
                ByteBuffer.wrap(sealed.open(reference, organization.value()).orElseThrow(RestRule.UNKNOWN::violated));
        return new JobSeekerId(PREFIX + new UUID(bytes.getLong(), bytes.getLong()));
    }
}
