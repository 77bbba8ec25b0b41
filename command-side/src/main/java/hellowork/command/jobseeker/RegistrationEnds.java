package hellowork.command.jobseeker;

import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.jobseeker.JobSeekerCommand.Expire;
import hellowork.command.schedule.Deadline;
import hellowork.command.schedule.Timed;
import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.JobSeekerRegistered;
import hellowork.events.JobSeekerEvent.RegistrationExtended;
import hellowork.events.JobSeekerEvent.RegistrationRenewed;
import hellowork.events.JobSeekerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Records that a registration's last day is over (O-20), from 00:00 in Asia/Tokyo on. */
@Component
class RegistrationEnds implements Timed {
    static final Set<Class<? extends DomainEvent>> SET_AN_END =
            Set.of(JobSeekerRegistered.class, RegistrationExtended.class, RegistrationRenewed.class);

    private final Commands commands;

    RegistrationEnds(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "registration-end";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return SET_AN_END;
    }

    @Override
    public List<Deadline> after(DomainEvent event) {
        return lastDay(event).stream()
                .map(day -> new Deadline(event.aggregateId().value(), JapanTime.startOf(day.plusDays(1))))
                .toList();
    }

    @Override
    public void due(String id, Instant now) {
        commands.send(JobSeekers.JOB_SEEKER, new Expire(new JobSeekerId(id), now), Requested.byStranger());
    }

    /** The last day that this event gives to a registration, if it gives one. */
    static Optional<LocalDate> lastDay(DomainEvent event) {
        return switch (event) {
            case JobSeekerRegistered e -> Optional.of(e.validUntil());
            case RegistrationExtended e -> Optional.of(e.validUntil());
            case RegistrationRenewed e -> Optional.of(e.validUntil());
            case DomainEvent _ -> Optional.empty();
        };
    }
}
