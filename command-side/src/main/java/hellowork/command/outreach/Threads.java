package hellowork.command.outreach;

import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationId;
import hellowork.events.ThreadId;
import hellowork.rest.NamedUuid;

/** There is one thread between an organization and a job seeker: its id is derived from both. */
public final class Threads {
    private Threads() {}

    /** The thread of these two. It tells neither of them anything about the other's id. */
    public static ThreadId between(OrganizationId organization, JobSeekerId jobSeeker) {
        return new ThreadId("thread-" + NamedUuid.of(organization.value() + "\n" + jobSeeker.value()));
    }
}
