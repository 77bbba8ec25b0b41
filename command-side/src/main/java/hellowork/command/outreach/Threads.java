package hellowork.command.outreach;

import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationId;
import hellowork.events.ThreadId;
import hellowork.rest.DerivedIds;
import org.springframework.stereotype.Component;

/** There is one thread between an organization and a job seeker: its id is derived from both. */
@Component
public final class Threads {
    private final DerivedIds ids;

    public Threads(DerivedIds ids) {
        this.ids = ids;
    }

    /** The thread of these two. It tells neither of them anything about the other's id. */
    public ThreadId between(OrganizationId organization, JobSeekerId jobSeeker) {
        return new ThreadId("thread-" + ids.of(organization.value() + "\n" + jobSeeker.value()));
    }
}
