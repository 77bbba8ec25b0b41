package hellowork.command.outreach;

import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationId;
import hellowork.events.ThreadId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** There is one thread between an organization and a job seeker: its id is derived from both. */
public final class Threads {
    private Threads() {}

    /** The thread of these two. It tells neither of them anything about the other's id. */
    public static ThreadId between(OrganizationId organization, JobSeekerId jobSeeker) {
        byte[] both = (organization.value() + "\n" + jobSeeker.value()).getBytes(StandardCharsets.UTF_8);
        return new ThreadId("thread-" + UUID.nameUUIDFromBytes(both));
    }
}
