package hellowork.command.jobseeker;

import hellowork.events.JobSeekerId;
import hellowork.rest.ExpectedVersion;
import hellowork.store.Streams;

/** A registration as somebody has read it. */
final class Seen {
    private Seen() {}

    /**
     * The state for a change of what was read; refused if anything but arriving messages has changed it since
     * (P-VERSION), or if there is none.
     */
    static JobSeeker asRead(Streams streams, JobSeekerId id, ExpectedVersion version) {
        JobSeeker state = streams.state(JobSeeker.fold(), id);
        if (!(state instanceof JobSeeker.Registered registered)) {
            throw JobSeekerRule.NOT_REGISTERED.violated();
        }
        version.check(registered.changes());
        return state;
    }
}
