package hellowork.command.jobseeker;

import hellowork.command.Aggregate;
import hellowork.events.JobSeekerEvent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The aggregate, and the setting that its decisions depend on.
 *
 * @param currentTerms the version of 利用規約(求職者用) that is in force ({@code hellowork.terms.version})
 */
@Component
public record JobSeekers(
        @Value("${hellowork.terms.version}") String currentTerms) {
    static final Aggregate<JobSeeker, JobSeekerCommand, JobSeekerEvent> JOB_SEEKER =
            new Aggregate<>(JobSeeker.fold(), JobSeekerCommand::jobSeekerId, JobSeekerDecider::decide);
}
