package hellowork.command.jobseeker;

import hellowork.command.Aggregate;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerId;
import hellowork.events.RegistrationEndReason;
import java.time.Instant;
import java.util.List;

/** The aggregate, and what other decisions write to it. */
public final class JobSeekers {
    static final Aggregate<JobSeeker, JobSeekerCommand, JobSeekerEvent> JOB_SEEKER =
            new Aggregate<>(JobSeeker.fold(), JobSeekerCommand::jobSeekerId, JobSeekerDecider::decide);

    private JobSeekers() {}

    /** What a placement that is recorded elsewhere makes of the registration: it ends (O-21), if it has not yet. */
    public static List<JobSeekerEvent> placed(JobSeeker state, JobSeekerId id, Instant at) {
        return state instanceof JobSeeker.Registered registered
                        && registered.validity().holdsAt(at)
                ? JobSeekerDecider.decide(
                        state, new JobSeekerCommand.EndRegistration(id, RegistrationEndReason.PLACED, null, at))
                : List.of();
    }
}
