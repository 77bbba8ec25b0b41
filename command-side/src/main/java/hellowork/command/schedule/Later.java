package hellowork.command.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;

/** Hands work over to the schedule: it is kept durably, and done a moment later by one of the nodes. */
public final class Later {
    private final SchedulerClient schedule;
    private final Clock clock;

    Later(SchedulerClient schedule, Clock clock) {
        this.schedule = schedule;
        this.clock = clock;
    }

    /** {@link Timed#due} with this id, as soon as a node looks for work. The id is stored: it must tell nothing secret. */
    public void soon(Timed timed, String id) {
        Deadline now = new Deadline(id, clock.instant());
        schedule.scheduleIfNotExists(TimedTask.instance(timed, now), now.at());
    }
}
