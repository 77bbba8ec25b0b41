package hellowork.command.jobseeker;

import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.jobseeker.JobSeekerCommand.AnnounceEnd;
import hellowork.command.schedule.Deadline;
import hellowork.command.schedule.Timed;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets job seekers know in time that their registration ends. */
@Component
class EndNotices implements Timed {
    private final Commands commands;
    private final JobSeekerPolicy policy;

    EndNotices(Commands commands, JobSeekerPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    @Override
    public String name() {
        return "registration-end-notice";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return RegistrationEnds.SET_AN_END;
    }

    @Override
    public List<Deadline> after(DomainEvent event) {
        return RegistrationEnds.lastDay(event).stream()
                .map(day -> new Deadline(event.aggregateId().value(), Validity.announcement(day, policy.endNotice())))
                .toList();
    }

    @Override
    public void due(String id, Instant now) {
        commands.send(
                JobSeekers.JOB_SEEKER,
                new AnnounceEnd(new JobSeekerId(id), policy.endNotice(), now),
                Requested.byStranger());
    }
}
